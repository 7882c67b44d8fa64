/** How a step says its time: by the mark it names, or by what it leans on instead. */
export type DeadlineKind =
  | "day" | "month" | "quarter" | "half" | "year" | "range"
  | "before" | "by" | "from"
  | "recurring"
  | "always" | "prescribed" | "document" | "event" | "duration";

/** How often a recurring step comes back. */
export type Cadence = "day" | "week" | "month" | "quarter" | "half" | "year";

/** What a step does not say and the reader supplied: the plan's year; the first of two half-years in “6 tháng”; that “cuối quý” means each quarter. */
export type Inferred = "year" | "half" | "every";

/** A time of the calendar as words give it. */
export interface DeadlineTime {
  readonly kind: DeadlineKind;
  /** First ISO day that fits; null when the words set none or the year is unknown. */
  readonly earliest: string | null;
  /** Last ISO day that is in time: the day before the one that “trước” names; null as above. */
  readonly latest: string | null;
  readonly every: Cadence | null;
  readonly inferred: readonly Inferred[];
  /** False for “Thường xuyên”, “Theo quy định”, an event, another document: nothing to hold progress against. */
  readonly measurable: boolean;
  /** The time alone in canonical words, without a year that was not written: “Quý I/2021”, “Trước ngày 31/12/2020”. */
  readonly said: string;
}

/** One thing to be done by some time, as a deadline cell names it. */
export interface DeadlineStep extends DeadlineTime {
  /** The words of the step as they stand, normalised, with look-alike letters put right. */
  readonly written: string;
  /** What is to be done: “Ban hành kế hoạch” in “- Ban hành kế hoạch: Quý I”; null when only a time is given. */
  readonly work: string | null;
  /** What stands beside the time without changing it: “đã xong”, “theo quy định”; null for nothing. */
  readonly note: string | null;
}

/** A part of a deadline cell that gave no step. `impossible`: it names a day, month or quarter the calendar lacks, or a span that runs backwards. */
export interface UnreadPart {
  readonly written: string;
  readonly why: "unknown" | "impossible";
}

/** What a deadline cell says. A guess is never made: words that no phrase shape takes stand in `unread`. */
export interface Deadline {
  readonly steps: readonly DeadlineStep[];
  readonly unread: readonly UnreadPart[];
}
