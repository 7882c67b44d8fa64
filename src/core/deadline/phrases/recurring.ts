import type { Cadence } from "../deadline";
import type { DeadlineText } from "../deadlineText";
import { readHalfPeriod } from "./half";
import { END, pattern } from "./pattern";
import { periodPhrase } from "./periodPhrase";
import type { PhraseShape, TimePhrase } from "./phraseShape";
import { recurringPhrase } from "./recurringPhrase";

const EACH = "(?:(?:báo cáo )?(?:định kỳ|thường kỳ)(?: theo)?,? ?(?:hằng|hàng|mỗi|từng)?|theo(?= (?:tuần|tháng|quý|năm))|hằng|hàng|mỗi|từng|các(?! (?:tháng|quý) (?:đầu|cuối) năm)) ?";
/** “Tháng 6” is one month, “tháng, 6 tháng” and “hằng tháng 6 tháng đầu năm” are not. */
export const NUMBER = ` ?\\d+(?!\\d| ?(?:tháng|lần))`;
const UNIT = `(?:(?<unit>ngày(?! ?\\d)|tuần|tháng|quý|quí|năm(?! (?:học|kế hoạch|nay|này|sau|tới)${END})|bán niên|nửa năm|(?:0?6|sáu|0?3|ba) tháng(?: một lần)?(?! (?:đầu|cuối)))(?!${NUMBER}| [ivx]{1,3}${END}|\\.\\d))${END}`;
const FIRST = pattern(EACH + UNIT);
const ALONE = pattern(UNIT);
const AND = pattern(" ?(?:, ?(?:và |hoặc )?|và |hoặc |/ ?|\\+ ?)(?:hằng |hàng |mỗi |định kỳ )?");
const NINE_MONTHS = pattern("(?:0?9|chín) tháng");
const YEAR_END = pattern(`cuối năm(?! ?\\d)${END}`);

const CADENCES: Readonly<Record<string, Cadence>> = {
  "ngày": "day", ngay: "day", "tuần": "week", tuan: "week", "tháng": "month", thang: "month", "quý": "quarter", "quí": "quarter", quy: "quarter", qui: "quarter",
  "năm": "year", nam: "year", "bán niên": "half", "nửa năm": "half", "ban nien": "half", "nua nam": "half",
};

/** A unit's cadence: “06 tháng” is each half-year. */
export function cadenceOf(unit: string): Cadence {
  return CADENCES[unit] ?? (/^(?:0?3|ba)/u.test(unit) ? "quarter" : "half");
}

/** Again and again: “hằng tháng”, “định kỳ hằng quý”, “6 tháng, năm”, “quý, 6 tháng, 9 tháng và năm”; two units at least where no word says “each”. */
export const recurring: PhraseShape = {
  begins: "báo định thường theo hằng hàng mỗi từng các ngày tuần tháng quý quí năm bán nửa sáu ba #",
  read: (text, at) => {
    const first = FIRST(text, at);
    const head = first ?? ALONE(text, at);
    if (!head) return null;
    const phrases = [recurringPhrase(at, at + head[0].length, cadenceOf(head.groups?.["unit"] ?? ""))];
    for (let end = at + head[0].length; ; ) {
      const next = nextUnit(text, end);
      if (!next) return first || phrases.length > 1 ? { end, phrases } : null;
      phrases.push(next);
      end = next.to;
    }
  },
};

function nextUnit(text: DeadlineText, at: number): TimePhrase | null {
  const and = AND(text, at);
  if (!and) return null;
  const from = at + and[0].length;
  if (NINE_MONTHS(text, from)) {
    const months = readHalfPeriod(text, from);
    if (months) return periodPhrase(months, "within", from);
  }
  const unit = ALONE(text, from);
  if (unit) return recurringPhrase(from, from + unit[0].length, cadenceOf(unit.groups?.["unit"] ?? ""));
  const yearEnd = YEAR_END(text, from);
  return yearEnd && recurringPhrase(from, from + yearEnd[0].length, "year");
}
