import { parseDeadline } from "../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "./sayDeadline";

/** Every wording of the deadline columns of four real plans (2020, 2021, 2023): the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["Quý I", 2020, ["quarter 2020-01-01..2020-03-31 ~year"]],
  ["- Ban hành kế hoạch: Quý I - Triển khai thực hiện: Cả năm", 2020, ["Ban hành kế hoạch | quarter 2020-01-01..2020-03-31 ~year", "Triển khai thực hiện | year 2020-01-01..2020-12-31 ~year"]],
  ["- Ban hành Kế hoạch: Quý I - Báo cáo: Quý II", 2020, ["Ban hành Kế hoạch | quarter 2020-01-01..2020-03-31 ~year", "Báo cáo | quarter 2020-04-01..2020-06-30 ~year"]],
  ["Quý IV", 2020, ["quarter 2020-10-01..2020-12-31 ~year"]],
  ["Quý III", 2020, ["quarter 2020-07-01..2020-09-30 ~year"]],
  ["- Ban hành kế hoạch: Quý III - Thực hiện: Quý IV", 2020, ["Ban hành kế hoạch | quarter 2020-07-01..2020-09-30 ~year", "Thực hiện | quarter 2020-10-01..2020-12-31 ~year"]],
  ["- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm", 2020, ["Ban hành kế hoạch | quarter 2020-01-01..2020-03-31 ~year", "Thực hiện | year 2020-01-01..2020-12-31 ~year"]],
  ["Cả năm", 2020, ["year 2020-01-01..2020-12-31 ~year"]],
  ["Thực hiện thường xuyên", 2020, ["Thực hiện | always !"]],
  ["Theo tình hình thực tế", 2020, ["prescribed !"]],
  ["Quý II", 2020, ["quarter 2020-04-01..2020-06-30 ~year"]],
  ["Theo kế hoạch số 2268/QĐ-UBND của UBND tỉnh", 2020, ["document !"]],
  ["Theo kế hoạch số 2413/QĐ-UBND của UBND tỉnh", 2020, ["document !"]],
  ["Sau khi Chính phủ ban hành văn bản", 2020, ["event !"]],
  ["- Ban hành kế hoạch: Quý I - Thực hiện: Quý II", 2020, ["Ban hành kế hoạch | quarter 2020-01-01..2020-03-31 ~year", "Thực hiện | quarter 2020-04-01..2020-06-30 ~year"]],
  ["Theo Kế hoạch số 61/KH-UBND của UBND tỉnh", 2020, ["document !"]],
  ["- Thực hiện: Cả năm - Báo cáo: Quý IV", 2020, ["Thực hiện | year 2020-01-01..2020-12-31 ~year", "Báo cáo | quarter 2020-10-01..2020-12-31 ~year"]],
  ["Quý I", 2023, ["quarter 2023-01-01..2023-03-31 ~year"]],
  ["Quý II", 2023, ["quarter 2023-04-01..2023-06-30 ~year"]],
  ["Quý III", 2023, ["quarter 2023-07-01..2023-09-30 ~year"]],
  ["Quý II; Quý IV", 2023, ["quarter 2023-04-01..2023-06-30 ~year", "quarter 2023-10-01..2023-12-31 ~year"]],
  ["Ban hành Kế hoạch Quý II", 2023, ["Ban hành Kế hoạch | quarter 2023-04-01..2023-06-30 ~year"]],
  ["- Ban hành Kế hoạch: Quý I - Triển khai Kế hoạch: cả năm", 2023, ["Ban hành Kế hoạch | quarter 2023-01-01..2023-03-31 ~year", "Triển khai Kế hoạch | year 2023-01-01..2023-12-31 ~year"]],
  ["Theo Kế hoạch ban hành tại Quyết định số 3979/QĐ-UBND ngày 29/11/2022 của UBND tỉnh", 2023, ["document !"]],
  ["- Ban hành Kế hoạch: Quý III - Triển khai Kế hoạch: Quý IV", 2023, ["Ban hành Kế hoạch | quarter 2023-07-01..2023-09-30 ~year", "Triển khai Kế hoạch | quarter 2023-10-01..2023-12-31 ~year"]],
  ["Cả năm", 2023, ["year 2023-01-01..2023-12-31 ~year"]],
  ["Thực hiện trong Quý I", 2023, ["Thực hiện | quarter 2023-01-01..2023-03-31 ~year"]],
  ["- Ban hành kế hoạch trước ngày 31/12/2020 - Báo cáo kết quả thực hiện trong Quý IV năm 2021", 2021, ["Ban hành kế hoạch | before ..2020-12-30", "Báo cáo kết quả thực hiện | quarter 2021-10-01..2021-12-31"]],
  ["Theo quy định", 2021, ["prescribed !"]],
  ["Ban hành kế hoạch trước 31/12/2020", 2021, ["Ban hành kế hoạch | before ..2020-12-30"]],
  ["Ban hành kế hoạch trước ngày 31/12/2020", 2021, ["Ban hành kế hoạch | before ..2020-12-30"]],
  ["Ban hành Kế hoạch quý I/2021 Báo cáo quý IV/2021", 2021, ["Ban hành Kế hoạch | quarter 2021-01-01..2021-03-31", "Báo cáo | quarter 2021-10-01..2021-12-31"]],
  ["Thường xuyên trong năm trước 15/8/2021", 2021, ["before 2021-01-01..2021-08-14 (thường xuyên)"]],
  ["Trong năm", 2021, ["year 2021-01-01..2021-12-31 ~year"]],
  ["Quý IV/2021", 2021, ["quarter 2021-10-01..2021-12-31"]],
  ["Quý IV/2020 Quý IV/ 2021", 2021, ["quarter 2020-10-01..2020-12-31", "quarter 2021-10-01..2021-12-31"]],
  ["Quý IV/ 2020 Quý IV/ 2021", 2021, ["quarter 2020-10-01..2020-12-31", "quarter 2021-10-01..2021-12-31"]],
  ["Hàng tháng Quý IV/2021", 2021, ["recurring 2021-01-01..2021-12-31 each month ~year", "quarter 2021-10-01..2021-12-31"]],
  ["Trước 31/12/2020", 2021, ["before ..2020-12-30"]],
  ["Theo thời gian quy định", 2021, ["prescribed !"]],
  ["Ban hành kế hoạch trong quý I/2021 và tổ chức thực hiện trong năm", 2021, ["Ban hành kế hoạch | quarter 2021-01-01..2021-03-31", "tổ chức thực hiện | year 2021-01-01..2021-12-31 ~year"]],
  ["Thực hiện trong năm", 2021, ["Thực hiện | year 2021-01-01..2021-12-31 ~year"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
