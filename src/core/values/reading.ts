import type { Message, Sentence } from "../message";
import type { FindingId, Severity } from "../finding";

/** A value as understood; `number` is in the row's unit (a rate in percent: 98.5), binary is 1 or 0, text is normalised. */
export interface ValueReading {
  readonly state: "value";
  readonly number: number | null;
  readonly text: string;
  /** Received and returned on time, when a rate was written as a pair. */
  readonly pair?: { readonly whole: number; readonly part: number };
}

/**
 * What one cell says.
 * `blank` is missing, never zero; `none` is “không phát sinh” (0 in a count, no part in a rate); `notCollected` is “…”;
 * `notApplicable` takes no part; `ambiguous` can be read in two ways; `unreadable` is no answer of this kind;
 * `uncalculated` is a formula without a stored result that we do not compute; `emptyTotal` is a formula that shows nothing while its parts are blank.
 */
export type Reading =
  | { readonly state: "blank" }
  | ValueReading
  | { readonly state: "none"; readonly text: string }
  | { readonly state: "notCollected"; readonly text: string }
  | { readonly state: "notApplicable"; readonly text: string }
  | { readonly state: "ambiguous"; readonly text: string; readonly candidates: readonly [number, number] }
  | { readonly state: "unreadable"; readonly text: string }
  | { readonly state: "error"; readonly text: string }
  | { readonly state: "uncalculated"; readonly text: string }
  | { readonly state: "emptyTotal" };

/** Something worth saying about how a cell was read. */
export interface Remark {
  readonly finding: FindingId;
  readonly severity: Severity;
  readonly message: Message;
  /** What to do about it; places are filled from the message's data, null when there is nothing to do. */
  readonly fix: Sentence | null;
  /** A value to propose instead, null for none. */
  readonly propose: number | string | null;
}

/** A reading with the remarks it gives rise to. */
export interface CellReading {
  readonly reading: Reading;
  readonly remarks: readonly Remark[];
}

/** Most cells give nothing to say: they share the empty list. */
export const NO_REMARKS: readonly Remark[] = [];

/** The reading of a cell in which nothing stands. */
export const BLANK: CellReading = { reading: { state: "blank" }, remarks: NO_REMARKS };

/** The figure for arithmetic: a value, 0 for “none” in a count; null when unknown or taking no part. */
export function figureOf(reading: Reading, inRate: boolean): number | null {
  if (reading.state === "value") return reading.number;
  return reading.state === "none" && !inRate ? 0 : null;
}

/** True when a person has answered: anything but a blank or an empty total. */
export function isAnswered(reading: Reading): boolean {
  return reading.state !== "blank" && reading.state !== "emptyTotal";
}
