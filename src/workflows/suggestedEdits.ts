import { parseA1, type CellRange, type Position } from "../core/sheet/address";
import { contentOf, sameContent, type Edit } from "../core/sheet/edit";
import type { Workbook } from "../core/sheet/workbook";
import type { ChangePlan } from "./changePlan";
import type { PaneFinding } from "./engine";

export { contentOf };

/** The edits that the findings' suggestions ask for, each with what the photograph shows in the cell now. */
export function suggestedEdits(findings: readonly PaneFinding[], photograph: Workbook): Omit<ChangePlan, "title"> {
  const plans = new Map<string, Edit | null>();
  for (const { suggestions } of findings) {
    for (const { sheet, cell, value, reason } of suggestions) {
      const position = parseA1(cell);
      const photographed = photograph.sheets.find(({ name }) => name === sheet);
      // Excel drops what is written under a merged cell without a word.
      if (!position || !photographed || isCovered(position, photographed.merges)) continue;
      const held = photographed.cellAt(position.row, position.column);
      const edit = { at: { sheet, ...position }, before: contentOf(held), after: { value, formula: null }, why: reason };
      const key = `${cell} ${sheet}`;
      const other = plans.get(key);
      if (other === undefined) plans.set(key, edit);
      else if (other !== null && !sameContent(other.after, edit.after)) plans.set(key, null);
    }
  }
  const planned = [...plans.values()];
  const edits = planned.flatMap((edit) => (edit && !sameContent(edit.before, edit.after) ? [edit] : []));
  return { edits, contested: planned.filter((edit) => edit === null).length };
}

function isCovered({ row, column }: Position, merges: readonly CellRange[]): boolean {
  return merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}
