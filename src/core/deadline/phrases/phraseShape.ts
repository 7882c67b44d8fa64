import type { DeadlineKind, DeadlineTime } from "../deadline";
import type { DeadlineText } from "../deadlineText";

/** Which years are known while a phrase is placed: the plan's, and one written before it (“Năm 2020: Quý IV”). */
export interface YearContext {
  readonly planYear: number | null;
  readonly writtenYear: number | null;
}

/** One time as read from a text, `from`–`to` its places there. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  /** A written year that what follows may lean on: 2020 for “Năm 2020”; null otherwise. */
  readonly givesYear: number | null;
  readonly needsYear: boolean;
  /** Null when the calendar has no such day. */
  place(context: YearContext): DeadlineTime | null;
}

/** What a shape took: its times, none when it names what the calendar lacks. */
export interface PhraseMatch {
  readonly end: number;
  readonly phrases: readonly TimePhrase[];
}

/** One way of saying a deadline. */
export interface PhraseShape {
  /** The words it can begin with, a space between; `#` is a figure. */
  readonly begins: string;
  /** Null when the text at that place says something else. */
  readonly read: (text: DeadlineText, at: number) => PhraseMatch | null;
}

/** A match of one phrase. */
export function matchOf(phrase: TimePhrase): PhraseMatch {
  return { end: phrase.to, phrases: [phrase] };
}

/** A phrase that needs no calendar. */
export function fixedPhrase(from: number, to: number, time: DeadlineTime): TimePhrase {
  return { from, to, givesYear: null, needsYear: false, place: () => time };
}

/** A phrase without any day: it leans on custom, an event or another document. */
export function unmeasurablePhrase(text: DeadlineText, from: number, to: number, kind: DeadlineKind): TimePhrase {
  const said = text.shown.slice(from, to).trim();
  return fixedPhrase(from, to, { kind, earliest: null, latest: null, every: null, inferred: [], measurable: false, said });
}
