import type { DeadlineText } from "../deadlineText";
import { readMonthPeriod } from "./month";
import { END, pattern, type Pattern } from "./pattern";
import type { Period, PeriodReader } from "./period";
import { periodPhrase } from "./periodPhrase";
import { PERIOD_BEGINS } from "./readPeriod";
import type { PhraseShape } from "./phraseShape";
import { QUARTER_NUMBER, quarterNumber, readQuarterPeriod } from "./quarter";
import { readYear } from "./writtenYear";

interface Series {
  readonly read: PeriodReader;
  /** A member without its unit: “III” in “quý II, III”. */
  readonly number: Pattern;
  readonly months: number;
  readonly toNumber: (written: string) => number;
}

const LEAD = pattern("(?:(?:trong|vào|các|vào các|trong các) )?");
const AND = pattern(" ?(?:, ?(?:và |& ?)?|và |& ?|/ ?|\\+ ?|; ?(?=(?:và )?[ivx\\d]+(?: ?[,;/]|$|\\n)))");
const SERIES: readonly Series[] = [
  { read: readQuarterPeriod, number: pattern(`(?<number>${QUARTER_NUMBER})(?! ?(?:tháng|ngày|lần|quý)|[./]\\d{1,2}[./]|[.)] ?\\p{L})${END}`), months: 3, toNumber: quarterNumber },
  { read: readMonthPeriod, number: pattern(`(?<number>\\d{1,2})(?! ?(?:tháng|ngày|lần|quý)|/\\d{1,2}${END}|[.)] ?\\p{L})${END}`), months: 1, toNumber: Number },
];

/** Several of a kind: “quý II, III”, “Quý I, quý II và quý IV/2021”, “tháng 3, 6, 9 và 12”; a year after the last is the year of all. */
export const listed: PhraseShape = {
  begins: PERIOD_BEGINS,
  read: (text, at) => {
    const start = at + (LEAD(text, at)?.[0].length ?? 0);
    for (const series of SERIES) {
      const first = series.read(text, start);
      if (!first) continue;
      const members = readMembers(text, first, series, start);
      const last = members.at(-1);
      if (members.length < 2 || !last) return null;
      if (members.some(({ period }) => !period.possible)) return { end: last.period.end, phrases: [] };
      const year = last.period.year;
      const withYear = (period: Period): Period => (period.year === null && period.relative === null ? { ...period, year } : period);
      return { end: last.period.end, phrases: members.map(({ period, from }) => periodPhrase(withYear(period), "within", from)) };
    }
    return null;
  },
};

function readMembers(text: DeadlineText, first: Period, series: Series, start: number): { period: Period; from: number }[] {
  const members = [{ period: first, from: start }];
  for (let at = first.end; ; ) {
    const and = AND(text, at);
    if (!and) return members;
    const from = at + and[0].length;
    const period = series.read(text, from) ?? numbered(text, from, series);
    if (!period) return members;
    members.push({ period, from });
    at = period.end;
  }
}

function numbered(text: DeadlineText, at: number, { number, months, toNumber, read }: Series): Period | null {
  const match = number(text, at);
  if (!match) return null;
  const value = toNumber(match.groups?.["number"] ?? "");
  const { year, relative, end, possible } = readYear(text, at + match[0].length, read === readMonthPeriod ? "notMonth" : "any");
  const lastMonth = value * months;
  return {
    unit: months === 3 ? "quarter" : "month", firstMonth: lastMonth - months + 1, lastMonth, day: null, year, relative, lead: "", guessed: [],
    possible: possible && value >= 1 && lastMonth <= 12, end,
  };
}
