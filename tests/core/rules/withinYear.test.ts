import { ask, base } from "./ask";

const rule = { ...base, kind: "withinYear", column: "deadline" } as const;
const columns = { deadline: "deadline" } as const;

function say(deadline: string, title?: string, planYear: number | null = null, label = "Nhiệm vụ"): string[] {
  return ask(rule, { cells: { t: { deadline } }, rows: { t: { label } }, columns, open: true, ...(title === undefined ? {} : { title }) }, planYear);
}
const outside = (severity: string) => [`deadline.outsideYear t@deadline ${severity}`];

test.each<[string, string | undefined, string[]]>([
  ["Quý I", "NHIỆM VỤ NĂM 2023", ["holds"]],
  ["Quý IV/2022", "NHIỆM VỤ NĂM 2023", outside("warning")],
  ["Quý I/2024", "Nhiệm vụ cải cách hành chính năm 2023", outside("warning")],
  ["Ban hành kế hoạch trước ngày 31/12/2022", "NHIỆM VỤ NĂM 2023", outside("info")],
  ["Ban hành kế hoạch trước ngày 30/6/2022", "NHIỆM VỤ NĂM 2023", outside("warning")],
  ["Quý IV/2022 Quý IV/2023", "NHIỆM VỤ NĂM 2023", outside("warning")],
  ["Theo Kế hoạch ban hành tại Quyết định số 3979/QĐ-UBND ngày 29/11/2022", "NHIỆM VỤ NĂM 2023", ["holds"]],
  ["Quý I/2024", undefined, ["holds"]],
  ["Quý I/2024", "NHIỆM VỤ GIAI ĐOẠN 2023 - 2025", ["holds"]],
  ["Quý I/2024", "Kế hoạch các năm 2023 - 2025", ["holds"]],
  ["Quý I/2024", "(Kèm theo Kế hoạch ngày 29 tháng 12 năm 2022)", ["holds"]],
  ["Quý I/2024", "NHIỆM VỤ NĂM 2023 (kèm theo Quyết định số 12/QĐ-UBND ngày 30/12/2022)", outside("warning")],
  ["Quý I/2024", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH 2023", outside("warning")],
])("%j under %j", (deadline, title, expected) => {
  expect(say(deadline, title)).toEqual(expected);
});

test("the year a person gives decides", () => {
  expect([say("Quý I/2024", "NHIỆM VỤ NĂM 2023", 2024), say("Quý I/2024", undefined, 2023)]).toEqual([["holds"], outside("warning")]);
});

test("the end of the year before is fair for a task that makes the plan", () => {
  expect(say("Quý IV/2022", "NHIỆM VỤ NĂM 2023", null, "1. Ban hành Kế hoạch tuyên truyền năm 2023")).toEqual(outside("info"));
  expect(say("Quý III/2022", "NHIỆM VỤ NĂM 2023", null, "Ban hành Kế hoạch tuyên truyền năm 2023")).toEqual(outside("warning"));
  expect(say("Quý IV/2022", "NHIỆM VỤ NĂM 2023", null, "Kiểm tra việc ban hành kế hoạch")).toEqual(outside("warning"));
});
