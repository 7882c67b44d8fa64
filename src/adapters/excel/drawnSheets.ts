import { cellKey, type Position } from "../../core/sheet/address";
import type { RecordedCell, RecordedSheet } from "../../core/sheet/journal/recordedSheet";
import { formulaOf, valueOf } from "./cellInputs";

/** A drawn sheet that may have to go: what it holds is asked for; no sync. */
export interface DrawnStanding {
  readonly sheet: Excel.Worksheet;
  /** Whether it is there and holds what was drawn, nothing less and nothing else. */
  readonly isAsDrawn: () => boolean;
}

/** Asks what a drawn sheet holds now; no sync. */
export function askDrawn(worksheets: Excel.WorksheetCollection, { sheet: name, cells }: RecordedSheet): DrawnStanding {
  const sheet = worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  used.load(["values", "formulas", "rowIndex", "columnIndex"]);
  return { sheet, isAsDrawn: () => holdsDrawn(sheet, used, cells) };
}

function holdsDrawn(sheet: Excel.Worksheet, used: Excel.Range, cells: readonly RecordedCell[]): boolean {
  if (sheet.isNullObject) return false;
  const drawn = new Map(cells.map((cell) => [keyOf(cell), cell.holds]));
  const held = used.isNullObject ? [] : heldIn(used);
  return held.length === drawn.size && held.every(({ row, column, holds }) => drawn.get(keyOf({ row, column })) === holds);
}

function keyOf({ row, column }: Position): string {
  return cellKey({ sheet: "", row, column });
}

function heldIn(used: Excel.Range): (Position & { readonly holds: string | number | boolean })[] {
  return used.values.flatMap((line, i) =>
    line.flatMap((cell, j) => {
      const value = valueOf(cell);
      const formula = formulaOf(used.formulas[i]?.[j], value);
      const holds = formula === null ? value : `=${formula}`;
      return holds === null || holds === "" ? [] : [{ row: used.rowIndex + i, column: used.columnIndex + j, holds }];
    }),
  );
}
