import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
import type { SheetSpec } from "../../../src/core/sheet/sheetSpec";
import type { DefinedName } from "../../../src/core/sheet/workbook";
import { EngineDesk } from "../../../src/workflows/engineDesk";

const desk = new EngineDesk(formSets, new AgencyDirectory(agencies));
const draw = (form: string, planYear?: number, content: "blank" | "tasks" = "blank") => {
  const [spec] = desk.answer("draw", { forms: [form], definedNames: [], agency: null, content, ...(planYear === undefined ? {} : { planYear }) });
  const title = spec?.cells.find(({ look, column }) => look === "title" && column === 0);
  return [spec?.name, String(title?.value), title?.open ?? false];
};

test.each([
  ["tasks-2020", "Phụ lục nhiệm vụ năm 2026", "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2026"],
  ["tasks-2023", "Phụ lục 2 (nhiệm vụ năm 2026)", "NHIỆM VỤ TRỌNG TÂM CỦA CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2026"],
  ["targets-2023", "Phụ lục 1 (chỉ tiêu năm 2026)", "CÁC CHỈ TIÊU CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2026"],
])("%s for another year bears it, and its title is open", (form, name, title) => expect(draw(form, 2026)).toEqual([name, title, true]));

test("the document's own year keeps its title locked; its tasks are of its own year; a form of no plan has no year", () => {
  const own = "NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020";
  expect(draw("tasks-2020", 2020)).toEqual(["Phụ lục nhiệm vụ năm 2020", own, false]);
  expect(draw("tasks-2020", 2026, "tasks")).toEqual(["Phụ lục nhiệm vụ năm 2020", own, false]);
  expect(draw("pl3", 2026)).toEqual(draw("pl3"));
});

test.each(["tasks-2020", "tasks-2023", "targets-2023", "tasks-department-2021"])("%s goes into one workbook for one year after another", (form) => {
  const drawn = (planYear: number, definedNames: readonly DefinedName[]) => desk.answer("draw", { forms: [form], definedNames, agency: null, content: "blank", planYear })[0];
  const specs: SheetSpec[] = [];
  for (const year of [2025, 2026, 2027]) {
    const there = specs.flatMap(({ names }) => names.map(({ name, refersTo }): DefinedName => ({ name, refersTo, hidden: true, sheet: null })));
    const spec = drawn(year, there);
    if (spec) specs.push(spec);
  }
  expect(new Set(specs.map(({ name }) => name.toLowerCase())).size).toBe(3);
  expect(new Set(specs.flatMap(({ names }) => names.map(({ name }) => name.toLowerCase()))).size).toBe(specs.flatMap(({ names }) => names).length);
  expect(specs.map(({ cells }) => cells.filter(({ look, value }) => look === "title" && /NĂM (?:2025|2026|2027)/u.test(String(value))).length)).toEqual([1, 1, 1]);
});
