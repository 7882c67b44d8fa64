import { parseDeadline } from "../../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "../sayDeadline";

/** A span: the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["quý I đến quý III", 2021, ["range 2021-01-01..2021-09-30 ~year"]],
  ["Từ quý I đến hết quý III/2021", 2021, ["range 2021-01-01..2021-09-30"]],
  ["Quý I - Quý III", 2021, ["range 2021-01-01..2021-09-30 ~year"]],
  ["Quý I-III/2021", 2021, ["range 2021-01-01..2021-09-30"]],
  ["tháng 6 - tháng 8", 2020, ["range 2020-06-01..2020-08-31 ~year"]],
  ["tháng 6-8", 2020, ["range 2020-06-01..2020-08-31 ~year"]],
  ["từ tháng 1 đến tháng 6", 2020, ["range 2020-01-01..2020-06-30 ~year"]],
  ["9 tháng", 2020, ["range 2020-01-01..2020-09-30 ~year"]],
  ["9 tháng đầu năm 2020", 2020, ["range 2020-01-01..2020-09-30"]],
  ["Năm 2019 - 2020", 2020, ["range 2019-01-01..2020-12-31"]],
  ["Giai đoạn 2021-2025", 2020, ["range 2021-01-01..2025-12-31"]],
  ["từ năm 2021 đến năm 2025", 2020, ["range 2021-01-01..2025-12-31"]],
  ["15-20/3/2020", 2020, ["range 2020-03-15..2020-03-20"]],
  ["từ ngày 15 đến ngày 20 tháng 3", 2020, ["range 2020-03-15..2020-03-20 ~year"]],
  ["Từ 15/3 đến 20/4/2020", 2020, ["range 2020-03-15..2020-04-20"]],
  ["Từ tháng 11/2019 đến tháng 3/2020", 2020, ["range 2019-11-01..2020-03-31"]],
  ["Từ tháng 10 đến tháng 3/2020", 2020, ["range 2019-10-01..2020-03-31"]],
  ["từ quý IV/2019 đến quý I", 2020, ["range 2019-10-01..2020-03-31"]],
  ["12 tháng", 2020, ["range 2020-01-01..2020-12-31 ~year"]],
  ["Tháng 1-3/2020", 2020, ["range 2020-01-01..2020-03-31"]],
  ["Quý III năm 2020 - Quý I năm 2021", 2020, ["range 2020-07-01..2021-03-31"]],
  ["Từ 01/01 đến 31/12/2020", 2020, ["range 2020-01-01..2020-12-31"]],
  ["01/01/2020 - 31/12/2020", 2020, ["range 2020-01-01..2020-12-31"]],
  ["1/1-31/12", 2020, ["range 2020-01-01..2020-12-31 ~year"]],
  ["2020 - 2021", 2020, ["range 2020-01-01..2021-12-31"]],
  ["2020-2025", 2020, ["range 2020-01-01..2025-12-31"]],
  ["Quý I – Quý II", 2020, ["range 2020-01-01..2020-06-30 ~year"]],
  ["từ tháng 01/2020 – 6/2020", 2020, ["range 2020-01-01..2020-06-30"]],
  ["30/4-5/5", 2020, ["range 2020-04-30..2020-05-05 ~year"]],
  ["30/4 - 5/5/2020", 2020, ["range 2020-04-30..2020-05-05"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
