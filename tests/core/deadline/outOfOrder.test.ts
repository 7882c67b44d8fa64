import { outOfOrder, phaseOf } from "../../../src/core/deadline/outOfOrder";
import { parseDeadline } from "../../../src/core/deadline/parseDeadline";

const found = (cell: string): string[] | null => {
  const wrong = outOfOrder(parseDeadline(cell, 2021));
  return wrong && [wrong.plan.written, wrong.later.written];
};

test.each([
  ["- Ban hành kế hoạch: Quý IV - Báo cáo: Quý II", ["Ban hành kế hoạch: Quý IV", "Báo cáo: Quý II"]],
  ["Báo cáo quý I/2021; ban hành kế hoạch trước ngày 30/6/2021", ["ban hành kế hoạch trước ngày 30/6/2021", "Báo cáo quý I/2021"]],
  ["- Ban hành Kế hoạch: Quý III - Triển khai Kế hoạch: Quý II", ["Ban hành Kế hoạch: Quý III", "Triển khai Kế hoạch: Quý II"]],
  ["Xây dựng kế hoạch: tháng 6; tổ chức thực hiện: tháng 3", ["Xây dựng kế hoạch: tháng 6", "tổ chức thực hiện: tháng 3"]],
  ["Ban hanh ke hoach: Quy IV; Bao cao: Quy II", ["Ban hanh ke hoach: Quy IV", "Bao cao: Quy II"]],
])("%j is the wrong way round", (cell, pair) => {
  expect(found(cell)).toEqual(pair);
});

test.each([
  "- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm", "- Ban hành kế hoạch: Quý III - Thực hiện: Quý IV", "- Thực hiện: Cả năm - Báo cáo: Quý IV", "- Ban hành kế hoạch: Quý IV - Thực hiện: Cả năm",
  "Ban hành kế hoạch: Cả năm; báo cáo: Quý II", "Ban hành kế hoạch: quý II; báo cáo: hằng quý", "Báo cáo năm 2020: Quý I; ban hành kế hoạch năm 2022: Quý IV", "Ban hành kế hoạch: Quý II; báo cáo: Quý II",
  "Báo cáo: theo quy định; ban hành kế hoạch: Quý IV", "Quý IV; Quý II", "Ban hành kế hoạch trước ngày 30/6; báo cáo: Quý II", "Quý I",
])("%j is in order, or cannot be told", (cell) => {
  expect(found(cell)).toBeNull();
});

test("what a step's work is", () => {
  const works = ["Ban hành kế hoạch", "Tham mưu UBND tỉnh ban hành Kế hoạch", "Xây dựng đề án", "Kế hoạch", "Triển khai Kế hoạch", "Tổ chức thực hiện", "Báo cáo kết quả", "Tổng kết", "Lần 1"];
  expect(works.map((work) => phaseOf(parseDeadline(`${work}: Quý I`, 2021).steps[0] ?? { ...NO_STEP }))).toEqual(["plan", "plan", "plan", "plan", "carryOut", "carryOut", "report", "report", null]);
});

const NO_STEP = { written: "", work: null, kind: "day", earliest: null, latest: null, every: null, inferred: [], measurable: true, said: "", note: null } as const;
