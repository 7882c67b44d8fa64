import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  loading: "Đang tìm bảng nhiệm vụ, chỉ tiêu…",
  none: "Sổ tính này chưa có bảng nhiệm vụ hay bảng chỉ tiêu nào. Sang phần “Điền” để chèn biểu, hoặc mở sổ tính có kế hoạch rồi kiểm tra lại.",
  table: "Bảng",
  tableName: (title: string, sheet: string) => `Trang “${sheet}”: ${title}`,
  count: { tasks: (n: number) => `${n} nhiệm vụ`, targets: (n: number) => `${n} chỉ tiêu` },
  year: "Năm của kế hoạch",
  yearHint: "Tên bảng không ghi năm. Có năm thì thời hạn như “Quý I” mới tính được ngày; năm chọn ở đây dùng cho mọi bảng không ghi năm trong sổ tính này.",
  noYear: "(chưa rõ)",
  yearChosen: (year: string) => `Năm của kế hoạch: ${year}.`,
  mine: "Việc của tôi",
  compare: "So với kế hoạch của tỉnh",
};

export type TaskWords = Wording<typeof vi>;

const en: TaskWords = {
  loading: "Looking for tables of tasks or targets…",
  none: "There is no table of tasks or targets in this workbook. Go to “Fill in” to insert a form, or open a workbook with a plan and check again.",
  table: "Table",
  tableName: (title, sheet) => `Sheet “${sheet}”: ${title}`,
  count: { tasks: (n) => `${n} ${n === 1 ? "task" : "tasks"}`, targets: (n) => `${n} ${n === 1 ? "target" : "targets"}` },
  year: "The plan's year",
  yearHint: "The table's title names no year. Deadlines such as “Quý I” have days only with one; the year chosen here is taken for every table of this workbook that names none.",
  noYear: "(not known)",
  yearChosen: (year) => `The plan's year: ${year}.`,
  mine: "My tasks",
  compare: "Against the province's plan",
};

/** The words of “Nhiệm vụ” in a language. */
export function taskWords(language: Language): TaskWords {
  return language === "vi" ? vi : en;
}
