import type { Severity } from "../finding";
import type { Uncaused } from "./cause";
import type { DraftFinding } from "./draft";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Sorts by sheet, row, column, rule; findings without a cell stand before the others of their table's sheet. */
export function inReportOrder(drafts: readonly DraftFinding[], sheetOrder: readonly string[]): DraftFinding[] {
  const order = new Map(sheetOrder.map((sheet, i) => [sheet, i]));
  const placed = drafts.map((draft) => {
    const sheet = draft.at?.sheet ?? draft.table.pieces[0]?.sheet ?? "";
    return { draft, sheet: order.get(sheet) ?? sheetOrder.length, row: draft.at?.row ?? -1, column: draft.at?.column ?? -1 };
  });
  placed.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column || byText(ruleOf(a.draft), ruleOf(b.draft)));
  return placed.map(({ draft }) => draft);
}

function ruleOf({ ruleId, finding }: DraftFinding): string {
  return ruleId ?? finding;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Leaves one finding a key: of two, the graver; of equal ones, the first. */
export function withUniqueKeys(findings: readonly Uncaused[]): Uncaused[] {
  const kept = new Map<string, Uncaused>();
  for (const finding of findings) {
    const other = kept.get(finding.key);
    if (!other || GRAVITY[finding.severity] < GRAVITY[other.severity]) kept.set(finding.key, finding);
  }
  return findings.filter((finding) => kept.get(finding.key) === finding);
}
