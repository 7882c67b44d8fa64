import { readClosings, type Closing } from "../../core/explanation/closing";
import type { ExplanationProblem, WrittenExplanation } from "../../core/explanation/explanation";
import { changedAfterClose, explanationFindings } from "../../core/explanation/explanationFindings";
import { explanationColumns } from "../../core/explanation/explanationSheet";
import { figuresCode } from "../../core/explanation/figuresCode";
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

/** What is to be said of the sheets once the check is done. `unexplained`: their rows that explain nothing. */
export function saidOfExplanations(own: OwnExplanations | null, unexplained: readonly ExplanationProblem[], tables: readonly ReadTable[]): SaidOfExplanations {
  if (!own) return { findings: [], closing: null };
  const { closings, problems: unread } = readClosings(own.sheets);
  const last = closings[closings.length - 1];
  const order = own.sheets.map(({ name }) => name);
  const all = [...own.problems, ...unexplained, ...unread].sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column);
  if (!last) return { findings: explanationFindings(all), closing: null };
  const { at: _at, ...closing } = last;
  const holds = figuresCode(tables) === last.code;
  return { findings: [...explanationFindings(all), ...(holds ? [] : [changedAfterClose(last)])], closing: { ...closing, holds } };
}
