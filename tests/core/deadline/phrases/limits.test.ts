import { parseDeadline } from "../../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "../sayDeadline";

/** A limit: the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["trước ngày 31/12/2020", 2020, ["before ..2020-12-30"]],
  ["trước 15/8/2021", 2020, ["before ..2021-08-14"]],
  ["Chậm nhất ngày 15/3", 2020, ["by ..2020-03-15 ~year"]],
  ["chậm nhất là ngày 15 tháng 3 năm 2020", 2020, ["by ..2020-03-15"]],
  ["Chậm nhất: 15/3/2020", 2020, ["by ..2020-03-15"]],
  ["đến hết ngày 31/12/2020", 2020, ["by ..2020-12-31"]],
  ["hết quý II", 2020, ["by ..2020-06-30 ~year"]],
  ["Đến hết tháng 6/2020", 2020, ["by ..2020-06-30"]],
  ["truoc ngay 31/12/2020", 2020, ["before ..2020-12-30"]],
  ["Thời gian hoàn thành: Trước ngày 20 tháng 6 năm 2020", 2020, ["before ..2020-06-19"]],
  ["Quý IV, trước ngày 15/12/2020", 2020, ["before 2020-10-01..2020-12-14"]],
  ["Quý IV/2020 (trước ngày 15/12/2020)", 2020, ["before 2020-10-01..2020-12-14"]],
  ["Từ quý II/2020", 2020, ["from 2020-04-01.."]],
  ["Từ ngày 01/7/2020 trở đi", 2020, ["from 2020-07-01.."]],
  ["Kể từ ngày 1/7/2020", 2020, ["from 2020-07-01.."]],
  ["Sau ngày 30/6/2020", 2020, ["from 2020-07-01.."]],
  ["Từ nay đến 31/12/2020", 2020, ["by ..2020-12-31"]],
  ["Đến năm 2025", 2020, ["by ..2025-12-31"]],
  ["Trước 31/01 năm sau", 2020, ["before ..2021-01-30 ~year"]],
  ["Trước 17 giờ ngày 15/3/2020", 2020, ["before ..2020-03-15"]],
  ["Trước 17h00 ngày 15/3", 2020, ["before ..2020-03-15 ~year"]],
  ["trước 15/3", null, ["before"]],
  ["Xong trước 30/6", 2020, ["before ..2020-06-29 ~year"]],
  ["Hạn chót 30/6", 2020, ["by ..2020-06-30 ~year"]],
  ["Theo Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018, trước 31/12", 2020, ["before ..2020-12-30 ~year (theo Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018)"]],
  ["Trước tháng 6", 2020, ["before ..2020-05-31 ~year"]],
  ["trước quý II/2020", 2020, ["before ..2020-03-31"]],
  ["Trước năm 2021", 2020, ["before ..2020-12-31"]],
  ["Sau quý II", 2020, ["from 2020-07-01.. ~year"]],
  ["sau tháng 6/2020", 2020, ["from 2020-07-01.."]],
  ["đến cuối năm 2020", 2020, ["by ..2020-12-31"]],
  ["đến cuối quý III", 2020, ["by ..2020-09-30 ~year"]],
  ["Trước cuối năm", 2020, ["before ..2020-12-31 ~year"]],
  ["hết năm", 2020, ["by ..2020-12-31 ~year"]],
  ["Hết năm 2020", 2020, ["by ..2020-12-31"]],
  ["Kết thúc quý II", 2020, ["by ..2020-06-30 ~year"]],
  ["Quý I/2024 và các năm tiếp theo", 2024, ["from 2024-01-01.."]],
  ["Năm 2024 và những năm tiếp theo", 2024, ["from 2024-01-01.."]],
  ["Ngay sau khi Trung ương ban hành, chậm nhất quý III/2024", 2024, ["by ..2024-09-30 (ngay sau khi Trung ương ban hành)"]],
  ["08 giờ ngày 15/3/2024", 2024, ["day 2024-03-15..2024-03-15"]],
  ["Quý II/2024 (theo Quyết định số 12/QĐ-UBND ngày 05/01/2023)", 2024, ["quarter 2024-04-01..2024-06-30 (theo Quyết định số 12/QĐ-UBND ngày 05/01/2023)"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
