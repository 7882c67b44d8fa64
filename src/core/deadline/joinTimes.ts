import type { DeadlineKind, DeadlineTime } from "./deadline";
import type { TimePhrase, YearContext } from "./phrases/phraseShape";

/** A time placed in the calendar, with the phrase it came from so that another year can be tried, and what was said beside it. */
export interface PlacedTime {
  readonly phrase: TimePhrase;
  readonly time: DeadlineTime;
  readonly notes: readonly string[];
}

const PERIODS: ReadonlySet<DeadlineKind> = new Set(["month", "quarter", "half", "year", "range"]);
const DUES: ReadonlySet<DeadlineKind> = new Set(["before", "by", "day"]);

/**
 * Two times with nothing but signs between them as one, where the second sharpens the first: “Quý IV, trước ngày 15/12”, “Năm 2020: Quý IV”,
 * “Thường xuyên trong năm”, “Tháng 6 hằng năm”, “Quý II (tháng 6)”. Null when they are two. `gap`: the signs between.
 */
export function joinTimes(first: PlacedTime, second: PlacedTime, gap: string, planYear: number | null): PlacedTime | null {
  if (!/^[ ,.:()]*$/u.test(gap)) return null;
  return (
    joinUnmeasurable(first, second) ??
    joinRecurring(first, second, gap, planYear) ??
    joinDue(first, second, planYear) ??
    joinNarrower(first, second, gap)
  );
}

/** What has no mark of its own stands beside what has. */
function joinUnmeasurable(first: PlacedTime, second: PlacedTime): PlacedTime | null {
  const [a, b] = [first.time, second.time];
  const notes = [...first.notes, ...second.notes];
  if (a.measurable && b.measurable) return null;
  if (a.measurable) return { ...first, notes: [...notes, asNote(b)] };
  if (b.measurable) return { ...second, notes: [...notes, asNote(a)] };
  return { ...first, time: { ...a, said: `${a.said}, ${b.said}` }, notes };
}

function asNote({ said }: DeadlineTime): string {
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function joinRecurring(first: PlacedTime, second: PlacedTime, gap: string, planYear: number | null): PlacedTime | null {
  const [a, b] = [first.time, second.time];
  const notes = [...first.notes, ...second.notes];
  if (a.kind === "recurring" && b.kind === "recurring") {
    if (a.every !== b.every) return null;
    return { ...first, time: a.said === b.said ? a : { ...a, said: `${a.said}, ${b.said}` }, notes };
  }
  if (a.kind === "recurring" && b.kind === "year") return inYearOf(first, second.phrase, notes, planYear);
  if (a.kind === "year" && b.kind === "recurring") return inYearOf(second, first.phrase, notes, planYear);
  if (a.kind === "recurring" && b.kind === "range" && b.said.startsWith("từ ")) return { ...second, time: { ...b, kind: "recurring", every: a.every, said: `${a.said}, ${b.said}` }, notes };
  const isEachYear = a.kind === "recurring" && a.every === "year" && a.said === "hằng năm" && b.every === null && b.measurable && second.phrase.needsYear;
  if (isEachYear) return { ...second, time: { ...b, every: "year", said: `${b.said} hằng năm` }, notes };
  const isYearly = b.kind === "recurring" && b.said === "hằng năm" && gap.trim() === "" && first.phrase.needsYear;
  return isYearly ? { ...first, time: { ...a, every: "year", said: `${a.said} ${b.said}` }, notes } : null;
}

function inYearOf(recurring: PlacedTime, { givesYear }: TimePhrase, notes: readonly string[], planYear: number | null): PlacedTime | null {
  const time = givesYear === null ? recurring.time : recurring.phrase.place({ planYear, writtenYear: givesYear });
  return time && { ...recurring, time, notes };
}

/** A limit inside a period: the period says when it can begin. A period without a year is of the limit's. */
function joinDue(first: PlacedTime, second: PlacedTime, planYear: number | null): PlacedTime | null {
  const due = second.time;
  if (!PERIODS.has(first.time.kind) || first.time.every !== null || !DUES.has(due.kind) || due.latest === null) return null;
  const { latest } = due;
  const ofDue: YearContext = { planYear, writtenYear: Number(latest.slice(0, 4)) };
  const outer = isInside(latest, first.time) || !first.phrase.needsYear || second.phrase.needsYear ? first.time : first.phrase.place(ofDue);
  if (outer === null || !isInside(latest, outer)) return null;
  const inferred = [...new Set([...(second.phrase.needsYear ? outer.inferred : []), ...due.inferred])];
  const earliest = due.kind === "day" ? due.earliest : outer.earliest;
  const said = due.kind === "day" ? due.said : `${outer.said}, ${due.said}`;
  return { ...second, time: { ...due, earliest, inferred, said }, notes: [...first.notes, ...second.notes] };
}

function isInside(day: string, { earliest, latest }: DeadlineTime): boolean {
  return earliest !== null && latest !== null && earliest <= day && day <= latest;
}

/** A period in brackets or behind “Năm 2020:” says the same more narrowly or more widely: the narrower counts. */
function joinNarrower(first: PlacedTime, second: PlacedTime, gap: string): PlacedTime | null {
  const [a, b] = [first.time, second.time];
  const isGloss = /[(:]/u.test(gap);
  if (!(isGloss || first.phrase.givesYear !== null) || a.every !== null || b.every !== null) return null;
  const notes = [...first.notes, ...second.notes];
  if (contains(a, b)) return { ...second, notes };
  return isGloss && contains(b, a) ? { ...first, notes } : null;
}

function contains(outer: DeadlineTime, inner: DeadlineTime): boolean {
  if (!PERIODS.has(outer.kind) || inner.earliest === null || inner.latest === null) return false;
  return isInside(inner.earliest, outer) && isInside(inner.latest, outer);
}
