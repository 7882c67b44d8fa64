import type { Language } from "../../core/message";
import type { FilledBy } from "../../workflows/fill/fillWorkbook";

const vi = {
  written: (n: number) => (n === 0 ? "Không có ô nào để điền." : `Đã điền ${n} ô.`),
  by: { carried: "Mang sang", forced: "Suy ra", formula: "Công thức tổng" } satisfies Record<FilledBy, string>,
  cells: (what: string, n: number) => `${what} (${n} ô):`,
  held: (n: number) => `Để người điền quyết định (${n} ô):`,
  choices: (n: number) => `Các nguồn ghi khác nhau (${n} ô, để nguyên):`,
  leftAlone: (cells: string) => `Không ghi được (trang có mật khẩu): ${cells}.`,
  after: (blanks: number, errors: number, warnings: number) => `Sau khi điền: còn ${blanks} ô bắt buộc để trống, ${errors} lỗi, ${warnings} nội dung cần giải trình.`,
  blank: "(trống)",
  out: (file: string) => `Tệp mới: ${file}`,
};

export type FillWords = typeof vi;

const en: FillWords = {
  written: (n) => (n === 0 ? "There is no cell to fill." : `Filled ${n} ${n === 1 ? "cell" : "cells"}.`),
  by: { carried: "Carried over", forced: "Forced", formula: "Total formulas" },
  cells: (what, n) => `${what} (${n}):`,
  held: (n) => `Left for a person to decide (${n}):`,
  choices: (n) => `The sources say different things (${n}, left as they are):`,
  leftAlone: (cells) => `Not written (the sheet has a password): ${cells}.`,
  after: (blanks, errors, warnings) => `Now: ${blanks} required ${blanks === 1 ? "cell is" : "cells are"} blank, ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} to explain.`,
  blank: "(blank)",
  out: (file) => `New file: ${file}`,
};

/** Words of `soat fill`. */
export function fillWords(language: Language): FillWords {
  return language === "vi" ? vi : en;
}
