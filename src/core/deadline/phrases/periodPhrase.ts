import type { DeadlineKind, DeadlineTime, Inferred } from "../deadline";
import { daysOf, kindOf, neighbourDay, writePeriod, yearOf, type Days, type Period } from "./period";
import type { TimePhrase, YearContext } from "./phraseShape";

/** How a limit uses its period: the whole of it, up to its start, up to its end, from its start, from behind it. */
export type Limit = "within" | "before" | "by" | "from" | "after";

const LIMIT_KINDS: Readonly<Record<Exclude<Limit, "within">, DeadlineKind>> = { before: "before", by: "by", from: "from", after: "from" };

/** The time that a period with the word before it names: “Quý I”, “trước quý I”, “hết quý I”, “từ quý I”, “sau quý I”. */
export function periodPhrase(period: Period, limit: Limit, from: number): TimePhrase {
  return {
    from,
    to: period.end,
    givesYear: limit === "within" && period.unit === "year" ? period.year : null,
    needsYear: period.year === null && period.relative === null,
    place: (context) => placed(inContext(period, context), limit, context),
  };
}

/** The period in the year written before it, if it has none itself. */
export function inContext(period: Period, { writtenYear }: YearContext): Period {
  return writtenYear === null || period.year !== null || period.relative !== null ? period : { ...period, year: writtenYear };
}

/** What the reader had to supply for a period. */
export function inferredOf(period: Period, { planYear }: YearContext): readonly Inferred[] {
  return period.year === null && planYear !== null ? ["year", ...period.guessed] : period.guessed;
}

/** A period's days in the year that is known; both null without one. Null when the calendar has no such day. */
export function periodDays(period: Period, planYear: number | null): Days | null {
  if (!period.possible) return null;
  const year = yearOf(period, planYear);
  return year === null ? { earliest: null, latest: null } : daysOf(period, year);
}

function placed(period: Period, limit: Limit, context: YearContext): DeadlineTime | null {
  const days = periodDays(period, context.planYear);
  if (days === null) return null;
  const kind = limit === "within" ? kindOf(period) : LIMIT_KINDS[limit];
  const said = limitWords(period, limit, context.planYear);
  return { kind, ...limitDays(days, limit, period), every: null, inferred: inferredOf(period, context), measurable: true, said };
}

/** “Trước 17 giờ ngày 15/3” leaves that day, “trước cuối quý II” the quarter. */
export function endsInside({ unit, lead }: Period): boolean {
  return unit === "day" ? lead !== "" : lead === "cuối" || lead === "giữa";
}

function limitDays({ earliest, latest }: Days, limit: Limit, period: Period): Days {
  switch (limit) {
    case "within":
      return { earliest, latest };
    case "before":
      return { earliest: null, latest: endsInside(period) ? latest : earliest && neighbourDay(earliest, -1) };
    case "by":
      return { earliest: null, latest };
    case "from":
      return { earliest, latest: null };
    case "after":
      return { earliest: latest && neighbourDay(latest, 1), latest: null };
  }
}

function limitWords(period: Period, limit: Limit, planYear: number | null): string {
  const words = writePeriod(period, planYear);
  const short = period.unit === "year" ? words.replace(/^(?:cả|trong) /u, "") : words;
  switch (limit) {
    case "within":
      return words;
    case "before":
      return `trước ${short}`;
    case "by":
      if (period.unit === "day") return `chậm nhất ${words}`;
      return period.lead === "" || short !== words ? `hết ${short}` : `đến ${words}`;
    case "from":
      return `từ ${short}`;
    case "after":
      return `sau ${short}`;
  }
}
