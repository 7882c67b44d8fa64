import type { Language } from "../../core/message";
import type { ChangeKind, OnlyInOne, WhyNotCompared } from "../../core/revision/revision";
import type { ChangeGroup } from "./changeGroups";

const vi = {
  groups: {
    past: (n: number, year: number) => `Số liệu trước năm ${year} đã báo cáo, nay khác (${n}, mỗi số cần giải trình)`,
    unclear: (n: number) => `Chưa rõ có đổi không, vì có bản không đọc được (${n})`,
    earlierYears: (n: number) => `Năm trước, khi ấy chưa báo cáo hoặc tính theo mốc khác (${n})`,
    others: (n: number) => `Thay đổi khác (${n})`,
    formulas: (n: number) => `Công thức và số gõ tay, cùng giá trị (${n})`,
    explained: (n: number) => `Đã giải trình (${n})`,
  } satisfies Record<ChangeGroup, (n: number, year: number) => string>,
  onlyIn: { before: (n: number) => `Chỉ có ở bản đã gửi (${n})`, after: (n: number) => `Chỉ có ở bản này (${n})` },
  notCompared: (n: number) => `Chưa so được (${n})`,
  fresh: (n: number) => `Phát hiện mới (${n})`,
  solved: (n: number) => `Phát hiện đã hết (${n})`,
  restOfFindings: (standing: number, gone: number) => `Phát hiện còn nguyên: ${standing}${gone === 0 ? "" : `; của phần không còn hoặc chưa so được: ${gone}`}.`,
  kinds: {
    changed: "đổi số liệu",
    filled: "trước để trống, nay có",
    emptied: "trước có, nay để trống",
    toTyped: "công thức thành số gõ tay, cùng giá trị",
    toFormula: "số gõ tay thành công thức, cùng giá trị",
    unreadable: "có bản không đọc được nên chưa rõ có đổi không",
  } satisfies Record<ChangeKind, string>,
  why: {
    tableTwice: "biểu có nhiều bản, không rõ bản nào ứng với bản nào",
    rowTwice: "dòng này có nhiều lần với số liệu khác nhau, không rõ lấy dòng nào",
    columnTwice: "năm này có nhiều cột với số liệu khác nhau, không rõ lấy cột nào",
    taskTwice: "nhiệm vụ này ghi nhiều lần, số lần ở hai bản khác nhau",
    rowOutside: "dòng ngoài mẫu, nội dung hai bản khác nhau",
    yearOutside: "năm nằm ngoài các năm đọc được của mẫu, nội dung hai bản khác nhau",
    perhaps: "có thể là cùng một nhiệm vụ viết khác đi",
    otherYear: "kế hoạch của hai năm khác nhau",
    openRows: "biểu tự đặt dòng, không có căn cứ để ghép",
  } satisfies Record<WhyNotCompared, string>,
  only: (what: OnlyInOne["what"], name: string, figures: number) => {
    const count = figures === 0 ? "chưa có số liệu" : `${figures} ô có nội dung`;
    return what === "table" ? `cả biểu (${count})` : what === "row" ? `dòng “${name}” (${count})` : what === "column" ? `${name.startsWith("Năm ") ? name.toLowerCase() : `cột “${name}”`} (${count})` : `nhiệm vụ ${name}`;
  },
  byFormula: "do công thức tính",
  formulaLost: "trước là công thức, nay gõ tay",
  formulaGained: "trước gõ tay, nay là công thức",
  blank: "(trống)",
  change: (before: string, after: string) => `${before} → ${after}`,
  extent: (there: string, here: string) => `bản đã gửi tính theo “${there}”, bản này theo “${here}”`,
  earlier: (reason: string, by: string, on: string) => `Bản đã gửi có giải trình cho số cũ: ${reason} (${by}, ${on}).`,
  reason: (reason: string, by: string, on: string) => `Giải trình: ${reason} (${by}, ${on}).`,
  units: (before: string, after: string) => `Hai tệp ghi hai đơn vị: bản đã gửi là ${before}, bản này là ${after}. Vẫn so sánh, nhưng hãy xem có chọn đúng tệp không.`,
  noForm: (file: string) => `Trong tệp ${file} không có biểu mẫu nào đọc được nên không có gì để so sánh.`,
  nothing: (file: string) => `Không có gì khác bản đã gửi ${file}.`,
  nothingCompared: "Hai tệp không có biểu mẫu nào chung nên chưa so được số liệu nào.",
};

type Said<T> = T extends string ? string : T extends (...given: infer Given) => string ? (...given: Given) => string : { readonly [K in keyof T]: Said<T[K]> };

/** What is said of the differences between two files, in the pane and on the command line. */
export type RevisionWords = Said<typeof vi>;

const en: RevisionWords = {
  groups: {
    past: (n, year) => `Figures before ${year} that had been reported and are others now (${n}, each asks for an explanation)`,
    unclear: (n) => `Whether it changed is not known, as one of both cannot be read (${n})`,
    earlierYears: (n) => `Earlier years, not reported then or counted otherwise (${n})`,
    others: (n) => `Other changes (${n})`,
    formulas: (n) => `Formulas and typed figures, the same value (${n})`,
    explained: (n) => `Explained (${n})`,
  },
  onlyIn: { before: (n) => `Only in the file sent (${n})`, after: (n) => `Only in this one (${n})` },
  notCompared: (n) => `Not compared (${n})`,
  fresh: (n) => `New findings (${n})`,
  solved: (n) => `Findings that are gone (${n})`,
  restOfFindings: (standing, gone) => `Findings still there: ${standing}${gone === 0 ? "" : `; of parts that are gone or were not compared: ${gone}`}.`,
  kinds: {
    changed: "another figure",
    filled: "blank before, filled now",
    emptied: "filled before, blank now",
    toTyped: "typed over its formula, the same figure",
    toFormula: "a formula in place of the typed figure, the same figure",
    unreadable: "one of both cannot be read, so whether it changed is not known",
  },
  why: {
    tableTwice: "there are several copies of the form, and which is which cannot be told",
    rowTwice: "the row stands there more than once with different figures",
    columnTwice: "the year has more than one column with different figures",
    taskTwice: "the task is there more than once, and not as often in both",
    rowOutside: "a row that the form does not have, with different content",
    yearOutside: "a year beyond those the form is read with, with different content",
    perhaps: "may be the same task in other words",
    otherYear: "plans of two different years",
    openRows: "rows of its own, with nothing to pair them by",
  },
  only: (what, name, figures) => {
    const count = figures === 0 ? "nothing in it" : `${figures} ${figures === 1 ? "cell" : "cells"} filled`;
    return what === "table" ? `the whole form (${count})` : what === "row" ? `row “${name}” (${count})` : what === "column" ? `column “${name}” (${count})` : `task ${name}`;
  },
  byFormula: "worked out by a formula",
  formulaLost: "a formula before, typed now",
  formulaGained: "typed before, a formula now",
  blank: "(blank)",
  change: (before, after) => `${before} → ${after}`,
  extent: (there, here) => `it counts “${there}” in the file sent, “${here}” here`,
  earlier: (reason, by, on) => `The file sent explained the old figure: ${reason} (${by}, ${on}).`,
  reason: (reason, by, on) => `Explanation: ${reason} (${by}, ${on}).`,
  units: (before, after) => `The files name two senders: ${before} in the one sent, ${after} here. They are compared all the same; please see whether it is the right file.`,
  noForm: (file) => `No form could be read in ${file}, so that there is nothing to compare.`,
  nothing: (file) => `Nothing differs from the file sent, ${file}.`,
  nothingCompared: "The two files have no form in common, so that no figure could be compared.",
};

/** The words in a language. */
export function revisionWords(language: Language): RevisionWords {
  return language === "vi" ? vi : en;
}
