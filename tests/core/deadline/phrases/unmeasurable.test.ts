import { parseDeadline } from "../../../../src/core/deadline/parseDeadline";
import { sayDeadline } from "../sayDeadline";

/** No mark to hold progress against: the cell, the plan's year, and what it says day by day. */
const CELLS: readonly (readonly [cell: string, planYear: number | null, says: readonly string[]])[] = [
  ["Thường xuyên", 2020, ["always !"]],
  ["Thường xuyên, liên tục", 2020, ["always !"]],
  ["Theo quy định của pháp luật", 2020, ["prescribed !"]],
  ["Theo kế hoạch số 12/KH-UBND ngày 5/1/2020", 2020, ["document !"]],
  ["Theo Quyết định số 12/QĐ-UBND ngày 5/1/2020", 2020, ["document !"]],
  ["theo tiến độ của dự án", 2020, ["prescribed !"]],
  ["Theo tiến độ tại Quyết định số 1/QĐ-TTg ngày 01 tháng 10 năm 2019", 2020, ["document !"]],
  ["Sau khi có hướng dẫn của Bộ Nội vụ", 2020, ["event !"]],
  ["Ngay sau khi Nghị định có hiệu lực", 2020, ["event !"]],
  ["khi có yêu cầu", 2020, ["event !"]],
  ["Khi có văn bản của Trung ương", 2020, ["event !"]],
  ["Trước kỳ họp HĐND tỉnh cuối năm", 2020, ["event !"]],
  ["Trước Tết Nguyên đán", 2020, ["event !"]],
  ["thuong xuyen", 2020, ["always !"]],
  ["Trong 15 ngày kể từ ngày nhận được văn bản", 2020, ["duration !"]],
  ["05 ngày làm việc", 2020, ["duration !"]],
  ["Sau 15 ngày", 2020, ["duration !"]],
  ["Đột xuất khi có yêu cầu", 2020, ["prescribed !"]],
  ["Thường xuyên, theo quy định", 2020, ["always !"]],
  ["Theo Luật Tổ chức chính quyền địa phương năm 2015", 2020, ["document !"]],
  ["Năm học 2020-2021", 2020, ["event !"]],
  ["Theo năm học", 2020, ["prescribed !"]],
  ["Trước khi trình HĐND tỉnh", 2020, ["event !"]],
  ["Không quá 15 ngày", 2020, ["duration !"]],
  ["Chậm nhất 15 ngày kể từ ngày ký", 2020, ["duration !"]],
  ["Sau 6 tháng", 2020, ["duration !"]],
  ["Chưa xác định", 2020, ["prescribed !"]],
  ["chưa rõ", 2020, ["prescribed !"]],
  ["Không rõ", 2020, ["prescribed !"]],
  ["Sẽ xác định sau", 2020, ["prescribed !"]],
];

test.each(CELLS)("%j in the plan of %p", (cell, planYear, says) => {
  expect(sayDeadline(parseDeadline(cell, planYear))).toEqual(says);
});
