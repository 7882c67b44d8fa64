import { composed } from "../../text/normalize";
import type { Cell, Sheet } from "../../sheet/sheet";
import type { DefinedName } from "../../sheet/workbook";

/** The workbook as formulas see it. */
export interface FormulaBook {
  /** The cell of a sheet, blank where the sheet holds nothing there; null: no such sheet. Sheet names compare without case, as in Excel. */
  cellAt(sheet: string, row: number, column: number): Cell | null;
  readonly names?: readonly DefinedName[];
}

/** The sheets of one file as a formula book. */
export function formulaBookOf(sheets: readonly Sheet[], names: readonly DefinedName[] = []): FormulaBook {
  const byName = new Map(sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  return { names, cellAt: (sheet, row, column) => byName.get(nameKey(sheet))?.cellAt(row, column) ?? null };
}

/** Sheet and defined names as Excel compares them. */
export function nameKey(name: string): string {
  return composed(name).toLowerCase();
}
