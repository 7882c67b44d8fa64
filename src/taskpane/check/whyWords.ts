import type { Language } from "../../core/message";
import type { Wording } from "../wording";

const vi = {
  rule: "Quy tắc",
  basis: "Căn cứ",
  noRule: "Phát hiện này đến từ cách đọc ô hoặc hình dạng của biểu, không từ một quy tắc riêng.",
  shown: "Ô hiện ra",
  formula: "Công thức",
  really: "giá trị thật",
  readAs: "đọc là",
  technical: "Chi tiết kỹ thuật",
  evidence: "Nhận ra biểu nhờ",
  of: { columns: "tiêu đề cột", rows: "tên các dòng", title: "tên biểu phía trên", mark: "dấu của biểu mẫu", confidence: "độ chắc chắn chung" },
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
  noReading: "ô tên dòng hoặc tiêu đề, không phải ô số liệu",
  looked: "Quy tắc đã xét ô này",
  verdicts: { holds: "thỏa", fails: "không thỏa", cannotTell: "chưa kết luận được" },
  suspects: "Chỉ cần sửa một trong các nhóm ô sau là hết lỗi",
};

export type WhyWords = Wording<typeof vi>;

const en: WhyWords = {
  rule: "Rule",
  basis: "Basis",
  noRule: "This finding comes from how the cell was read or from the form's shape, not from a rule of its own.",
  shown: "The cell shows",
  formula: "Formula",
  really: "its value",
  readAs: "read as",
  technical: "Technical details",
  evidence: "The form was recognised by",
  of: { columns: "column headings", rows: "row labels", title: "the title above", mark: "the form's mark", confidence: "confidence in all" },
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
  noReading: "a label or heading, not a cell for figures",
  looked: "Rules that looked at this cell",
  verdicts: { holds: "holds", fails: "fails", cannotTell: "cannot tell" },
  suspects: "Correcting one of these sets of cells is enough",
};

/** The words of “Vì sao” in a language. */
export function whyWordsOf(language: Language): WhyWords {
  return language === "vi" ? vi : en;
}
