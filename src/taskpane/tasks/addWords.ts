import type { Language } from "../../core/message";
import { writeDay } from "../../core/day";
import type { UnderstoodTime } from "../../workflows/tasks/readDeadline";
import type { OddName } from "../../workflows/tasks/readNames";
import type { Wording } from "../wording";

const vi = {
  open: { tasks: "Thêm nhiệm vụ", targets: "Thêm chỉ tiêu" },
  form: { tasks: "Thêm nhiệm vụ mới", targets: "Thêm chỉ tiêu mới" },
  loading: "Đang mở mẫu…",
  part: "Mục",
  endOfTable: "Cuối bảng (mục lớn mới)",
  needed: "Đề nghị ghi nội dung trước khi thêm.",
  quickDeadline: "Chọn nhanh thời gian",
  noQuick: "(tự ghi)",
  quick: ["Quý I", "Quý II", "Quý III", "Quý IV", ...Array.from({ length: 12 }, (_, i) => `Tháng ${i + 1}`), "Cả năm"].join("|"),
  addName: "Thêm tên",
  addTo: (field: string) => `Thêm tên vào: ${field}`,
  removeName: (name: string) => `Bỏ ${name}`,
  added: (name: string) => `Đã thêm ${name}.`,
  removed: (name: string) => `Đã bỏ ${name}.`,
  severalHint: "Chọn hoặc ghi từng tên rồi bấm “Thêm tên”.",
  preview: "Xem trước",
  cancel: "Thôi",
  discard: "Bỏ",
  draftKept: "Nội dung đang ghi dở vẫn được giữ; mở lại để ghi tiếp hoặc bấm “Bỏ”.",
  planning: { tasks: "Đang tìm chỗ cho nhiệm vụ…", targets: "Đang tìm chỗ cho chỉ tiêu…" },
  title: { tasks: (task: string) => `Thêm nhiệm vụ: ${task}`, targets: (target: string) => `Thêm chỉ tiêu: ${target}` },
  tableGone: "Bảng này không còn trong sổ tính. Hãy kiểm tra lại để có danh sách mới.",
  understood: (times: string) => `Hiểu là: ${times}.`,
  between: (said: string, from: string, to: string) => `${said}, từ ngày ${from} đến hết ngày ${to}`,
  until: (said: string, to: string) => `${said}, đến hết ngày ${to}`,
  from: (said: string, from: string) => `${said}, từ ngày ${from}`,
  noDay: (said: string) => `${said} (không có mốc ngày nên không theo dõi được tiến độ)`,
  noYear: (said: string) => `${said} (chưa rõ năm)`,
  notUnderstood: (words: string) => `Chưa hiểu ${words}; nên ghi quý, tháng hoặc ngày.`,
  near: (name: string, nearest: string) => `“${name}” chưa có trong danh mục cơ quan; gần nhất: ${nearest}.`,
  unknown: (name: string) => `“${name}” chưa có trong danh mục cơ quan.`,
};

export type AddWords = Wording<typeof vi>;

const en: AddWords = {
  open: { tasks: "Add a task", targets: "Add a target" },
  form: { tasks: "Add a new task", targets: "Add a new target" },
  loading: "Opening the form…",
  part: "Section",
  endOfTable: "End of the table (a new main row)",
  needed: "Please write what is to be done first.",
  quickDeadline: "Common deadlines",
  noQuick: "(write it)",
  quick: vi.quick,
  addName: "Add name",
  addTo: (field) => `Add a name to: ${field}`,
  removeName: (name) => `Remove ${name}`,
  added: (name) => `Added ${name}.`,
  removed: (name) => `Removed ${name}.`,
  severalHint: "Choose or write each name, then “Add name”.",
  preview: "Preview",
  cancel: "Cancel",
  discard: "Discard",
  draftKept: "What you began is kept; open it again to go on, or “Discard” it.",
  planning: { tasks: "Finding the place for the task…", targets: "Finding the place for the target…" },
  title: { tasks: (task) => `Add task: ${task}`, targets: (target) => `Add target: ${target}` },
  tableGone: "This table is no longer in the workbook. Check again for a new list.",
  understood: (times) => `Understood as: ${times}.`,
  between: (said, from, to) => `${said}, from ${from} to the end of ${to}`,
  until: (said, to) => `${said}, to the end of ${to}`,
  from: (said, from) => `${said}, from ${from}`,
  noDay: (said) => `${said} (names no day, so that progress cannot be followed)`,
  noYear: (said) => `${said} (the year is not known)`,
  notUnderstood: (words) => `Not understood: ${words}; a quarter, a month or a day is best.`,
  near: (name, nearest) => `“${name}” is not in the directory of bodies; nearest: ${nearest}.`,
  unknown: (name) => `“${name}” is not in the directory of bodies.`,
};

/** The words of adding a task in a language. */
export function addWords(language: Language): AddWords {
  return language === "vi" ? vi : en;
}

/** A time as it was understood, with its days written out. */
export function timeInWords({ said, earliest, latest, measurable }: UnderstoodTime, words: AddWords): string {
  if (!measurable) return words.noDay(said);
  if (earliest !== null && latest !== null) return words.between(said, writeDay(earliest), writeDay(latest));
  if (latest !== null) return words.until(said, writeDay(latest));
  return earliest === null ? words.noYear(said) : words.from(said, writeDay(earliest));
}

/** Names that the directory does not hold, a sentence each. */
export function oddNamesInWords(odd: readonly OddName[], words: AddWords): string {
  return odd.map(({ name, nearest }) => (nearest.length > 0 ? words.near(name, nearest.map((one) => `“${one}”`).join(", ")) : words.unknown(name))).join(" ");
}
