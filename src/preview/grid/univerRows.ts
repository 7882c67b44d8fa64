import type { ICellData, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { OwnWrites } from "./ownWrites";
import { LOOKS_ONLY, UNLOCKED, type CellMatrix } from "./univerSheet";

/** Puts blank rows in that look like the row above. What a person did before can no longer be taken back: it would hit other rows. */
export function insertRows(own: OwnWrites, sheet: FWorksheet, above: number, count: number): void {
  own.do(() => (above === 0 ? sheet.insertRowsBefore(0, count) : sheet.insertRowsAfter(above - 1, count)));
  if (above > 0) own.mutate(sheet.getSheetId(), "sheet.mutation.set-range-values", { cellValue: unlockedLike(sheet.getSheet(), above - 1, count), trigger: LOOKS_ONLY });
  own.clearUndo();
}

/** Takes rows out, with the same end of the person's undo list. */
export function removeRows(own: OwnWrites, sheet: FWorksheet, from: number, count: number): void {
  own.do(() => sheet.deleteRows(from, count));
  own.clearUndo();
}

/** The cells of the rows below a row that are open to be typed in because its own are: the grid copies looks alone. */
function unlockedLike(sheet: Worksheet, row: number, count: number): CellMatrix {
  const open: Record<number, ICellData> = {};
  for (let column = 0; column < sheet.getColumnCount(); column++) {
    if ((sheet.getCellMatrix().getValue(row, column)?.custom as { unlocked?: boolean } | null | undefined)?.unlocked === true) open[column] = { custom: UNLOCKED };
  }
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [row + 1 + i, open]));
}
