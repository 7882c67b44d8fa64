import type { Severity } from "../core/finding";
import { bareOf, fold } from "../core/text/fold";
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

/** The causes that a filter lets through, in their order. */
export function filterCauses(causes: readonly Cause[], { severities, template, sheet, search }: CauseFilter): Cause[] {
  const words = fold(search).split(" ").filter((word) => word !== "");
  return causes.filter((cause) => {
    if (severities.length > 0 && !severities.includes(cause.severity)) return false;
    if (template !== "" && !cause.members.some((member) => member.template === template)) return false;
    if (sheet !== "" && !touches(cause, sheet)) return false;
    return words.length === 0 || holdsAll(cause, words);
  });
}

/** A finding without a sheet is about the whole workbook: it is shown with every sheet. */
function touches(cause: Cause, sheet: string): boolean {
  return cause.members.some((member) => member.sheet === null || member.sheet === sheet || member.related.some((cell) => cell.sheet === sheet));
}

function holdsAll({ members }: Cause, words: readonly string[]): boolean {
  const text = fold(members.map(({ sheet, cell, row, column, message, fix }) => [sheet, cell, row, column, message, fix].join(" ")).join(" "));
  const bare = bareOf(text);
  return words.every((word) => text.includes(word) || (bareOf(word) === word && bare.includes(word)));
}
