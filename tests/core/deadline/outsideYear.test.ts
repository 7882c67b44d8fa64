import { outsideYear } from "../../../src/core/deadline/outsideYear";
import { parseDeadline } from "../../../src/core/deadline/parseDeadline";

const said = (cell: string): string[] => outsideYear(parseDeadline(cell, 2021), 2021).map(({ step, side, preparing }) => `${step.written} ${side}${preparing ? " preparing" : ""}`);

test.each([
  ["- Ban hành kế hoạch trước ngày 31/12/2020 - Báo cáo kết quả thực hiện trong Quý IV năm 2021", ["Ban hành kế hoạch trước ngày 31/12/2020 before preparing"]],
  ["Trước 31/12/2020", ["Trước 31/12/2020 before preparing"]],
  ["Xây dựng kế hoạch: Quý IV/2020", ["Xây dựng kế hoạch: Quý IV/2020 before preparing"]],
  ["Quý IV/2020 Quý IV/ 2021", ["Quý IV/2020 before"]],
  ["Ban hành kế hoạch: Quý III/2020", ["Ban hành kế hoạch: Quý III/2020 before"]],
  ["Báo cáo: Quý I/2022", ["Báo cáo: Quý I/2022 after"]],
  ["quý IV năm trước", ["quý IV năm trước before"]],
  ["Trước 31/01 năm sau", ["Trước 31/01 năm sau after"]],
  ["từ tháng 1/2022", ["từ tháng 1/2022 after"]],
  ["hằng quý trong năm 2019", ["hằng quý trong năm 2019 before"]],
])("%j reaches outside 2021", (cell, found) => {
  expect(said(cell)).toEqual(found);
});

test.each([
  "Quý I", "Quý I/2021", "Cả năm", "trước ngày 1/1/2022", "Hết năm 2021", "từ tháng 11/2020 đến tháng 2/2021", "Quý IV/2020 - Quý I/2021", "Giai đoạn 2019-2025", "Từ năm 2019", "Thường xuyên",
  "Theo Quyết định số 12/QĐ-UBND ngày 5/1/2019", "Theo Kế hoạch ban hành tại Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh", "Hằng tháng", "Sau quý II", "31/4/2019", "",
])("%j does not", (cell) => {
  expect(said(cell)).toEqual([]);
});

test("typed without marks", () => {
  expect(said("Ban hanh ke hoach truoc 31/12/2020")).toEqual(["Ban hanh ke hoach truoc 31/12/2020 before preparing"]);
});
