import { readClosings, type Closing } from "../../core/explanation/closing";
import { changedAfterClose, explanationFindings } from "../../core/explanation/explanationFindings";
import { explanationColumns } from "../../core/explanation/explanationSheet";
import { figuresCode } from "../../core/explanation/figuresCode";
import { readExplanations } from "../../core/explanation/readExplanations";
import { withExplanations } from "../../core/explanation/withExplanations";
import type { Finding } from "../../core/finding";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";
import type { ValidationResult } from "../../core/validation/validate";

/** The last “Chốt số liệu” of a workbook, and whether the figures are still those. */
export interface KeptClosing extends Closing {
  readonly holds: boolean;
}

/** What the sheets “Giải trình” of a workbook say. */
export interface OwnExplanations {
  /** The result's findings, explained ones marked. */
  readonly findings: readonly Finding[];
  /** What could not be used of the sheets, and a change after closing. */
  readonly own: readonly Finding[];
  readonly closing: KeptClosing | null;
}

/** Holds the workbook's explanations and its closing against what the check found. */
export function ownExplanations({ findings, grounds }: Pick<ValidationResult, "findings" | "grounds">, tables: readonly ReadTable[], { sheets }: Workbook): OwnExplanations {
  const kept = sheets.filter((sheet) => explanationColumns(sheet) !== null);
  if (kept.length === 0) return { findings, own: [], closing: null };
  const { rows, problems } = readExplanations(kept);
  const explained = withExplanations(findings, rows, { grounds, tables, sheets });
  const { closings, problems: unread } = readClosings(kept);
  const last = closings[closings.length - 1];
  const order = kept.map(({ name }) => name);
  const all = [...problems, ...explained.problems, ...unread].sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column);
  if (!last) return { findings: explained.findings, own: explanationFindings(all), closing: null };
  const { at: _at, ...closing } = last;
  const holds = figuresCode(tables) === last.code;
  return { findings: explained.findings, own: [...explanationFindings(all), ...(holds ? [] : [changedAfterClose(last)])], closing: { ...closing, holds } };
}
