import type { SheetSpec, SpecCell } from "../../core/sheet/sheetSpec";
import { writtenValue } from "./writtenValue";

/** How many rows and columns a sheet takes: those of its cells, widths and heights. */
export function sizeOf(spec: SheetSpec): { readonly rows: number; readonly columns: number } {
  return {
    rows: spec.cells.reduce((most, { row }) => Math.max(most, row + 1), Math.max(1, spec.rows.length)),
    columns: spec.cells.reduce((most, { column }) => Math.max(most, column + 1), Math.max(1, spec.columnWidths.length)),
  };
}

/** The sheet's cells in a table, row by row; null where it draws none. */
export function cellTable(spec: SheetSpec): (SpecCell | null)[][] {
  const { rows, columns } = sizeOf(spec);
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, (): SpecCell | null => null));
  for (const cell of spec.cells) {
    const line = table[cell.row];
    if (line) line[cell.column] = cell;
  }
  return table;
}

/** Writes formats, values and formulas of a new sheet, one call each, then merges; no sync. Formats go first: in a text cell "1.1" stays a text. */
export function drawCells(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const table = cellTable(spec);
  const { rows, columns } = sizeOf(spec);
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  const formatOf = (cell: SpecCell | null): string => (cell && spec.looks[cell.look]?.format) ?? "General";
  range.numberFormat = table.map((line) => line.map(formatOf));
  range.formulas = table.map((line) => line.map((cell) => contentOf(cell, formatOf(cell))));
  for (const { top, left, bottom, right } of spec.merges) sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge();
}

function contentOf(cell: SpecCell | null, format: string): number | string | boolean {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return writtenValue(cell?.value ?? null, format);
}
