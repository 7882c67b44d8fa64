import type { CellRef } from "../core/sheet/address";
import { cellOf } from "./causes";
import type { PaneFinding, PaneReport } from "./engine";

/** What of a report tells where a form is and which of its cells are blank. */
export type Places = Pick<PaneReport, "tables" | "blanks">;

/** Where to begin with a finding: its cell, else the first blank cell of its form, else the form's first cell; null where it is about no place. */
export function startOf(finding: PaneFinding, { tables, blanks }: Places): CellRef | null {
  const own = cellOf(finding);
  if (own || finding.template === null) return own;
  const isHere = (sheet: string) => finding.sheet === null || finding.sheet === sheet;
  const blank = blanks.find(({ template, sheet }) => template === finding.template && isHere(sheet));
  if (blank) return { sheet: blank.sheet, row: blank.row, column: blank.column };
  const piece = tables.find(({ template, sheet }) => template === finding.template && isHere(sheet));
  return piece ? cellOf({ sheet: piece.sheet, cell: piece.range.split(":")[0] ?? null }) : null;
}
