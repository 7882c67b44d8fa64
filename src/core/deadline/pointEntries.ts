import type { DeadlineText } from "./deadlineText";
import type { TimePhrase } from "./phrases/phraseShape";
import type { Part } from "./scanPhrases";
import { isRemark, saysSomething, trimWords, type Span } from "./stepWords";

/** One time of a point with the words that go with it; `phrase` is null where the calendar has no such time. */
export interface Entry {
  readonly from: number;
  readonly to: number;
  readonly phrase: TimePhrase | null;
  readonly work: Span | null;
  readonly note: Span | null;
  /** What stands between the time before and this one, nothing but signs and “và”; null when words do. */
  readonly gap: string | null;
}

/** Gives each time of a point its words: those before it, or, where the point begins with a time (“Quý I: ban hành kế hoạch”), those behind it. */
export function pointEntries(text: DeadlineText, parts: readonly Part[]): readonly Entry[] {
  const times = parts.flatMap((part, at) => (part.kind === "words" ? [] : [{ part, at }]));
  const wordsAt = (at: number): Span | null => {
    const part = parts[at];
    return part?.kind === "words" && saysSomething(text, part) ? part : null;
  };
  const follows = worksFollow(text, times.map(({ at }) => ({ before: wordsAt(at - 1), behind: wordsAt(at + 1) })));
  return times.map(({ part, at }): Entry => {
    const [before, behind] = [wordsAt(at - 1), wordsAt(at + 1)];
    const isLast = at === times.at(-1)?.at;
    const own = follows ? null : leadOf(text, before, at > 1);
    const isNote = behind !== null && (follows ? isRemark(text, behind) : isLast || bracketEnd(text, behind) !== null);
    const noteSpan = isNote && behind !== null ? (isLast ? behind : { from: behind.from, to: bracketEnd(text, behind) ?? behind.from }) : null;
    const workSpan = follows && behind !== null && !isNote ? behind : own;
    const gap = before === null ? text.folded.slice(lastTimeBefore(parts, at)?.to ?? part.from, part.from) : null;
    return { from: part.from, to: part.to, phrase: part.kind === "time" ? part.phrase : null, work: workSpan && trimWords(text, workSpan), note: noteSpan && trimWords(text, noteSpan), gap };
  });
}

function lastTimeBefore(parts: readonly Part[], at: number): Part | undefined {
  return parts[at - 1]?.kind === "words" ? parts[at - 2] : parts[at - 1];
}

/** Times lead their words when nothing stands before the first and something to be done behind the last. */
function worksFollow(text: DeadlineText, times: readonly { readonly before: Span | null; readonly behind: Span | null }[]): boolean {
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last || first.before !== null || last.behind === null) return false;
  return !isRemark(text, last.behind) && (times.length === 1 || (first.behind !== null && !isRemark(text, first.behind)));
}

/** Words between two times lead the second, but for a bracket right behind the first. */
function leadOf(text: DeadlineText, span: Span | null, isBetween: boolean): Span | null {
  if (span === null || !isBetween) return span;
  const end = bracketEnd(text, span);
  return end === null ? span : { from: end, to: span.to };
}

/** Where a bracket that a stretch begins with closes; null when it begins with none or leaves it open. */
function bracketEnd({ folded }: DeadlineText, { from, to }: Span): number | null {
  const start = folded.charAt(from) === " " ? from + 1 : from;
  if (folded.charAt(start) !== "(") return null;
  const close = folded.slice(start, to).indexOf(")");
  return close < 0 ? null : start + close + 1;
}
