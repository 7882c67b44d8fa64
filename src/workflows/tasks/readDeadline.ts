import { parseDeadline } from "../../core/deadline/parseDeadline";
import { writeStep } from "../../core/deadline/writeDeadline";

/** One time as it was understood: in canonical words, with its ISO days; null where the words set none. */
export interface UnderstoodTime {
  readonly said: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** False for “Thường xuyên”, “Theo quy định”: nothing to hold progress against. */
  readonly measurable: boolean;
}

/** A typed deadline as it is understood. */
export interface UnderstoodDeadline {
  readonly times: readonly UnderstoodTime[];
  /** Words that no known wording takes. */
  readonly unread: readonly string[];
}

/** Reads a deadline while it is typed, in the plan's year. */
export function readDeadline(text: string, planYear: number | null): UnderstoodDeadline {
  const { steps, unread } = parseDeadline(text, planYear);
  return {
    times: steps.map((step) => ({ said: writeStep(step), earliest: step.earliest, latest: step.latest, measurable: step.measurable })),
    unread: unread.map(({ written }) => written),
  };
}
