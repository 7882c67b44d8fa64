import { parseDeadline } from "../../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "../sayDeadline";

/** Again and again: the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["hằng tháng", 2020, ["recurring 2020-01-01..2020-12-31 each month ~year"]],
  ["Hàng tháng", 2020, ["recurring 2020-01-01..2020-12-31 each month ~year"]],
  ["hằng quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["hàng năm", 2020, ["recurring 2020-01-01..2020-12-31 each year ~year"]],
  ["Định kỳ hằng quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["hang quy", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["Trước ngày 25 hằng tháng", 2020, ["recurring 2020-01-01..2020-12-31 each month ~year"]],
  ["ngày 20 hàng tháng", 2020, ["recurring 2020-01-01..2020-12-31 each month ~year"]],
  ["Trước ngày 15/12 hằng năm", 2020, ["before ..2020-12-14 each year ~year"]],
  ["Tháng 12 hằng năm", 2020, ["month 2020-12-01..2020-12-31 each year ~year"]],
  ["Quý IV hằng năm", 2020, ["quarter 2020-10-01..2020-12-31 each year ~year"]],
  ["02 lần/năm", 2020, ["recurring 2020-01-01..2020-12-31 each year ~year"]],
  ["1 lần/quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["6 tháng/lần", 2020, ["recurring 2020-01-01..2020-12-31 each half ~year"]],
  ["mỗi quý một lần", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["Thứ Sáu hằng tuần", 2020, ["recurring 2020-01-01..2020-12-31 each week ~year"]],
  ["cuối quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year ~every"]],
  ["Các quý trong năm", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["Hàng tháng, từ tháng 3 đến tháng 12", 2020, ["recurring 2020-03-01..2020-12-31 each month ~year"]],
  ["Hằng quý trong năm 2021", 2020, ["recurring 2021-01-01..2021-12-31 each quarter"]],
  ["Năm 2019, hằng quý", 2020, ["recurring 2019-01-01..2019-12-31 each quarter"]],
  ["Ngày làm việc cuối cùng của tháng", 2020, ["recurring 2020-01-01..2020-12-31 each month ~year ~every"]],
  ["Ngày cuối cùng của quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year ~every"]],
  ["Chậm nhất ngày 25 của tháng cuối quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["trước ngày 05 tháng đầu quý sau", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["ngày 25 tháng cuối quý", 2020, ["recurring 2020-01-01..2020-12-31 each quarter ~year"]],
  ["Hằng năm, trước ngày 15/11", 2024, ["before ..2024-11-14 each year ~year"]],
  ["Hằng năm: Quý IV", 2024, ["quarter 2024-10-01..2024-12-31 each year ~year"]],
  ["Ngày 15, 30 hằng tháng", 2024, ["recurring 2024-01-01..2024-12-31 each month ~year"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
