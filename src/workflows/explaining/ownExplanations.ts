import { readClosings, type Closing } from "../../core/explanation/closing";
import type { ExplanationProblem, WrittenExplanation } from "../../core/explanation/explanation";
import { changedAfterClose, explanationFindings } from "../../core/explanation/explanationFindings";
import { explanationColumns } from "../../core/explanation/explanationSheet";
import { isCodeOf } from "../../core/explanation/figuresCode";
import { readExplanations } from "../../core/explanation/readExplanations";
import type { Finding } from "../../core/finding";
import type { Sheet } from "../../core/sheet/sheet";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";

/** The last “Chốt số liệu” of a workbook, and whether the figures are still those. */
export interface KeptClosing extends Closing {
  readonly holds: boolean;
}

/** What the sheets “Giải trình” of a workbook say, as far as it was understood, before it is held against anything. */
export interface OwnExplanations {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly WrittenExplanation[];
  readonly problems: readonly ExplanationProblem[];
}

/** Reads the workbook's explanations; null where it has no sheet of them. */
export function ownExplanations({ sheets }: Workbook): OwnExplanations | null {
  const kept = sheets.filter((sheet) => explanationColumns(sheet) !== null);
  return kept.length === 0 ? null : { sheets: kept, ...readExplanations(kept) };
}

/** What could not be used of the sheets, and a change after closing. */
export interface SaidOfExplanations {
  readonly findings: readonly Finding[];
  readonly closing: KeptClosing | null;
}

/** The sheets and tables of one file: “Chốt số liệu” in a file speaks of that file's figures. */
export interface SentFile {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly ReadTable[];
}

/** What is to be said of the sheets once the check is done. `unexplained`: their rows that explain nothing; `closing`: the last file's that has one. */
export function saidOfExplanations(own: OwnExplanations | null, unexplained: readonly ExplanationProblem[], files: readonly SentFile[]): SaidOfExplanations {
  if (!own) return { findings: [], closing: null };
  const { problems: unread } = readClosings(own.sheets);
  const order = own.sheets.map(({ name }) => name);
  const all = [...own.problems, ...unexplained, ...unread].sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column);
  const closed = files.flatMap((file) => closingOf(file) ?? []);
  const last = closed[closed.length - 1];
  return { findings: [...explanationFindings(all), ...closed.flatMap(({ changed }) => changed ?? [])], closing: last?.closing ?? null };
}

/** The last closing of a file, with what is to be said of it when the figures have changed since; null for none. */
export function closingOf({ sheets, tables }: SentFile): { readonly closing: KeptClosing; readonly changed: Finding | null } | null {
  const { closings } = readClosings(sheets);
  const last = closings[closings.length - 1];
  if (!last) return null;
  const { at: _at, ...closing } = last;
  const holds = isCodeOf(last.code, tables, sheets);
  return { closing: { ...closing, holds }, changed: holds ? null : changedAfterClose(last) };
}
