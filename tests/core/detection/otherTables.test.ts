import { detectTables } from "../../../src/core/detection/detectTables";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";
import { structureOf } from "./bindingOf";

const TITLE = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH TỈNH SƠN LA NĂM 2024";
const columnsOf = (drawing: string) =>
  detectTables([drawSheet(drawing)], [], templates).tables.map(({ columns }) => columns.flatMap(({ id, headingAt }) => (headingAt === null ? [] : [id])).join(" "));

test.each([
  ["STT|Nhiệm vụ|Cơ quan chủ trì|Thời gian", "1|Rà soát văn bản|Sở Tư pháp|Quý I", "no task lead deadline"],
  ["STT|Nhiệm vụ|Cơ quan thực hiện|Thời gian thực hiện", "1|Rà soát văn bản|Sở Tư pháp|Quý I", "no task lead deadline"],
  ["STT|Nội dung|Đơn vị thực hiện|Tiến độ", "1|Rà soát văn bản|Sở Tư pháp|Tháng 6/2024", "no task lead deadline"],
  ["STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp", "1|Rà soát văn bản|Sở Tư pháp|Các sở, ban, ngành", "no task lead coord"],
  ["TT|Nội dung công việc|Kết quả, sản phẩm dự kiến|Đơn vị thực hiện|Đơn vị phối hợp|Thời hạn", "1|Rà soát văn bản|Báo cáo|Phòng Nội vụ|Các phòng|Trước 30/6", "no task product lead coord deadline"],
  ["STT|Nhiệm vụ|Sản phẩm|Trách nhiệm thực hiện|Cơ quan phối hợp|Thời điểm hoàn thành", "1|Rà soát văn bản|Báo cáo|Văn phòng Sở|Các sở|Quý II", "no task product lead coord deadline"],
  ["STT|Nhiệm vụ|Sản phẩm|Phân công thực hiện|Thời hạn", "1|Rà soát văn bản|Báo cáo|Văn phòng Sở|Quý II", "no task product lead deadline"],
  ["STT|Nhiệm vụ|Sản phẩm|Đơn vị thực hiện|Cơ quan chủ trì|Thời gian", "1|Rà soát văn bản|Báo cáo|Phòng Tin học|Sở Nội vụ|Quý II", "no task product lead deadline"],
  ["STT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian|Kinh phí", "1|Rà soát văn bản|Sở Tư pháp|Các sở|Quý I|", "no task lead coord deadline"],
])("“%s” heads a table of tasks", (header, row, columns) => expect(columnsOf(`${TITLE}\n${header}\n${row}`)).toEqual([columns]));

test("a blank table of tasks of few columns is one by its headings", () => {
  expect(columnsOf(`${TITLE}\nSTT|Nhiệm vụ|Cơ quan chủ trì|Thời gian\n1|||\n2|||`)).toEqual(["no task lead deadline"]);
});

test.each([
  ["people", "DANH SÁCH CÔNG CHỨC NĂM 2024\nSTT|Họ tên|Đơn vị|Thời gian\n1|Nguyễn Văn A|Sở Nội vụ|Quý I\n2|Trần Thị B|Sở Tư pháp|Quý II"],
  ["people to be trained", "KẾ HOẠCH BỒI DƯỠNG NĂM 2024\nSTT|Họ và tên|Đơn vị thực hiện|Thời gian\n1|Nguyễn Văn A|Sở Nội vụ|Quý I\n2|Trần Thị B|Sở Tư pháp|Quý II"],
  ["a conference's agenda", "CHƯƠNG TRÌNH HỘI NGHỊ\nSTT|Nội dung|Đơn vị thực hiện|Thời gian\n1|Khai mạc|Sở Nội vụ|8h00 - 8h15\n2|Báo cáo kết quả|Sở Nội vụ|8h15 - 9h00"],
  ["an agenda of speakers", "CHƯƠNG TRÌNH LÀM VIỆC\nThời gian|Nội dung công việc|Người thực hiện\n8h00|Đón tiếp đại biểu|Văn phòng\n8h30|Khai mạc|Nguyễn Văn A"],
  ["a week's calendar", "LỊCH CÔNG TÁC TUẦN 12\nSTT|Nội dung công việc|Đơn vị chủ trì|Thời gian|Địa điểm\n1|Họp giao ban|Văn phòng|18/3/2024|Phòng họp A\n2|Làm việc với Sở Y tế|Sở Nội vụ|19/3/2024|Phòng họp B"],
  ["a procedure's steps", "QUY TRÌNH GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH\nSTT|Nội dung công việc|Đơn vị thực hiện|Thời gian thực hiện\n1|Tiếp nhận hồ sơ|Bộ phận Một cửa|0,5 ngày\n2|Thẩm định|Phòng chuyên môn|02 ngày"],
  ["a procedure without a title", "STT|Nội dung công việc|Đơn vị thực hiện|Thời gian\n1|Tiếp nhận hồ sơ|Bộ phận Một cửa|4 giờ\n2|Thẩm định|Phòng chuyên môn|02 ngày làm việc"],
  ["a budget", "DỰ TOÁN KINH PHÍ THỰC HIỆN KẾ HOẠCH NĂM 2024\nSTT|Nội dung|Đơn vị thực hiện|Thời gian thực hiện|Thành tiền\n1|Tập huấn|Sở Nội vụ|Quý I|50000000\n2|Tuyên truyền|Sở Thông tin|Quý II|20000000"],
  ["a budget by prices", "STT|Nội dung|Kết quả|Đơn vị thực hiện|Thời gian|Đơn giá|Số tiền\n1|Tập huấn|2 lớp|Sở Nội vụ|Năm 2024|25|50"],
  ["a report of what was done", "KẾT QUẢ KIỂM TRA CẢI CÁCH HÀNH CHÍNH NĂM 2023\nSTT|Nội dung|Kết quả|Đơn vị thực hiện|Thời gian\n1|Kiểm tra công vụ|Đạt|Sở Nội vụ|15/3/2023\n2|Kiểm tra hồ sơ|Không đạt|Sở Tư pháp|20/4/2023"],
  ["a list of projects", "DANH SÁCH DỰ ÁN\nSTT|Tên dự án|Chủ đầu tư|Địa điểm|Thời gian\n1|Cầu Bình Lợi|Sở Giao thông|Quy Nhơn|2023-2025"],
  ["a register of documents", "STT|Số, ký hiệu|Trích yếu|Cơ quan ban hành|Ngày ban hành\n1|12/QĐ-UBND|Về việc kiểm tra|UBND tỉnh|05/01/2024"],
  ["documents sent in", "SỔ CÔNG VĂN ĐẾN\nSTT|Nội dung|Cơ quan gửi|Đơn vị xử lý|Ngày đến\n1|Xin ý kiến|Sở Nội vụ|Phòng Tổng hợp|05/01/2024"],
  ["a payroll", "STT|Họ và tên|Chức vụ|Hệ số|Thời gian hưởng\n1|Nguyễn Văn A|Chuyên viên|2.34|01/2024"],
  ["a training course's lessons", "STT|Chuyên đề|Giảng viên|Số tiết|Thời gian\n1|Kỹ năng soạn thảo|Nguyễn Văn A|5|Sáng 5/3"],
  ["a statistic by bodies", "STT|Cơ quan thực hiện|Số hồ sơ|Tỷ lệ đúng hạn\n1|Sở Nội vụ|120|98%\n2|Sở Tư pháp|300|97%"],
  ["recordings of achievements", "STT|Nội dung thi đua|Đơn vị thực hiện|Điểm\n1|Cải cách hành chính|Sở Nội vụ|95\n2|Chuyển đổi số|Sở Tư pháp|90"],
  ["equipment", "STT|Tên thiết bị|Số lượng|Đơn vị sử dụng|Thời gian bàn giao\n1|Máy tính|10|Sở Nội vụ|Quý I\n2|Máy in|3|Sở Tư pháp|Quý II"],
  ["a contact list", "STT|Cơ quan, đơn vị|Đầu mối|Điện thoại|Email\n1|Sở Nội vụ|Nguyễn Văn A|0256|a@b.vn"],
  ["a duty roster of people", "STT|Nội dung công việc|Người thực hiện|Thời gian\n1|Trực cơ quan|Nguyễn Văn A|Thứ Hai\n2|Trực lễ|Trần Thị B|30/4/2024"],
  ["questions answered", "BẢNG TỔNG HỢP Ý KIẾN CỬ TRI\nSTT|Nội dung|Đơn vị thực hiện|Thời gian|Tình trạng\n1|Sửa đường liên xã|Sở Giao thông|Quý I|Đã xong"],
])("%s is no table of tasks", (_, drawing) => expect(columnsOf(drawing)).toEqual([]));

test.each([
  ["one of two deadlines no day of the calendar", "STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn\n1|Rà soát văn bản|Sở Tư pháp|Quý V\n2|Số hóa hồ sơ|Sở Nội vụ|Quý I"],
  ["both none", "STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn\n1|Rà soát văn bản|Sở Tư pháp|Quý V\n2|Số hóa hồ sơ|Sở Nội vụ|31/02/2026"],
  ["two of three none, under plain headings", "STT|Nội dung|Đơn vị thực hiện|Thời gian\n1|Rà soát văn bản|Sở Tư pháp|Quý V\n2|Số hóa hồ sơ|Sở Nội vụ|31/02/2026\n3|Sơ kết|Sở Nội vụ|Quý I"],
  ["no known wording", "STT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn\n1|Rà soát văn bản|Sở Tư pháp|xong sớm\n2|Số hóa hồ sơ|Sở Nội vụ|sẽ báo sau"],
  ["people who lead", "STT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Rà soát văn bản|Nguyễn Văn A|Quý V\n2|Số hóa hồ sơ|đ/c Trần Thị B|Quý I"],
])("a short plan with %s is found by its columns", (_, drawing) => expect(columnsOf(`${TITLE}\n${drawing}`)).toEqual(["no task lead deadline"]));

test.each([
  ["hours", "STT|Công việc|Đơn vị chủ trì|Thời gian\n1|Họp giao ban|Văn phòng Sở|8 giờ\n2|Hội nghị|Sở Nội vụ|14h30"],
  ["lengths of time", "STT|Công việc|Đơn vị chủ trì|Thời gian\n1|Tiếp nhận hồ sơ|Bộ phận Một cửa|0,5 ngày\n2|Thẩm định|Phòng chuyên môn|02 ngày làm việc"],
  ["days of the week", "STT|Công việc|Chủ trì|Thời gian\n1|Trực cơ quan|Nguyễn Văn A|Thứ Hai\n2|Trực lễ|Trần Thị B|Sáng thứ Ba"],
])("a table of tasks with %s is no plan", (_, drawing) => expect(columnsOf(drawing)).toEqual([]));

const row = "1|Rà soát văn bản|Sở Tư pháp|Quý I";
test("another plan owes the form no columns; the form's own does", () => {
  const findings = (title: string, columns: string) => detectTables([drawSheet(`${title}\n${columns}`)], [], templates).structure.map(({ finding, severity, columnId }) => `${finding} ${severity} ${columnId}`);
  const few = `STT|Nhiệm vụ|Cơ quan chủ trì|Thời gian hoàn thành\n${row}`;
  expect(findings(TITLE, few)).toEqual(["structure.columnMissing info product"]);
  expect(findings("NHIỆM VỤ TRỌNG TÂM CÔNG TÁC CẢI CÁCH HÀNH CHÍNH TỈNH BÌNH ĐỊNH NĂM 2020", few)).toEqual(["structure.columnMissing error product"]);
});

const HEADER = "TT|Nhiệm vụ|Sản phẩm|Cơ quan chủ trì|Cơ quan phối hợp|Thời gian hoàn thành";
const tasks = (...numbers: readonly string[]) => numbers.map((number) => (/^\d/u.test(number) ? `${number}|Việc số ${number}|Báo cáo|Sở Nội vụ|Các sở|Quý I` : `${number}|PHẦN ${number}|<|<|<|<`)).join("\n");
const OWN = "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024 CỦA SỞ NỘI VỤ";
test.each([
  ["both in one run", tasks("1", "2", "3"), tasks("1", "2")],
  ["the second alone has sections", tasks("1", "2", "3"), tasks("I", "1", "II", "2")],
  ["the first alone has sections", tasks("I", "1", "II", "2"), tasks("1", "2", "3")],
  ["the second is the longer", tasks("1"), tasks("1", "1.1", "2", "3")],
  ["the first is of one task", tasks("1"), tasks("1.1", "2")],
  ["the first bears no numbers", "|Việc khác|Báo cáo|Sở Nội vụ|Các sở|Quý I", tasks("1", "2")],
  ["the first ends with a heading", tasks("I", "1", "II"), tasks("1", "2")],
])("a province's and a department's plan on two sheets are two tables: %s", (_, first, second) => {
  const detection = detectTables([drawSheet(`${TITLE}\n${HEADER}\n${first}`, { name: "Tỉnh" }), drawSheet(`${OWN}\n${HEADER}\n${second}`, { name: "Sở" })], [], templates);
  expect(detection.tables.map(({ pieces }) => pieces.map(({ sheet }) => sheet).join())).toEqual(["Tỉnh", "Sở"]);
  expect(structureOf(detection).filter((one) => one.startsWith("structure.tableSplit"))).toEqual([]);
});

test.each([["the same title", TITLE], ["the title with “tiếp theo”", `${TITLE} (tiếp theo)`], ["a section's title", "BẢNG NHIỆM VỤ (TIẾP THEO)"]])("a plan that runs on under %s stays one table", (_, title) => {
  const { tables } = detectTables([drawSheet(`${TITLE}\n${HEADER}\n${tasks("1", "2")}`, { name: "A" }), drawSheet(`${title}\n${HEADER}\n${tasks("3", "4")}`, { name: "B" })], [], templates);
  expect(tables.map(({ pieces }) => pieces.length)).toEqual([2]);
});
