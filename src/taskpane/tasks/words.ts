import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  loading: "Đang tìm bảng nhiệm vụ…",
  none: "Sổ tính này chưa có bảng nhiệm vụ hay bảng chỉ tiêu nào. Sang phần “Điền” để chèn biểu, hoặc mở sổ tính có kế hoạch rồi kiểm tra lại.",
  table: "Bảng",
  tableName: (title: string, sheet: string) => `Trang “${sheet}”: ${title}`,
  count: (n: number) => `${n} nhiệm vụ`,
  mine: "Việc của tôi",
  compare: "So với kế hoạch của tỉnh",
};

export type TaskWords = Wording<typeof vi>;

const en: TaskWords = {
  loading: "Looking for tables of tasks…",
  none: "There is no table of tasks or targets in this workbook. Go to “Fill in” to insert a form, or open a workbook with a plan and check again.",
  table: "Table",
  tableName: (title, sheet) => `Sheet “${sheet}”: ${title}`,
  count: (n) => `${n} ${n === 1 ? "task" : "tasks"}`,
  mine: "My tasks",
  compare: "Against the province's plan",
};

/** The words of “Nhiệm vụ” in a language. */
export function taskWords(language: Language): TaskWords {
  return language === "vi" ? vi : en;
}
