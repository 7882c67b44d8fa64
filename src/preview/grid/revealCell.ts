import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";

/** Brings a cell into view by the shortest way. The grid would put it into the top left corner, hiding its headings and its row's label. */
export function revealCell(sheet: FWorksheet, { top, left }: CellRange): void {
  // Without a screen there is no view; before the first drawing it throws.
  if (typeof sheet.getVisibleRange !== "function") return;
  try {
    const view = sheet.getVisibleRange();
    if (!view) return;
    const row = startOf(top, view.startRow, view.endRow, 4);
    const column = startOf(left, view.startColumn, view.endColumn, 1);
    if (row !== view.startRow || column !== view.startColumn) sheet.scrollToCell(row, column);
  } catch (problem) {
    console.debug(problem);
  }
}

/** The first line to be shown: the same while the wanted one is in view (the last one seen may be cut off), else moved just so far, or `lead` lines before it. */
function startOf(wanted: number, start: number, end: number, lead: number): number {
  if (wanted >= start && wanted < end) return start;
  return Math.max(wanted < start ? wanted - lead : start + wanted - end + 1, 0);
}
