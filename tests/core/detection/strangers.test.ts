import { detectTables } from "../../../src/core/detection/detectTables";
import { templates } from "../../../src/templates";
import { drawSheet } from "../../drawSheet";

test.each([
  ["a payroll", `Bảng lương tháng 3 năm 2020
    STT|Họ và tên|Chức vụ|Hệ số|Phụ cấp|Tổng cộng|Ghi chú
    1|Nguyễn Văn A|Chuyên viên|2.34|0.2|3786000|
    2|Trần Thị B|Trưởng phòng|4.4|0.5|7301000|`],
  ["a contact list", `STT|Cơ quan|Địa chỉ|Điện thoại
    1|Sở Nội vụ|30 Nguyễn Huệ|02563822222
    2|Sở Tư pháp|139 Lê Hồng Phong|02563823333`],
  ["another statistic by years", `Diện tích và dân số
    STT|Chỉ tiêu|Năm 2015|Năm 2016|Năm 2017|Năm 2018|Năm 2019|Năm 2020
    1|Diện tích tự nhiên|6050|6050|6050|6050|6050|6050
    2|Dân số trung bình|1519|1524|1529|1534|1487|1490
    3|Mật độ dân số|251|252|253|253|245|246
    4|Số xã, phường, thị trấn|159|159|159|159|159|159`],
  ["a statistic with one label of a form among many", `STT|Chỉ tiêu|Năm 2018|Năm 2019|Năm 2020
    1|Số trường học|10|10|10
    2|Số bệnh viện|3|3|3
    3|Tổng số có mặt|100|100|100
    4|Số học sinh|1000|1000|1000
    5|Số giáo viên|90|90|90
    6|Số giường bệnh|80|80|80`],
  ["a report in words", `ĐỀ CƯƠNG BÁO CÁO
    I. KẾT QUẢ THỰC HIỆN
    1. Công tác chỉ đạo, điều hành
    - Số lượng văn bản chỉ đạo, điều hành
    2. Cải cách thủ tục hành chính|Phụ lục 3`],
  ["a duty roster", `STT|Nội dung|Thời gian|Người thực hiện|Ghi chú
    1|Trực cơ quan|Thứ Hai|Nguyễn Văn A|
    2|Họp giao ban|Thứ Ba|Trần Thị B|`],
  ["an empty sheet", ""],
  ["one heading alone", "STT|Chỉ tiêu|Năm 2015|Năm 2016"],
])("%s is no form", (_, drawing) => {
  expect(detectTables([drawSheet(drawing)], [], templates).tables.map(({ plan, confidence }) => [plan.id, confidence])).toEqual([]);
});

test.each([
  ["Giải trình", "STT|Biểu mẫu|Chỉ tiêu|Năm|Giá trị|Quy tắc|Nội dung giải trình|Người giải trình|Ngày\n1|Phụ lục 3|Tổng số TTHC của tỉnh|2015|120|R-PL3-01|Đã sửa|A|1/5/2020"],
  ["Danh mục cơ quan", "Tên cơ quan|Tên viết tắt|Loại|Cơ quan cấp trên|Từ ngày|Đến ngày\nSở Nội vụ|SNV|Sở|UBND tỉnh||"],
  ["Phiếu kiểm tra", "STT|Mức|Trang tính|Ô|Chỉ tiêu|Phát hiện|Cách xử lý|Giải trình\n1|Lỗi|PL3|C5|Tổng số TTHC của tỉnh|Không khớp|Sửa|"],
  ["Nguồn số liệu", "Biểu mẫu|Chỉ tiêu|Năm|Giá trị tổng hợp|Đơn vị|Tệp|Trang tính|Ô|Giá trị\nPhụ lục 3|Tổng số TTHC của tỉnh|2015|10|Huyện A|a.xlsx|PL3|C5|10"],
])("our own sheet %s is no submission", (name, drawing) => {
  expect(detectTables([drawSheet(drawing, { name })], [], templates).tables).toEqual([]);
});

test("what was looked at in vain is kept as evidence", () => {
  const sheet = drawSheet("STT|Chỉ tiêu|Năm 2018|Năm 2019|Năm 2020\n1|Số trường học|1|2|3\n2|Tổng số được giao|1|2|3\n3|Số bệnh viện|1|2|3");
  const { tables, evidence } = detectTables([sheet], [], templates);
  expect(tables).toEqual([]);
  expect(evidence.map(({ of, template }) => [of, template])).toEqual([["columns", "pl5"], ["rows", "pl5"], ["title", "pl5"], ["confidence", "pl5"]]);
});
