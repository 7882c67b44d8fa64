import type { Deadline, DeadlineStep, UnreadPart } from "./deadline";
import { POINT_BREAK, type DeadlineText } from "./deadlineText";
import { joinTimes, type PlacedTime } from "./joinTimes";
import { withoutNamedPeriods } from "./namedPeriods";
import { pointEntries, type Entry } from "./pointEntries";
import type { Part, Point } from "./scanPhrases";
import { quoted, saysSomething, trimWords, type Span } from "./stepWords";

/** A step being put together: where its words lie, what is done, when. */
interface Draft extends Span {
  readonly work: Span | null;
  readonly note: Span | null;
  readonly placed: PlacedTime;
}

/** The deadline that a text's points say together. */
export function readPoints(text: DeadlineText, points: readonly Point[], planYear: number | null): Deadline {
  const steps: DeadlineStep[] = [];
  const unread: UnreadPart[] = [];
  for (const parts of joinedPoints(text, points)) {
    const entries = pointEntries(text, withoutNamedPeriods(text, parts, planYear));
    if (entries.length === 0) unread.push({ written: unreadWords(text, parts), why: "unknown" });
    const drafts: Draft[] = [];
    for (const entry of entries) {
      if (!addDraft(drafts, entry, planYear)) unread.push({ written: quoted(text, spanOf(entry)), why: "impossible" });
    }
    steps.push(...drafts.map((draft) => stepOf(text, draft)));
  }
  return { steps, unread };
}

/** A name cut by its own dash (“Báo chí - Xuất bản: Quý I”) and a heading (“Kế hoạch:”) belong to the point behind; “Quý I - Ban hành kế hoạch” is one point. */
function joinedPoints(text: DeadlineText, points: readonly Point[]): readonly (readonly Part[])[] {
  const isDashed = /^ ?-/u.test(text.folded);
  const joined: { parts: readonly Part[]; takesNext: boolean }[] = [];
  for (const [at, point] of points.entries()) {
    const last = joined.at(-1);
    const [first] = point.parts;
    const isTimeless = point.parts.every(({ kind }) => kind === "words");
    const continues = last !== undefined && first !== undefined && (last.takesNext || (point.afterDash && !isDashed && isTimeless && isTimeAlone(text, last.parts)));
    const heads = isTimeless && endsWithColon(text, point.parts);
    const nextIsDash = points[at + 1]?.afterDash ?? false;
    const takesNext = heads || (isTimeless && nextIsDash && !isDashed && !(continues && !last?.takesNext));
    if (continues && last) joined[joined.length - 1] = { parts: bridge(last.parts, point.parts), takesNext };
    else joined.push({ parts: point.parts, takesNext });
  }
  return joined.map(({ parts }) => parts);
}

function isTimeAlone(text: DeadlineText, parts: readonly Part[]): boolean {
  return parts.every((part) => part.kind === "time" || !saysSomething(text, part));
}

function endsWithColon({ folded }: DeadlineText, parts: readonly Part[]): boolean {
  const end = parts.at(-1)?.to ?? 0;
  return folded.slice(Math.max(0, end - 2), end).trimEnd().endsWith(":");
}

function bridge(before: readonly Part[], behind: readonly Part[]): readonly Part[] {
  const [last, first] = [before.at(-1), behind[0]];
  if (!last || !first) return [...before, ...behind];
  const words: Part = { kind: "words", from: last.kind === "words" ? last.from : last.to, to: first.kind === "words" ? first.to : first.from };
  return [...(last.kind === "words" ? before.slice(0, -1) : before), words, ...(first.kind === "words" ? behind.slice(1) : behind)];
}

/** False when the calendar has no such time. */
function addDraft(drafts: Draft[], entry: Entry, planYear: number | null): boolean {
  const last = drafts.at(-1);
  const joins = last !== undefined && entry.gap !== null && entry.work === null && last.note === null;
  const writtenYear = joins && entry.phrase?.needsYear ? last.placed.phrase.givesYear : null;
  const time = entry.phrase?.place({ planYear, writtenYear }) ?? null;
  if (time === null || entry.phrase === null) return false;
  const placed: PlacedTime = { phrase: entry.phrase, time, notes: [] };
  const both = joins ? joinTimes(last.placed, placed, entry.gap ?? "", planYear) : null;
  if (both && last) drafts[drafts.length - 1] = { ...last, to: Math.max(entry.to, entry.note?.to ?? 0), note: entry.note, placed: both };
  else drafts.push({ ...spanOf(entry), work: entry.work, note: entry.note, placed: writtenYear === null ? placed : withOwnYear(placed, planYear) });
  return true;
}

/** A year that leads nowhere (“Năm 2020, Quý I” as two steps) dates only itself. */
function withOwnYear(placed: PlacedTime, planYear: number | null): PlacedTime {
  const time = placed.phrase.place({ planYear, writtenYear: null });
  return time ? { ...placed, time } : placed;
}

function spanOf({ from, to, work, note }: Entry): Span {
  return { from: Math.min(from, work?.from ?? from), to: Math.max(to, work?.to ?? 0, note?.to ?? 0) };
}

function stepOf(text: DeadlineText, { from, to, work, note, placed }: Draft): DeadlineStep {
  const { kind, earliest, latest, every, inferred, measurable, said } = placed.time;
  const notes = [...placed.notes, ...(note ? [quoted(text, note)] : [])].filter((words) => words !== "");
  return {
    written: quoted(text, closed(text, { from, to })), work: work && (quoted(text, work) || null),
    kind, earliest, latest, every, inferred, measurable, said: said.replaceAll(POINT_BREAK, " "), note: notes.length > 0 ? notes.join(", ") : null,
  };
}

/** A bracket opened in a step is closed in it. */
function closed({ folded }: DeadlineText, { from, to }: Span): Span {
  const part = folded.slice(from, to);
  const isOpen = part.lastIndexOf("(") > part.lastIndexOf(")");
  return { from, to: isOpen && folded.charAt(to) === ")" ? to + 1 : to };
}

function unreadWords(text: DeadlineText, parts: readonly Part[]): string {
  const whole = { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0 };
  return quoted(text, trimWords(text, whole) ?? whole);
}
