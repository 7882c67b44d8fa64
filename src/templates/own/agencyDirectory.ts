import type { DirectoryPlan } from "../../core/template/directoryPlan";

const day = { title: "Từ ngày, đến ngày", text: "Chỉ ghi khi cơ quan mới thành lập, sáp nhập hoặc giải thể, ví dụ: 30/6/2025. Để trống nếu không rõ." } as const;

/** “Danh mục cơ quan”: the bodies a user adds, and the list that drop-downs offer. */
export const agencyDirectory: DirectoryPlan = {
  title: "DANH MỤC CƠ QUAN, ĐƠN VỊ",
  notes: [
    "Mỗi dòng một cơ quan, đơn vị. Thêm cơ quan, đơn vị của mình vào dòng trống đầu tiên: chỉ cần ghi tên, các cột khác ghi khi có.",
    "Danh mục này dùng để kiểm tra tên cơ quan và làm danh sách chọn ở cột cơ quan chủ trì. Tên viết tắt quen dùng (Sở TT&TT, VP UBND tỉnh…) đã biết sẵn, không phải ghi lại.",
  ],
  columns: [
    { field: "name", width: 38, prompt: null },
    { field: "aliases", width: 20, prompt: { title: "Tên viết tắt", text: "Các cách ghi khác của tên này; nhiều cách thì ngăn bằng dấu “;”." } },
    { field: "kind", width: 15, prompt: { title: "Loại", text: "Chọn trong danh sách. “Nhóm cơ quan” là tên chung của nhiều cơ quan, ví dụ: Các sở, ban, ngành." } },
    { field: "parent", width: 24, prompt: null },
    { field: "from", width: 12, prompt: day },
    { field: "to", width: 12, prompt: day },
  ],
  blankRows: 15,
  listName: "soat_co_quan",
};
