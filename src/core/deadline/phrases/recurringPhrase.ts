import type { Cadence, Inferred } from "../deadline";
import { daysOf } from "./period";
import type { TimePhrase } from "./phraseShape";
import { yearPeriod } from "./year";

const WORDS: Readonly<Record<Cadence, string>> = { day: "hằng ngày", week: "hằng tuần", month: "hằng tháng", quarter: "hằng quý", half: "6 tháng một lần", year: "hằng năm" };

/** What comes back within the plan's year; `said` where more is told than how often (“ngày 25 hằng tháng”). */
export function recurringPhrase(from: number, to: number, every: Cadence, said: string = WORDS[every], guessed: readonly Inferred[] = []): TimePhrase {
  return {
    from, to, givesYear: null, needsYear: true,
    place: ({ planYear, writtenYear }) => {
      const year = writtenYear ?? planYear;
      const days = year === null ? null : daysOf(yearPeriod(to, { year, relative: null, lead: "" }), year);
      return {
        kind: "recurring", earliest: days?.earliest ?? null, latest: days?.latest ?? null, every, measurable: true,
        inferred: writtenYear === null && planYear !== null ? ["year", ...guessed] : guessed,
        said: writtenYear === null ? said : `${said} trong năm ${writtenYear}`,
      };
    },
  };
}
