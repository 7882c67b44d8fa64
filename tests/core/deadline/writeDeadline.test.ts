import { parseDeadline } from "../../../src/core/deadline/parseDeadline";
import { writeDeadline } from "../../../src/core/deadline/writeDeadline";

test.each([
  ["q1/21", "Quý I/2021"],
  ["QUÍ 4 NĂM 2021", "Quý IV/2021"],
  ["quý ii, iii", "Quý II; Quý III"],
  ["quý I - quý III năm 2021", "Từ quý I đến quý III/2021"],
  ["T6.2021", "Tháng 6/2021"],
  ["cuối tháng 6", "Cuối tháng 6"],
  ["06 tháng đầu năm", "6 tháng đầu năm"],
  ["trong cả năm", "Cả năm"],
  ["trong năm 2021", "Năm 2021"],
  ["30.04.2021", "Ngày 30/4/2021"],
  ["trước 01/03", "Trước ngày 1/3"],
  ["đến hết ngày 30 tháng 4", "Chậm nhất ngày 30/4"],
  ["Đến hết quý II", "Hết quý II"],
  ["từ 1/3/2021 trở đi", "Từ ngày 1/3/2021"],
  ["15-20/3/2021", "Từ ngày 15/3 đến ngày 20/3/2021"],
  ["định kỳ hàng quý", "Hằng quý"],
  ["Quý I năm sau", "Quý I/2022"],
  ["Quý I năm 2021 (đã xong)", "Quý I/2021 (đã xong)"],
  ["thường xuyên trong năm trước 15/8/2021", "Trong năm, trước ngày 15/8/2021 (thường xuyên)"],
  ["theo quy định", "Theo quy định"],
  ["ban hành kế hoạch quý I, báo cáo quý IV", "- Ban hành kế hoạch: Quý I\n- Báo cáo: Quý IV"],
  ["quý II: trình UBND tỉnh", "Trình UBND tỉnh: Quý II"],
  ["Quý I; 31/6/2021", "Quý I; 31/6/2021"],
  ["Sở Nội vụ", "Sở Nội vụ"],
  ["-", ""],
])("%j is written %j", (cell, written) => {
  expect(writeDeadline(parseDeadline(cell, 2021))).toBe(written);
});

test("without the plan's year, “năm sau” stays in words", () => {
  expect(writeDeadline(parseDeadline("quý I năm sau", null))).toBe("Quý I năm sau");
});
