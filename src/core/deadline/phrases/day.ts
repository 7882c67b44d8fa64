import type { DeadlineText } from "../deadlineText";
import { END, pattern } from "./pattern";
import type { Period, PeriodReader } from "./period";
import { readYear, type WrittenYear } from "./writtenYear";

const HOUR = "(?:(?<hour>\\d{1,2}) ?(?:giờ|h|g) ?(?<minute>\\d{2})?(?: ?(?:phút|p|'))?,? ?(?=ngày))?";
const NAMED = "(?:(?:thứ [\\p{L}\\d]{1,5}|chủ nhật),? ?(?=ngày))?(?:ngày|mùng|mồng) ?";
const DAY = "(?<day>\\d{1,2})";
const MONTH = "(?<month>\\d{1,2})";

const SIGNS = "(?=\\d{1,2} ?(?:/ ?\\d{1,2} ?[/.-]|\\. ?\\d{1,2} ?\\.|- ?\\d{1,2} ?-))";
const WHOLE = pattern(`${HOUR}(?:${NAMED})?${SIGNS}${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?<year>\\d+)(?![/.-]\\d|/\\p{L})${END}`);
const ISO = pattern(`(?<year>\\d{4})-${MONTH}-${DAY}${END}`);
const WORDED = pattern(`${HOUR}(?:${NAMED})?${DAY} ?[,/.-]? ?tháng ?${MONTH}(?! ?lần)${END}`);
const SLASHED = pattern(`${HOUR}(?:${NAMED})?${DAY} ?/ ?${MONTH}(?! ?[/.] ?\\d| ?- ?\\d+(?! ?[/.-]| ?\\d)| ?(?:lần|%)|/)${END}`);
const POINTED = pattern(`${HOUR}${NAMED}${DAY} ?[.-] ?${MONTH}(?! ?[/.-] ?\\d)${END}`);

/** A day: “ngày 30 tháng 4 năm 2020”, “30/4/2020”, “30-4-20”, “30.4.2020”, “30/4”, “2020-04-30”. */
export const readDayPeriod: PeriodReader = (text, at) => {
  const whole = ISO(text, at) ?? WHOLE(text, at);
  if (whole) return dayPeriod(whole, yearIn(whole.groups?.["year"] ?? "", at + whole[0].length));
  const worded = WORDED(text, at);
  if (worded) return dayPeriod(worded, yearAfter(text, worded, "any"));
  const short = SLASHED(text, at) ?? POINTED(text, at);
  return short && dayPeriod(short, yearAfter(text, short, "worded"));
};

function yearAfter(text: DeadlineText, match: RegExpExecArray, short: "any" | "worded"): WrittenYear {
  return readYear(text, match.index + match[0].length, short);
}

function yearIn(figures: string, end: number): WrittenYear {
  const year = Number(figures) + (figures.length === 2 ? 2000 : 0);
  return { year, relative: null, end, possible: (figures.length === 2 || figures.length === 4) && year >= 1990 && year < 2100 };
}

const SOME_LEAP_YEAR = 2000;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayPeriod({ groups = {} }: RegExpExecArray, { year, relative, end, possible }: WrittenYear): Period {
  const [day, month] = [Number(groups["day"]), Number(groups["month"])];
  const exists = day >= 1 && day <= (LONGEST_MONTHS[month - 1] ?? 0);
  const leap = ((year ?? SOME_LEAP_YEAR) % 4 === 0 && (year ?? SOME_LEAP_YEAR) % 100 !== 0) || (year ?? SOME_LEAP_YEAR) % 400 === 0;
  const hour = groups["hour"] === undefined ? "" : `${Number(groups["hour"])} giờ${groups["minute"] === undefined || groups["minute"] === "00" ? "" : ` ${groups["minute"]}`}`;
  return {
    unit: "day", firstMonth: month, lastMonth: month, day, year, relative, lead: hour, guessed: [],
    possible: possible && exists && (leap || month !== 2 || day < 29) && Number(groups["hour"] ?? 0) <= 24, end,
  };
}
