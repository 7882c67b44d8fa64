import type { Severity } from "../core/finding";
import type { Cause } from "./causes";

/** Which lines of a report are wanted. */
export interface CauseFilter {
  /** Only these; [] for all. */
  readonly severities: readonly Severity[];
  /** Template id, "" for all. */
  readonly template: string;
  /** Only what touches this sheet, "" for all. */
  readonly sheet: string;
  /** Words that must all occur, case aside; a word typed without marks finds those with marks too. */
  readonly search: string;
}

/** The filter that lets everything through. */
export const EVERYTHING: CauseFilter = { severities: [], template: "", sheet: "", search: "" };

/** The causes that a filter lets through, in their order; words are searched for by `searchCauses`. */
export function filterCauses(causes: readonly Cause[], { severities, template, sheet }: Omit<CauseFilter, "search">): Cause[] {
  return causes.filter((cause) => {
    if (severities.length > 0 && !severities.includes(cause.severity)) return false;
    if (template !== "" && !cause.members.some((member) => member.template === template)) return false;
    return sheet === "" || touches(cause, sheet);
  });
}

/** A finding without a sheet is about the whole workbook: it is shown with every sheet. */
function touches(cause: Cause, sheet: string): boolean {
  return cause.members.some((member) => member.sheet === null || member.sheet === sheet || member.related.some((cell) => cell.sheet === sheet));
}
