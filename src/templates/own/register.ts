import type { RegisterPlan } from "../../core/template/registerPlan";

/** The workbook of a reviewer's register: who sent what, what was found, and what several units have in common. */
export const register: RegisterPlan = {
  units: {
    name: "Sổ theo dõi",
    title: "SỔ THEO DÕI BIỂU MẪU CÁC ĐƠN VỊ GỬI",
    columns: [
      { field: "no", heading: "STT", width: 6 },
      { field: "unit", heading: "Đơn vị", width: 30 },
      { field: "state", heading: "Tình trạng", width: 15 },
      { field: "errors", heading: "Số phát hiện lỗi", width: 10 },
      { field: "warnings", heading: "Số phát hiện cần giải trình", width: 12 },
      { field: "explained", heading: "Số phát hiện đã giải trình", width: 12 },
      { field: "filled", heading: "Ô bắt buộc đã điền", width: 12 },
      { field: "sent", heading: "Lưu lần cuối", width: 13 },
      { field: "due", heading: "Hạn gửi", width: 13 },
      { field: "late", heading: "Số ngày chậm", width: 9 },
      { field: "forms", heading: "Biểu mẫu", width: 22 },
      { field: "files", heading: "Tệp", width: 28 },
      { field: "remark", heading: "Ghi chú", width: 34 },
    ],
  },
  findings: {
    name: "Phát hiện",
    title: "CÁC PHÁT HIỆN",
    columns: [
      { field: "no", heading: "STT", width: 7 },
      { field: "unit", heading: "Đơn vị", width: 24 },
      { field: "level", heading: "Mức", width: 13 },
      { field: "file", heading: "Tệp", width: 22 },
      { field: "sheet", heading: "Trang tính", width: 13 },
      { field: "cell", heading: "Ô", width: 8 },
      { field: "item", heading: "Chỉ tiêu", width: 28 },
      { field: "finding", heading: "Nội dung", width: 42 },
      { field: "fix", heading: "Cách xử lý", width: 30 },
      { field: "reason", heading: "Giải trình", width: 18 },
      { field: "key", heading: "Mã phát hiện", width: 22 },
    ],
  },
  shared: {
    name: "Phát hiện chung",
    title: "CÙNG MỘT PHÁT HIỆN Ở NHIỀU ĐƠN VỊ",
    columns: [
      { field: "no", heading: "STT", width: 6 },
      { field: "level", heading: "Mức", width: 13 },
      { field: "units", heading: "Số đơn vị", width: 9 },
      { field: "finding", heading: "Nội dung (theo đơn vị đầu)", width: 60 },
      { field: "places", heading: "Ở đơn vị nào, ô nào", width: 60 },
    ],
  },
  verdicts: {
    name: "Biểu đồ",
    title: "KẾT QUẢ KIỂM TRA THEO ĐƠN VỊ",
    columns: [
      { field: "state", heading: "Tình trạng", width: 24 },
      { field: "units", heading: "Số đơn vị", width: 12 },
    ],
    chartTitle: "Số đơn vị theo tình trạng",
    valueAxis: "Số đơn vị",
  },
};
