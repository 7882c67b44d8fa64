import type { RowInsertion } from "../../core/sheet/edit";
import type { Language } from "../../core/message";
import type { AppliedEdits } from "../../workflows/ports";
import type { Wording } from "../wording";

const vi = {
  cell: "Ô",
  preview: "Xem lại trước khi ghi",
  now: "Đang là",
  then: "Sẽ thành",
  reason: "Lý do",
  contested: (n: number) => `${n} ô có đề xuất trái nhau nên không đưa vào; hãy tự sửa các ô đó.`,
  undecided: (n: number) => `${n} chỗ có nhiều cách sửa: mở từng dòng để chọn.`,
  guessed: (n: number) => `${n} chỗ mới chỉ là phỏng đoán: mở từng dòng để xem.`,
  tick: "Ghi",
  change: (cell: string, before: string, after: string) => `${cell}: ${before} → ${after}`,
  leave: "Để nguyên",
  insertRows: (count: number, row: number, sheet: string) => `Chèn ${count} dòng trên dòng ${row} của trang “${sheet}”; địa chỉ các ô dưới đây tính sau khi chèn.`,
  taken: (what: string) => `“${what}” → (bỏ)`,
  take: (n: number) => `Bỏ ${n} mục`,
  took: (n: number) => `Đã bỏ ${n} mục.`,
  rowsGo: "Dòng được bỏ hẳn khỏi trang; các dòng dưới dời lên và được đánh số lại.",
  tookRows: (rows: number) => `Đã bỏ ${rows} dòng.`,
  broughtRows: (rows: number) => `Đã hoàn tác: ${rows} dòng đã bỏ được đưa trở lại.`,
  newSheet: (name: string) => `Chèn trang “${name}” ở cuối sổ; các trang đang có giữ nguyên.`,
  protectedSheets: (names: string) => `Trang ${names} đang được bảo vệ: khi ghi sẽ tạm mở rồi bảo vệ lại như cũ; nếu có mật khẩu thì chỉ ghi các ô để mở, các ô khóa giữ nguyên.`,
  write: (n: number) => `Ghi ${n} ô`,
  cancel: "Thôi",
  nothingToWrite: "Không còn gì để ghi: các ô đã mang giá trị được đề xuất.",
  written: (n: number) => `Đã ghi ${n} ô.`,
  writtenWithRows: (rows: number, n: number) => `Đã chèn ${rows} dòng và ghi ${n} ô.`,
  undoneWithRows: (rows: number, n: number) => `Đã bỏ ${rows} dòng đã chèn và hoàn tác ${n} ô.`,
  leftOut: (n: number) => `Không ghi ${n} ô:`,
  undo: "Hoàn tác",
  undone: (n: number) => `Đã hoàn tác ${n} ô.`,
  writing: "Đang ghi…",
  undoing: "Đang hoàn tác…",
  takenAway: (names: string) => `Trang ${names} đã chèn cùng lúc không còn nội dung gì khác nên cũng được bỏ.`,
  moreQuestions: (next: number, left: number) => `Hiện thêm ${next} chỗ (còn ${left})`,
  moreCells: (next: number, left: number) => `Hiện thêm ${next} ô (còn ${left})`,
  left: (n: number) => `Để nguyên, cần bạn xem (${n}):`,
  moreLines: (next: number, left: number) => `Hiện thêm ${next} dòng (còn ${left})`,
};

export type ChangeWords = Wording<typeof vi>;

const en: ChangeWords = {
  cell: "Cell",
  preview: "Review before writing",
  now: "Now",
  then: "Will be",
  reason: "Why",
  contested: (n) => (n === 1 ? "1 cell has contradicting suggestions and is left out; please correct it yourself." : `${n} cells have contradicting suggestions and are left out; please correct them yourself.`),
  undecided: (n) => `${n} ${n === 1 ? "thing" : "things"} can be put right in several ways: open each line to choose.`,
  guessed: (n) => `${n} ${n === 1 ? "suggestion is a guess" : "suggestions are guesses"}: open each line to see.`,
  tick: "Write",
  change: (cell, before, after) => `${cell}: ${before} → ${after}`,
  leave: "Leave as it is",
  insertRows: (count, row, sheet) => `Insert ${count} ${count === 1 ? "row" : "rows"} above row ${row} of sheet “${sheet}”; the addresses below are those after it.`,
  taken: (what) => `“${what}” → (removed)`,
  take: (n) => `Remove ${n} ${n === 1 ? "item" : "items"}`,
  took: (n) => `Removed ${n} ${n === 1 ? "item" : "items"}.`,
  rowsGo: "The row leaves the sheet; those below move up and are numbered anew.",
  tookRows: (rows) => `Removed ${rows} ${rows === 1 ? "row" : "rows"}.`,
  broughtRows: (rows) => `Taken back: ${rows} removed ${rows === 1 ? "row is" : "rows are"} there again.`,
  newSheet: (name) => `Insert the sheet “${name}” at the end; the others stay as they are.`,
  protectedSheets: (names) => `Protected: ${names}. To write, protection is lifted and put back as it was; with a password only cells left open are written.`,
  write: (n) => `Write ${n} ${n === 1 ? "cell" : "cells"}`,
  cancel: "Cancel",
  nothingToWrite: "Nothing left to write: the cells hold the suggested values already.",
  written: (n) => `Wrote ${n} ${n === 1 ? "cell" : "cells"}.`,
  writtenWithRows: (rows, n) => `Inserted ${rows} ${rows === 1 ? "row" : "rows"} and wrote ${n} ${n === 1 ? "cell" : "cells"}.`,
  undoneWithRows: (rows, n) => `Took out ${rows} inserted ${rows === 1 ? "row" : "rows"} and took back ${n} ${n === 1 ? "cell" : "cells"}.`,
  leftOut: (n) => `${n} not written:`,
  undo: "Undo",
  undone: (n) => `Took back ${n} ${n === 1 ? "cell" : "cells"}.`,
  writing: "Writing…",
  undoing: "Taking back…",
  takenAway: (names) => `${names}, inserted with it and holding nothing else, went too.`,
  moreQuestions: (next, left) => `Show ${next} more (${left} left)`,
  moreCells: (next, left) => `Show ${next} more ${next === 1 ? "cell" : "cells"} (${left} left)`,
  left: (n) => `Left as it is, for you to see to (${n}):`,
  moreLines: (next, left) => `Show ${next} more (${left} left)`,
};

/** The words of previewing and writing a change in a language. */
export function changeWords(language: Language): ChangeWords {
  return language === "vi" ? vi : en;
}

/** What became of a change, in sentences: cells, and rows and sheets where some came or went. `taken`: how many things were to go whole. */
export function outcomeSentence(words: ChangeWords, kind: "written" | "undone", { written, leftOut, inserted = [], removed = [], takenAway = [] }: AppliedEdits, taken = 0): string {
  const gone = takenAway.length > 0 ? ` ${words.takenAway(takenAway.map((name) => `“${name}”`).join(", "))}` : "";
  const count = (changes: readonly RowInsertion[]): number => changes.reduce((sum, one) => sum + one.count, 0);
  if (written.length > 0 && kind === "written" && removed.length > 0) return words.tookRows(count(removed)) + gone;
  if (written.length > 0 && kind === "undone" && inserted.length > 0) return words.broughtRows(count(inserted)) + gone;
  if (written.length > 0 && kind === "written" && taken > 0 && leftOut.length === 0) return words.took(taken) + gone;
  const rows = count(kind === "written" ? inserted : removed);
  if (rows === 0) return words[kind](written.length) + gone;
  return (kind === "written" ? words.writtenWithRows : words.undoneWithRows)(rows, written.length) + gone;
}
