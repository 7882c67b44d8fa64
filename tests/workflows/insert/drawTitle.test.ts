import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1 } from "../../../src/core/sheet/address";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import { sheetOf } from "../../../src/core/sheet/sheet";
import type { Template } from "../../../src/core/template/template";
import { formSets, templates } from "../../../src/templates";
import { checkWorkbook } from "../../../src/workflows/check";
import { EngineDesk } from "../../../src/workflows/engineDesk";
import { drawTemplate } from "../../../src/workflows/insert/drawTemplate";

const directory = new AgencyDirectory(agencies);
const desk = new EngineDesk(formSets, directory);
const choices = desk.answer("catalogue", null).agencies;

/** Who the check takes for the sender of a drawn form when nobody is chosen. */
function senderOf(spec: SheetSpec): readonly [string | null, string] | null {
  const sheet = sheetOf({ name: spec.name, merges: spec.merges }, spec.cells.map(({ row, column, value, formula }) => ({ row, column, value, ...(formula === undefined ? {} : { formula }) })));
  const { unit } = checkWorkbook({ name: "Sổ.xlsx", sheets: [sheet], definedNames: [], savedAt: null }, { sets: formSets, directory, agency: null });
  return unit && [unit.agency, unit.from];
}

const drawn = (form: string, agency: string | null) => desk.answer("draw", { forms: [form], definedNames: [], agency });
const unitCell = (template: Template, unit: string | null) => drawTemplate(template, { unit }).cells.find(({ look }) => look === "unit");

test("whoever may be chosen is recognised by the name that the form bears", () => {
  const bodies = choices.filter(({ id }) => directory.get(id)?.kind === "agency");
  expect(bodies.length).toBeGreaterThan(30);
  expect(bodies.filter(({ id }) => drawn("pl8", id).some((spec) => JSON.stringify(senderOf(spec)) !== JSON.stringify([id, "letterhead"])))).toEqual([]);
});

test.each(templates.map((template) => [template.id, template] as const))("%s bears the name in an open cell of its own", (id, template) => {
  expect(unitCell(template, "Sở Tư pháp")).toMatchObject({ value: "Sở Tư pháp", open: true });
  expect(unitCell(template, null)).toMatchObject({ value: null, open: true });
  expect(drawn(id, "bd.so-tu-phap").map(senderOf)).toEqual([["bd.so-tu-phap", "letterhead"]]);
  const changed = drawTemplate(template, { unit: "Sở Tư pháp" }).cells.filter((cell, i) => JSON.stringify(cell) !== JSON.stringify(drawTemplate(template).cells[i]));
  expect(changed.map(a1)).toHaveLength(1);
});

test("without an agency, and for a group of bodies, the line stays empty", () => {
  const group = choices.find(({ id }) => directory.get(id)?.kind === "group");
  expect(drawn("pl2", null).map(senderOf)).toEqual([null]);
  expect(drawn("pl2", group?.id ?? "no group").map(senderOf)).toEqual([null]);
});
