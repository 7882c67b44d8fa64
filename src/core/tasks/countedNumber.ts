import { columnLetters, type CellRef } from "../sheet/address";
import { contentOf, type CellContent } from "../sheet/edit";
import type { Sheet } from "../sheet/sheet";
import type { ReadRow, ReadTable } from "../submission";

/** `A8+1`: the number above and one more. */
const ONE_MORE = /^(\$?)([A-Z]{1,3})\$?([1-9]\d*) ?\+ ?1$/iu;
/** `ROW()-7`: the sheet's own count. */
const OF_ROW = /^ROW\(\) ?[-+] ?\d+$/iu;

/**
 * The number of a new row where the one above is a formula, without "=": “A9+1” below “A8+1”, “ROW()-7” right below the same. Null for a formula
 * that is not plainly of one of these kinds, or would show another number than `number`; `row` is zero-based.
 */
export function countedNumber(sheet: Sheet, above: CellRef, row: number, number: number): string | null {
  const { formula, value } = sheet.cellAt(above.row, above.column);
  const plain = formula?.trim() ?? "";
  if (value !== number - 1) return null;
  const more = ONE_MORE.exec(plain);
  if (more) return more[2]?.toUpperCase() === columnLetters(above.column) ? `${more[1] ?? ""}${more[2]}${above.row + 1}+1` : null;
  return OF_ROW.test(plain) && row === above.row + 1 ? plain : null;
}

/** Numbers below that are one more than the row above the new one's: they count on from the new one; by their places before it was put in. */
export function countingOn(table: ReadTable, sheet: Sheet, above: CellRef, row: number): { readonly at: CellRef; readonly before: CellContent; readonly after: CellContent }[] {
  return table.rows.flatMap(({ ordinalAt: at }: ReadRow) => {
    if (!at || at.sheet !== sheet.name || at.row < row || at.column !== above.column) return [];
    const cell = sheet.cellAt(at.row, at.column);
    const more = ONE_MORE.exec(cell.formula?.trim() ?? "");
    if (!more || Number(more[3]) !== above.row + 1 || more[2]?.toUpperCase() !== columnLetters(above.column)) return [];
    const value = typeof cell.value === "number" ? cell.value + 1 : cell.value;
    return [{ at, before: contentOf(cell), after: { value, formula: `=${more[1] ?? ""}${more[2]}${row + 1}+1` } }];
  });
}
