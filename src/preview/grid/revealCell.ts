import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";

/** Brings a cell into view. The grid would put it into the top left corner, hiding its headings, so one in view is left where it is. */
export function revealCell(sheet: FWorksheet, { top, left }: CellRange): void {
  // Without a screen there is no view; before the first drawing it throws.
  if (typeof sheet.getVisibleRange !== "function") return;
  try {
    const view = sheet.getVisibleRange();
    const inView = view && top >= view.startRow && top < view.endRow && left >= view.startColumn && left < view.endColumn;
    if (!inView) sheet.scrollToCell(Math.max(top - 4, 0), Math.max(left - 1, 0));
  } catch (problem) {
    console.debug(problem);
  }
}
