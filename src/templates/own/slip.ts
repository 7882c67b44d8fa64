import type { SlipPlan } from "../../core/template/slipPlan";

/** “Phiếu kiểm tra”: the findings of a file, listed in a copy of it that goes back to its sender. */
export const slip: SlipPlan = {
  name: "Phiếu kiểm tra",
  title: "PHIẾU KIỂM TRA BIỂU MẪU",
  note: "Bấm vào địa chỉ ở cột “Ô” để tới ô cần xem; ô ấy được tô màu và có ghi chú.",
  columns: [
    { field: "no", heading: "STT", width: 6 },
    { field: "level", heading: "Mức", width: 13 },
    { field: "sheet", heading: "Trang tính", width: 14 },
    { field: "cell", heading: "Ô", width: 9 },
    { field: "item", heading: "Chỉ tiêu", width: 30 },
    { field: "finding", heading: "Phát hiện", width: 42 },
    { field: "fix", heading: "Cách xử lý", width: 34 },
    { field: "reason", heading: "Giải trình", width: 18 },
  ],
  codeName: "soat_phieu",
};
