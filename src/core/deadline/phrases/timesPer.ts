import { END, pattern } from "./pattern";
import { matchOf, type PhraseShape } from "./phraseShape";
import { cadenceOf } from "./recurring";
import { recurringPhrase } from "./recurringPhrase";

const COUNT = "(?:0?\\d|một|hai|ba|bốn)";
const UNIT = "(?<unit>ngày|tuần|tháng|quý|năm|(?:0?6|sáu|0?3|ba) tháng)";
const LEAST = "(?:(?:ít nhất|tối thiểu|định kỳ|mỗi) ?){0,2}";
const TIMES = pattern(`${LEAST}${COUNT}(?: ?- ?\\d)? lần ?(?:/|trong|trên|một|mỗi|trong một|trong mỗi|hằng|hàng)? ?(?:0?1 |một |mỗi )?${UNIT}${END}`);
const UNIT_FIRST = pattern(`${LEAST}(?:cứ )?(?:0?1 |một )?${UNIT} ?(?:/ ?)?(?:ít nhất )?${COUNT}? ?lần${END}`);

/** So many times: “02 lần/năm”, “1 lần/quý”, “6 tháng/lần”, “mỗi quý một lần”. */
export const timesPer: PhraseShape = {
  begins: "ít tối định mỗi một hai ba bốn cứ ngày tuần tháng quý năm sáu #",
  read: (text, at) => {
    const match = TIMES(text, at) ?? UNIT_FIRST(text, at);
    if (!match) return null;
    const end = at + match[0].length;
    return matchOf(recurringPhrase(at, end, cadenceOf(match.groups?.["unit"] ?? ""), text.shown.slice(at, end)));
  },
};
