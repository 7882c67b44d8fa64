import { agencies } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import { formSets } from "../../../src/templates";
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
