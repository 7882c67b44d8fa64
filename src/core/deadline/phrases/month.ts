import { END, pattern } from "./pattern";
import type { PeriodReader } from "./period";
import { readYear, YEAR } from "./writtenYear";

const WORDS = ["", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const BARE_WORDS: Readonly<Record<string, number>> = { mot: 1, tu: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10, "muoi mot": 11, "muoi hai": 12 };
const WEEK = "(?:(?<week>tuần (?:lễ )?(?:thứ )?(?:đầu|cuối|nhất|hai|ba|tư|một|\\d)(?: tiên| cùng)?) (?:của )?)?";
const NAME = "(?:tháng ?|th?\\.? ?(?=\\d))";
const NUMBER = "\\d{1,2}|mười (?:một|hai)|mười|một|hai|ba|tư|năm(?! ?\\d)|sáu|bảy|tám|chín";

const THIRD = "(?:(?<third>thượng|trung|hạ) tuần )?";
const THIRDS: Readonly<Record<string, string>> = { "thượng": "đầu", thuong: "đầu", trung: "giữa", "hạ": "cuối", ha: "cuối" };
const NAMED = pattern(`(?:(?:nửa )?(?<part>đầu|giữa|cuối) )?${THIRD}${WEEK}${NAME}(?<month>${NUMBER})(?! ?/? ?lần| tháng (?:đầu|cuối))${END}`);
const FIGURES = pattern(`(?:(?<part>đầu|giữa|cuối) )?(?<month>\\d{1,2}) ?[/.-] ?(?<year>${YEAR})(?![/.-]\\d| ?/)${END}`);

/** A month: “tháng 6/2020”, “tháng 6”, “T6/2020”, “tháng sáu”, “cuối tháng 6”, “6/2020”. */
export const readMonthPeriod: PeriodReader = (text, at) => {
  const match = NAMED(text, at) ?? FIGURES(text, at);
  if (!match) return null;
  const { part = "", week = "", third = "", month: written = "", year } = match.groups ?? {};
  const month = /^\d/u.test(written) ? Number(written) : Math.max(WORDS.indexOf(written), BARE_WORDS[written] ?? 0);
  const after = at + match[0].length;
  const found = year === undefined ? readYear(text, after, "notMonth") : { year: Number(year), relative: null, end: after, possible: true };
  return {
    unit: "month", firstMonth: month, lastMonth: month, day: null, year: found.year, relative: found.relative,
    lead: week === "" ? (THIRDS[third] ?? PARTS[part] ?? part) : week, guessed: [], possible: found.possible && month >= 1 && month <= 12, end: found.end,
  };
};

/** Words for a part of a period, as typed without marks. */
export const PARTS: Readonly<Record<string, string>> = { dau: "đầu", giua: "giữa", cuoi: "cuối" };
