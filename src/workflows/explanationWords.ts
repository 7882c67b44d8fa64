import type { Language } from "../core/message";

const vi = {
  of: { columns: "tiêu đề cột", rows: "tên các dòng", title: "tên biểu phía trên", mark: "dấu của biểu mẫu", confidence: "độ chắc chắn chung" },
  noReading: "ô tên dòng hoặc tiêu đề, không phải ô số liệu",
  states: {
    blank: "trống: chưa có số liệu",
    none: "không phát sinh",
    notCollected: "có nhưng chưa thu thập",
    notApplicable: "không áp dụng",
    ambiguous: "đọc được hai cách",
    unreadable: "chưa đọc được",
    error: "công thức báo lỗi",
    uncalculated: "công thức chưa có kết quả",
    emptyTotal: "ô tổng, để trống vì các phần chưa điền",
  },
  verdicts: { holds: "thỏa", fails: "không thỏa", cannotTell: "chưa kết luận được" },
};

/** What the parts of an explanation are called: its evidence, the states of a reading, what rules said. */
export type ExplanationWords = { readonly [K in keyof typeof vi]: (typeof vi)[K] extends string ? string : Readonly<Record<keyof (typeof vi)[K], string>> };

const en: ExplanationWords = {
  of: { columns: "column headings", rows: "row labels", title: "title above", mark: "the form's mark", confidence: "confidence in all" },
  noReading: "a label or heading, not a cell for figures",
  states: {
    blank: "blank: no figure yet",
    none: "none arose",
    notCollected: "exists, not collected yet",
    notApplicable: "not applicable",
    ambiguous: "can be read in two ways",
    unreadable: "could not be read",
    error: "the formula gives an error",
    uncalculated: "a formula without a result",
    emptyTotal: "a total that stays empty until its parts are filled",
  },
  verdicts: { holds: "holds", fails: "fails", cannotTell: "cannot tell" },
};

/** The words in a language; the pane and the command line say the same. */
export function explanationWords(language: Language): ExplanationWords {
  return language === "vi" ? vi : en;
}
