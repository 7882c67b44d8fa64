import type { Language } from "../../core/message";

const vi = {
  title: (older: string, newer: string) => `So ${newer} với bản đã gửi ${older}`,
  past: (n: number, year: number) => `Số liệu trước năm ${year} đã báo cáo, nay khác (${n}, mỗi số cần giải trình)`,
  explained: (n: number) => `Đã giải trình (${n})`,
  earlierYears: (n: number) => `Năm trước, khi ấy chưa báo cáo hoặc tính theo mốc khác (${n})`,
  others: (n: number) => `Thay đổi khác (${n})`,
  formulas: (n: number) => `Công thức và số gõ tay, cùng giá trị (${n})`,
  only: { before: (n: number) => `Chỉ có ở bản đã gửi (${n})`, after: (n: number) => `Chỉ có ở bản này (${n})` },
  notCompared: (n: number) => `Chưa so được (${n})`,
  fresh: (n: number) => `Phát hiện mới (${n})`,
  solved: (n: number) => `Phát hiện đã hết (${n})`,
  restOfFindings: (standing: number, gone: number) => `Phát hiện còn nguyên: ${standing}; của phần không còn hoặc chưa so được: ${gone}.`,
  carried: (n: number, changed: number) => `Giải trình ở bản đã gửi còn đúng số liệu, mang sang được: ${n}; số liệu đã đổi: ${changed}.`,
  compared: (n: number) => `Đã so ${n} ô.`,
};

export type RevisionTextWords = typeof vi;

const en: RevisionTextWords = {
  title: (older, newer) => `${newer} against the file sent, ${older}`,
  past: (n, year) => `Figures before ${year} that had been reported and are others now (${n}, each asks for an explanation)`,
  explained: (n) => `Explained (${n})`,
  earlierYears: (n) => `Earlier years, not reported then or counted otherwise (${n})`,
  others: (n) => `Other changes (${n})`,
  formulas: (n) => `Formulas and typed figures, the same value (${n})`,
  only: { before: (n) => `Only in the file sent (${n})`, after: (n) => `Only in this one (${n})` },
  notCompared: (n) => `Not compared (${n})`,
  fresh: (n) => `New findings (${n})`,
  solved: (n) => `Findings that are gone (${n})`,
  restOfFindings: (standing, gone) => `Findings still there: ${standing}; of parts that are gone or were not compared: ${gone}.`,
  carried: (n, changed) => `Explanations of the file sent that still fit and can be carried over: ${n}; with other figures: ${changed}.`,
  compared: (n) => `Compared ${n} ${n === 1 ? "cell" : "cells"}.`,
};

/** Words of `soat compare`. */
export function revisionTextWords(language: Language): RevisionTextWords {
  return language === "vi" ? vi : en;
}
