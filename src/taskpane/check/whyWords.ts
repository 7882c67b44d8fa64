import type { Language } from "../../core/message";
import { explanationWords } from "../../workflows/explanationWords";
import type { Wording } from "../wording";

const vi = {
  ...explanationWords("vi"),
  rule: "Quy tắc",
  basis: "Căn cứ",
  noRule: "Phát hiện này đến từ cách đọc ô hoặc hình dạng của biểu, không từ một quy tắc riêng.",
  shown: "Ô hiện ra",
  formula: "Công thức",
  really: "giá trị thật",
  readAs: "đọc là",
  technical: "Chi tiết kỹ thuật",
  evidence: "Nhận ra biểu nhờ",
  looked: "Quy tắc đã xét ô này",
};

export type WhyWords = Wording<typeof vi>;

const en: WhyWords = {
  ...explanationWords("en"),
  rule: "Rule",
  basis: "Basis",
  noRule: "This finding comes from how the cell was read or from the form's shape, not from a rule of its own.",
  shown: "The cell shows",
  formula: "Formula",
  really: "its value",
  readAs: "read as",
  technical: "Technical details",
  evidence: "The form was recognised by",
  looked: "Rules that looked at this cell",
};

/** The words of “Vì sao” in a language. */
export function whyWordsOf(language: Language): WhyWords {
  return language === "vi" ? vi : en;
}
