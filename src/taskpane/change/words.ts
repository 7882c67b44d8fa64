import type { Language } from "../../core/message";
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
  write: (n: number) => `Ghi ${n} ô`,
  cancel: "Thôi",
  nothingToWrite: "Không còn gì để ghi: các ô đã mang giá trị được đề xuất.",
  written: (n: number) => `Đã ghi ${n} ô.`,
  leftOut: (n: number) => `Không ghi ${n} ô:`,
  undo: "Hoàn tác",
  undone: (n: number) => `Đã hoàn tác ${n} ô.`,
  writing: "Đang ghi…",
  undoing: "Đang hoàn tác…",
  moreCells: (n: number) => `và ${n} ô khác`,
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
  write: (n) => `Write ${n} ${n === 1 ? "cell" : "cells"}`,
  cancel: "Cancel",
  nothingToWrite: "Nothing left to write: the cells hold the suggested values already.",
  written: (n) => `Wrote ${n} ${n === 1 ? "cell" : "cells"}.`,
  leftOut: (n) => `${n} not written:`,
  undo: "Undo",
  undone: (n) => `Took back ${n} ${n === 1 ? "cell" : "cells"}.`,
  writing: "Writing…",
  undoing: "Taking back…",
  moreCells: (n) => `and ${n} more`,
};

/** The words of previewing and writing a change in a language. */
export function changeWords(language: Language): ChangeWords {
  return language === "vi" ? vi : en;
}
