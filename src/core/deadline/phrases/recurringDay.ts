import type { Cadence } from "../deadline";
import { END, pattern } from "./pattern";
import { matchOf, type PhraseShape } from "./phraseShape";
import { cadenceOf, NUMBER } from "./recurring";
import { recurringPhrase } from "./recurringPhrase";

const LIMIT = "(?:(?:trước|chậm nhất|muộn nhất|đến|vào|từ|trong)(?: là| vào)? )?";
const EACH = "(?:(?:của )?(?:hằng|hàng|mỗi|từng|các) )";
const WHICH = "(?:đầu|cuối|giữa|thứ \\p{L}{1,3}|thứ \\d)(?: tiên| cùng)?";
const FOLLOWING = "(?: (?:sau|tiếp theo|kế tiếp|báo cáo|liền kề)(?: liền kề)?)?";
const DAY = "(?:(?:ngày|mùng|mồng) ?)?\\d{1,2}(?: ?(?:đến|-|,|và) ?(?:ngày ?)?\\d{1,2}){0,3}";

const IN_MONTH = pattern(`${LIMIT}${DAY} ${EACH}(?<unit>tháng|tuần|quý|năm)(?!${NUMBER})${END}${FOLLOWING}`);
const IN_QUARTER = pattern(`${LIMIT}(?:${DAY} (?:của )?|(?:tuần|ngày) ${WHICH} (?:của )?)?tháng ${WHICH} (?:của )?${EACH}?(?<unit>quý)(?! ?(?:\\d|[ivx]{1,3}${END}))${END}${FOLLOWING}`);
const NAMED_DAY = pattern(`${LIMIT}(?:chiều |sáng )?(?:thứ (?:\\d|\\p{L}{2,4})|chủ nhật) ${EACH}(?<unit>tuần)${END}`);
const EDGE = pattern(`${LIMIT}(?:(?:tuần|ngày)(?: làm việc)? )?(?:đầu|cuối|giữa)(?: tiên| cùng)? (?:của )?(?<each>${EACH})?(?<unit>tháng|quý|năm)(?!${NUMBER}| ?(?:[ivxl]{1,3}${END}|học|kế hoạch|nay|này|sau|tới|trước))${END}`);

/** A day that comes back: “ngày 25 hằng tháng”, “trước ngày 15 tháng cuối quý”, “thứ Sáu hằng tuần”, “cuối mỗi quý”. “Cuối quý” alone is taken for each quarter's. */
export const recurringDay: PhraseShape = {
  begins: "trước chậm muộn đến vào từ trong ngày mùng mồng tuần tháng chiều sáng thứ chủ đầu cuối giữa #",
  read: (text, at) => {
    const sure = IN_MONTH(text, at) ?? IN_QUARTER(text, at) ?? NAMED_DAY(text, at);
    const match = sure ?? EDGE(text, at);
    if (!match) return null;
    const every: Cadence = cadenceOf(match.groups?.["unit"] ?? "");
    const isGuess = !sure && match.groups?.["each"] === undefined;
    if (isGuess && every === "year") return null;
    const end = at + match[0].length;
    return matchOf(recurringPhrase(at, end, every, text.shown.slice(at, end), isGuess ? ["every"] : []));
  },
};
