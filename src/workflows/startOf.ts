import { parseA1Range, type CellRef } from "../core/sheet/address";
import { cellOf } from "./causes";
import type { PaneFinding, PaneReport } from "./engine";

/** What of a report tells where a form is and which of its cells are blank. */
export type Places = Pick<PaneReport, "tables" | "blanks">;

/** Where to begin with a finding: its cell, else the first blank cell of its form, else the form's first cell; null where it is about no place. */
export function startOf(finding: PaneFinding, { tables, blanks }: Places): CellRef | null {
  const own = cellOf(finding);
  if (own || finding.template === null) return own;
  const pieces = tables.filter(({ template, sheet }) => template === finding.template && (finding.sheet ?? sheet) === sheet);
  const within = (cell: CellRef) =>
    pieces.some(({ sheet, range }) => {
      const box = parseA1Range(range);
      return box !== null && cell.sheet === sheet && cell.row >= box.top && cell.row <= box.bottom && cell.column >= box.left && cell.column <= box.right;
    });
  return blanks.find(within) ?? pieces.map(({ sheet, range }) => cellOf({ sheet, cell: range.split(":")[0] ?? null })).find((cell) => cell !== null) ?? null;
}
