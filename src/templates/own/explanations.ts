import type { ExplanationPlan } from "../../core/template/explanationPlan";

/** “Giải trình”: the table of explanations that goes with a report, ready to print. */
export const explanations: ExplanationPlan = {
  title: "BẢNG GIẢI TRÌNH SỐ LIỆU",
  unitLabel: "Đơn vị: ",
  columns: [
    { field: "no", width: 6 },
    { field: "form", width: 12 },
    { field: "item", width: 26 },
    { field: "column", width: 9 },
    { field: "values", width: 24 },
    { field: "rule", width: 28 },
    { field: "reason", width: 32 },
    { field: "by", width: 16 },
    { field: "on", width: 13 },
  ],
};
