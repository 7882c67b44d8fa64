import { parseDeadline } from "../../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "../sayDeadline";

/** No deadline, or none the calendar has: the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["31/4/2020", 2020, ["impossible 31/4/2020"]],
  ["Ngày 31 tháng 4", 2020, ["impossible Ngày 31 tháng 4"]],
  ["29/2/2021", 2020, ["impossible 29/2/2021"]],
  ["29/2", 2021, ["impossible 29/2"]],
  ["Quý V", 2020, ["impossible Quý V"]],
  ["quý 5/2020", 2020, ["impossible quý 5/2020"]],
  ["tháng 13", 2020, ["impossible tháng 13"]],
  ["Quý I/202", 2020, ["impossible Quý I/202"]],
  ["31/12/20200", 2020, ["impossible 31/12/20200"]],
  ["từ quý III đến quý I", 2020, ["impossible từ quý III đến quý I"]],
  ["Sở Nội vụ", 2020, ["unknown Sở Nội vụ"]],
  ["-", 2020, []],
  ["…", 2020, []],
  ["nt", 2020, ["unknown nt"]],
  ["12", 2020, ["unknown 12"]],
  ["80%", 2020, ["unknown 80%"]],
  ["Trong quý", 2020, ["unknown Trong quý"]],
  ["Trong tháng", 2020, ["unknown Trong tháng"]],
  ["1-3/2020", 2020, ["unknown 1-3/2020"]],
  ["", 2020, []],
  ["  ", 2020, []],
  ["--", 2020, []],
  ["Như trên", 2020, ["unknown Như trên"]],
  ["Không", 2020, ["unknown Không"]],
  ["Quyết định số 12/QĐ-UBND ngày 5/1/2020", 2020, ["unknown Quyết định số 12/QĐ-UBND ngày 5/1/2020"]],
  ["Nghị định số 12/2018/NĐ-CP", 2020, ["unknown Nghị định số 12/2018/NĐ-CP"]],
  ["Công văn 3979/UBND-NC ngày 01 tháng 10 năm 2019", 2020, ["unknown Công văn 3979/UBND-NC ngày 01 tháng 10 năm 2019"]],
  ["Quyết định ngày 5/1/2020 của UBND tỉnh", 2020, ["unknown Quyết định ngày 5/1/2020 của UBND tỉnh"]],
  ["Quyết định số: /QĐ-UBND ngày tháng năm 2019", 2020, ["unknown Quyết định số: /QĐ-UBND ngày tháng năm 2019"]],
  ["Kế hoạch năm 2022", 2020, ["unknown Kế hoạch năm 2022"]],
  ["Chương trình số 05-CTr/TU", 2020, ["unknown Chương trình số 05-CTr/TU"]],
  ["Mức độ 3", 2020, ["unknown Mức độ 3"]],
  ["Quý 0", 2020, ["impossible Quý 0"]],
  ["tháng 0/2020", 2020, ["impossible tháng 0/2020"]],
  ["trước ngày 32/1/2020", 2020, ["impossible trước ngày 32/1/2020"]],
  ["Ban hành kế hoạch: 30/2/2020", 2020, ["impossible Ban hành kế hoạch: 30/2/2020"]],
  ["từ 20/4/2020 đến 15/3/2020", 2020, ["impossible từ 20/4/2020 đến 15/3/2020"]],
  ["Quý I; 31/6/2020", 2020, ["quarter 2020-01-01..2020-03-31 ~year", "impossible 31/6/2020"]],
  ["- Ban hành kế hoạch - Thực hiện: Cả năm", 2020, ["Thực hiện | year 2020-01-01..2020-12-31 ~year", "unknown Ban hành kế hoạch"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
