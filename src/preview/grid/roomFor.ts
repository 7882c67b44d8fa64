import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../officeHost/document/rectangles";

/** Grows the sheet to hold the range; of a range as tall or wide as Excel itself only the drawn part is meant. */
export function roomFor(sheet: FWorksheet, range: CellRange): CellRange {
  const bottom = range.bottom >= LAST_ROW ? sheet.getMaxRows() - 1 : range.bottom;
  const right = range.right >= LAST_COLUMN ? sheet.getMaxColumns() - 1 : range.right;
  if (bottom >= sheet.getMaxRows()) sheet.setRowCount(bottom + 20);
  if (right >= sheet.getMaxColumns()) sheet.setColumnCount(right + 5);
  return { ...range, bottom, right };
}
