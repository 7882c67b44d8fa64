import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  intro: "Các ô do ngăn sửa, lần mới nhất trước; nhật ký nằm trong chính sổ tính. Biểu mẫu đã chèn không ghi ở đây: không cần nữa thì xóa như mọi trang khác.",
  empty: "Nhật ký đang trống.",
  loading: "Đang đọc nhật ký…",
  undoing: "Đang hoàn tác…",
  clearing: "Đang xóa nhật ký…",
  list: "Các lần ghi",
  batch: (title: string, n: number) => `${title} (${n} ô)`,
  insertRows: (count: number, row: number, sheet: string) => `Chèn ${count} dòng trên dòng ${row} của trang “${sheet}”.`,
  removeRows: (count: number, row: number, sheet: string) => `Bỏ ${count} dòng, từ dòng ${row} của trang “${sheet}”.`,
  drawn: (names: string) => `Chèn trang ${names}; hoàn tác thì bỏ, nếu trang không còn nội dung gì khác.`,
  takenAway: (names: string) => `Trang ${names} không còn nội dung gì khác nên cũng được bỏ.`,
  choices: (cells: string, sheet: string) => `Danh sách chọn cho ${cells} của trang “${sheet}”.`,
  choicesBack: (n: number) => `Đã bỏ danh sách chọn ở ${n} ô.`,
  choicesChanged: (cells: string) => `Quy tắc nhập ở ${cells} đã được đổi từ lúc đó nên giữ nguyên.`,
  undone: "đã hoàn tác",
  undo: "Hoàn tác",
  undoOne: (title: string) => `Hoàn tác: ${title}`,
  show: "Xem từng ô",
  cell: "Ô",
  before: "Trước",
  after: "Sau",
  why: "Lý do",
  moreCells: (next: number, left: number) => `Hiện thêm ${next} ô (còn ${left})`,
  result: (n: number) => `Đã hoàn tác ${n} ô.`,
  leftOut: (n: number) => `Giữ nguyên ${n} ô:`,
  clear: "Xóa nhật ký",
  clearQuestion: "Xóa nhật ký? Các số liệu đã ghi vẫn giữ nguyên, nhưng không hoàn tác được nữa.",
  clearYes: "Xóa",
  cancel: "Thôi",
  cleared: "Đã xóa nhật ký.",
};

export type JournalWords = Wording<typeof vi>;

const en: JournalWords = {
  intro: "The cells that the pane changed, newest first; the journal is kept in the workbook itself. Forms it inserted are not listed: delete them like any other sheet.",
  empty: "The journal is empty.",
  loading: "Reading the journal…",
  undoing: "Taking back…",
  clearing: "Clearing the journal…",
  list: "Batches written",
  batch: (title, n) => `${title} (${n} ${n === 1 ? "cell" : "cells"})`,
  insertRows: (count, row, sheet) => `Inserted ${count} ${count === 1 ? "row" : "rows"} above row ${row} of sheet “${sheet}”.`,
  removeRows: (count, row, sheet) => `Removed ${count} ${count === 1 ? "row" : "rows"} from row ${row} on of sheet “${sheet}”.`,
  drawn: (names) => `Inserts the sheet ${names}; undoing takes it away where it holds nothing else.`,
  takenAway: (names) => `${names} held nothing else and went too.`,
  choices: (cells, sheet) => `A drop-down for ${cells} of sheet “${sheet}”.`,
  choicesBack: (n) => `Took the drop-down out of ${n} ${n === 1 ? "cell" : "cells"}.`,
  choicesChanged: (cells) => `What ${cells} asks for was changed since and stays as it is.`,
  undone: "taken back",
  undo: "Undo",
  undoOne: (title) => `Undo: ${title}`,
  show: "Show each cell",
  cell: "Cell",
  before: "Before",
  after: "After",
  why: "Why",
  moreCells: (next, left) => `Show ${next} more ${next === 1 ? "cell" : "cells"} (${left} left)`,
  result: (n) => `Took back ${n} ${n === 1 ? "cell" : "cells"}.`,
  leftOut: (n) => `${n} left as they are:`,
  clear: "Clear the journal",
  clearQuestion: "Clear the journal? The figures stay as they are, but can no longer be taken back.",
  clearYes: "Clear",
  cancel: "Cancel",
  cleared: "The journal is empty now.",
};

/** The words of “Nhật ký” in a language. */
export function journalWords(language: Language): JournalWords {
  return language === "vi" ? vi : en;
}
