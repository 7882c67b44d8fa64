import { END, pattern } from "./pattern";
import type { PeriodReader } from "./period";
import { readYear } from "./writtenYear";

const COUNT = "(?<count>\\d{1,2}|ba|sáu|chín)";
const NAMED = pattern(`${COUNT} ?tháng (?<side>đầu|cuối)(?: (?:của )?năm(?! ?(?:\\d|kế hoạch|nay|này|sau|tới|trước)))?${END}`);
const QUARTERS = pattern(`(?<quarters>0?[123]|hai|ba) quý (?<side>đầu|cuối)(?: (?:của )?năm(?! ?\\d))?${END}`);
const HALF = pattern(`nửa (?:năm )?(?<side>đầu|cuối)(?! (?:của )?(?:tháng|quý|quí))(?: năm(?! ?\\d))?${END}`);
const ALONE = pattern(`(?<count>0?6|0?9|12|sáu|chín) ?tháng(?!-| ?(?:/|\\d|lần|một|mỗi|kể|sau(?! ?\\d)|trước khi|làm|liên))${END}`);
const COUNTS: Readonly<Record<string, number>> = { ba: 3, "sáu": 6, "chín": 9, sau: 6, chin: 9 };

/** Months from the year's start or to its end: “6 tháng đầu năm 2021”, “9 tháng”, “6 tháng cuối năm”, “nửa đầu năm”. “6 tháng” alone is taken for the first six. */
export const readHalfPeriod: PeriodReader = (text, at) => {
  const match = NAMED(text, at) ?? QUARTERS(text, at) ?? HALF(text, at) ?? ALONE(text, at);
  if (!match) return null;
  const { count: written = "6", quarters, side } = match.groups ?? {};
  const count = quarters === undefined ? (COUNTS[written] ?? Number(written)) : 3 * (quarters === "hai" ? 2 : (COUNTS[quarters] ?? Number(quarters)));
  const { year, relative, end, possible } = readYear(text, at + match[0].length, "notMonth");
  const isLast = side === "cuối" || side === "cuoi";
  return {
    unit: count === 6 ? "half" : "months", firstMonth: isLast ? 13 - count : 1, lastMonth: isLast ? 12 : count, day: null, year, relative,
    lead: "", guessed: count === 6 && side === undefined ? ["half"] : [], possible: possible && count >= 1 && count <= 12, end,
  };
};
