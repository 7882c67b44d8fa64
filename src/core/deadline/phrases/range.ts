import type { DeadlineTime } from "../deadline";
import type { DeadlineText } from "../deadlineText";
import { isAnyYear, readYearAlone } from "./limitShape";
import { END, pattern } from "./pattern";
import { writePeriod, yearOf, type Period } from "./period";
import { inContext, inferredOf, periodDays } from "./periodPhrase";
import { matchOf, type PhraseShape, type TimePhrase, type YearContext } from "./phraseShape";
import { PERIOD_BEGINS, readPeriod } from "./readPeriod";
import { QUARTER_NUMBER, quarterNumber } from "./quarter";
import { yearPeriod } from "./year";
import { readYear, YEAR } from "./writtenYear";

const FROM = pattern("(?:(?:trong khoảng|thời gian|trong thời gian|kể|bắt đầu|tính) )?từ ");
const TO = pattern(" ?(?:->|=>|[-~→]|(?:cho )?(?:đến|tới)(?: hết)?(?![\\p{L}\\d])) ?");
const YEARS = pattern(`(?:(?:trong )?(?:giai đoạn|các năm|những năm) |(?:từ )?năm )?(?<first>${YEAR}) ?(?:-|đến|tới) ?(?:(?:hết )?năm )?(?<last>${YEAR})${END}`);
const DAYS = pattern(`(?:từ )?(?:ngày )?(?<first>\\d{1,2}) ?(?:-|đến|tới) ?(?:(?:hết )?ngày )?(?=(?<last>\\d{1,2}) ?(?:/|tháng) ?\\d{1,2}(?! ?[/-] ?\\d{1,2}${END})${END})`);
const NUMBER: Readonly<Partial<Record<Period["unit"], ReturnType<typeof pattern>>>> = {
  quarter: pattern(`(?<number>${QUARTER_NUMBER})${END}`),
  month: pattern(`(?<number>\\d{1,2})(?! ?(?:tháng|ngày|lần)|[.)] ?\\p{L})${END}`),
};

/** From one period to another: “quý I đến quý III”, “tháng 6 - tháng 8”, “tháng 6-8/2021”, “từ ngày 1/3 đến 15/4/2021”, “15 - 20/3”, “giai đoạn 2021-2025”. */
export const range: PhraseShape = {
  begins: `${PERIOD_BEGINS} từ kể bắt tính giai`,
  read: (text, at) => {
    const years = YEARS(text, at);
    if (years) return matchOf(rangePhrase(yearNumber(years, "first"), yearNumber(years, "last"), at));
    const start = at + (FROM(text, at)?.[0].length ?? 0);
    const first = dayInMonth(text, start) ?? readPeriod(text, start);
    const to = first && TO(text, first.end);
    if (!first || !to || isAnyYear(first)) return null;
    const isDash = !/[\p{L}]/u.test(to[0]);
    const last = secondPeriod(text, first.end + to[0].length, first);
    if (!last || (isDash && start === at && (last.unit !== first.unit || isPoint(text, at, to[0])))) return null;
    return matchOf(rangePhrase(first, last, at));
  },
};

function yearNumber(match: RegExpExecArray, group: "first" | "last"): Period {
  return yearPeriod(match.index + match[0].length, { year: Number(match.groups?.[group]), relative: null, lead: "" });
}

/** The first day of “15 - 20/3/2021”: in the month and year of the second. */
function dayInMonth(text: DeadlineText, at: number): Period | null {
  const match = DAYS(text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const last = readPeriod(text, end);
  const gap = / ?(?:-|đến|tới|den|toi)[^\d]*$/u.exec(match[0])?.[0].length ?? 0;
  return last?.unit === "day" ? { ...last, day: Number(match.groups?.["first"]), lead: "", end: end - gap } : null;
}

/** After “từ” and “đến” the second may be of any kind; a bare number is of the first one's. */
function secondPeriod(text: DeadlineText, at: number, first: Period): Period | null {
  const whole = readPeriod(text, at) ?? readYearAlone(text, at);
  if (whole) return whole;
  const number = NUMBER[first.unit]?.(text, at);
  const written = number?.groups?.["number"];
  if (!number || written === undefined) return null;
  const value = first.unit === "quarter" ? quarterNumber(written) * 3 : Number(written);
  const { year, relative, end, possible } = readYear(text, at + number[0].length, first.unit === "month" ? "notMonth" : "any");
  const firstMonth = first.unit === "quarter" ? value - 2 : value;
  return { ...first, firstMonth, lastMonth: value, year, relative, end, lead: "", possible: possible && firstMonth >= 1 && value <= 12 };
}

/** In “- Quý I - Quý III” the second dash begins a point as the first one did. */
function isPoint({ folded }: DeadlineText, at: number, dash: string): boolean {
  return /^ ?- /u.test(dash) && dash.startsWith(" ") && /^ ?- ?$/u.test(folded.slice(0, at));
}

function rangePhrase(first: Period, last: Period, from: number): TimePhrase {
  return { from, to: last.end, givesYear: null, needsYear: !hasYear(first) && !hasYear(last), place: (context) => placed(first, last, context) };
}

function hasYear({ year, relative }: Period): boolean {
  return year !== null || relative !== null;
}

function placed(firstWritten: Period, lastWritten: Period, context: YearContext): DeadlineTime | null {
  const [first, last] = withYears(inContext(firstWritten, context), inContext(lastWritten, context), context);
  const [start, end] = [periodDays(first, context.planYear), periodDays(last, context.planYear)];
  if (start === null || end === null) return null;
  const latest = end.latest;
  if (start.earliest !== null && latest !== null && start.earliest > latest) return null;
  if (start.earliest === null && runsBackwards(first, last)) return null;
  const said = `từ ${fromWords(first, last, context)} đến ${isAnyYear(last) ? "hết " : ""}${short(writePeriod(last, context.planYear))}`;
  const inferred = [...new Set([...inferredOf(first, context), ...inferredOf(last, context)])].filter((what) => what !== "year" || !hasYear(lastWritten) || !hasYear(first));
  return { kind: "range", earliest: start.earliest, latest, every: null, inferred, measurable: true, said };
}

/** A year written once is both periods'; “từ tháng 11/2020 đến tháng 3” runs into the next year, “từ tháng 10 đến tháng 3/2021” begins in the one before. */
function withYears(first: Period, last: Period, { planYear }: YearContext): [Period, Period] {
  if (hasYear(first) === hasYear(last)) return [first, last];
  if (hasYear(last)) {
    const year = yearOf(last, planYear);
    return [{ ...first, year: year === null ? null : year - (runsBackwards(first, last) ? 1 : 0) }, last];
  }
  const year = yearOf(first, planYear);
  return [first, { ...last, year: year === null ? null : year + (runsBackwards(first, last) ? 1 : 0) }];
}

function runsBackwards(first: Period, last: Period): boolean {
  if (hasYear(first) && hasYear(last)) return false;
  return first.firstMonth > last.lastMonth || (first.unit === "day" && last.unit === "day" && first.firstMonth === last.firstMonth && (first.day ?? 0) > (last.day ?? 0));
}

function fromWords(first: Period, last: Period, { planYear }: YearContext): string {
  const sameYear = first.unit !== "year" && first.year !== null && first.year === yearOf(last, planYear) && last.year !== null;
  return short(writePeriod(sameYear ? { ...first, year: null, relative: null } : first, planYear));
}

function short(words: string): string {
  return words.replace(/^(?:cả|trong) (?=năm)/u, "");
}

