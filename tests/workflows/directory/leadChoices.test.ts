import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { a1Range } from "../../../src/core/sheet/address";
import { formSets, templates } from "../../../src/templates";
import { agencyDirectory } from "../../../src/templates/own/agencyDirectory";
import { checkWorkbook } from "../../../src/workflows/check";
import { leadChoices } from "../../../src/workflows/directory/leadChoices";
import { bodyListOf } from "../../../src/workflows/insert/bodyList";
import { drawForms } from "../../../src/workflows/insert/drawForms";
import { sheetFrom } from "../../taskpane/openBook";

const directory = new AgencyDirectory(agencies, agencyFields);
const list = bodyListOf([], [], agencyDirectory.listName);

/** The form drawn with its drop-downs, and what its table read back would be offered. */
function offeredTo(id: string) {
  const [spec] = drawForms(templates.filter((one) => one.id === id), () => ({}), list && { plan: agencyDirectory, directory, list });
  if (!spec) throw new Error(id);
  const workbook = { name: "so.xlsx", sheets: [sheetFrom(spec)], definedNames: spec.names.map((name) => ({ ...name, sheet: null })), savedAt: null };
  const [table] = checkWorkbook(workbook, { sets: formSets, directory, agency: null }).tables;
  const drawn = spec.validations.filter(({ allowed }) => allowed.kind === "listRange");
  return { drawn, offered: table ? leadChoices(table, list) : null };
}

test.each(["tasks-2020", "tasks-2023"])("%s: the cells, blank numbered ones too, and the words are those the form is drawn with", (id) => {
  const { drawn, offered } = offeredTo(id);
  expect(offered?.offers).toHaveLength(1);
  const [{ ranges = [], validation = null, name = null } = {}] = offered?.offers ?? [];
  expect(ranges.map(a1Range)).toEqual(drawn.flatMap((one) => one.ranges.map(a1Range)));
  const { ranges: _, ...words } = drawn[0] ?? { ranges: [] };
  expect([validation, name, offered?.heading]).toEqual([words, null, "Cơ quan chủ trì"]);
});

test("a table that names all bodies of a task in one cell is offered nothing", () => {
  expect(offeredTo("tasks-department-2021").offered).toBeNull();
  expect(offeredTo("pl1").offered).toBeNull();
});
