import { ask, base } from "./ask";

const rule = { ...base, kind: "stepsInOrder", column: "deadline", severity: "info" } as const;

test.each<[string, string[]]>([
  ["- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm", ["holds"]],
  ["- Ban hành kế hoạch: Quý III - Thực hiện: Quý IV", ["holds"]],
  ["- Ban hành kế hoạch: Quý IV - Thực hiện: Quý II", ["deadline.order t@deadline info"]],
  ["Báo cáo: Quý I; Ban hành kế hoạch: Quý II", ["deadline.order t@deadline info"]],
  ["Quý IV; Quý I", ["holds"]],
  ["Thường xuyên", ["holds"]],
])("%j", (deadline, expected) => {
  expect(ask(rule, { cells: { t: { deadline } }, columns: { deadline: "deadline" }, open: true, title: "NĂM 2023" })).toEqual(expected);
});
