import type { Language } from "../../core/message";

const vi = {
  title: (older: string, newer: string) => `So ${newer} với bản đã gửi ${older}`,
  carried: (n: number, changed: number) => `Giải trình ở bản đã gửi còn đúng số liệu, mang sang được: ${n}; số liệu đã đổi: ${changed}.`,
  compared: (n: number) => `Đã so ${n} ô.`,
};

export type RevisionTextWords = typeof vi;

const en: RevisionTextWords = {
  title: (older, newer) => `${newer} against the file sent, ${older}`,
  carried: (n, changed) => `Explanations of the file sent that still fit and can be carried over: ${n}; with other figures: ${changed}.`,
  compared: (n) => `Compared ${n} ${n === 1 ? "cell" : "cells"}.`,
};

/** Words of `soat compare` beside those it shares with the pane. */
export function revisionTextWords(language: Language): RevisionTextWords {
  return language === "vi" ? vi : en;
}
