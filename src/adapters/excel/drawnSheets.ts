import { cellKey, type Position } from "../../core/sheet/address";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import { formulaOf, valueOf } from "./cellInputs";

/** A sheet drawn for a batch, with what was drawn into its cells; `gone` once it was taken away with it. */
export interface RecordedSheet {
  readonly sheet: string;
  readonly cells: readonly RecordedCell[];
  readonly gone?: true;
}

/** A drawn cell: its value, or its formula with "=". */
export interface RecordedCell extends Position {
  readonly holds: string | number;
}

/** What is kept of a drawn sheet, to know it again. */
export function recordedSheet({ name, cells }: SheetSpec): RecordedSheet {
  return {
    sheet: name,
    cells: cells.flatMap(({ row, column, value, formula }) => {
      const holds = formula === undefined ? value : `=${formula}`;
      return holds === null || holds === "" ? [] : [{ row, column, holds }];
    }),
  };
}

/** The cells as one text: a line a cell. */
export function drawnText(cells: readonly RecordedCell[]): string {
  return JSON.stringify(cells.map(({ row, column, holds }) => [row, column, holds]));
}

/** Reads that text back; null where it is no such text. */
export function readDrawnText(text: string): RecordedCell[] | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!Array.isArray(read)) return null;
    const cells = read.map(cellOf);
    return cells.every((cell) => cell !== null) ? cells : null;
  } catch {
    return null;
  }
}

function cellOf(entry: unknown): RecordedCell | null {
  const [row, column, holds] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
  const isPlace = typeof row === "number" && typeof column === "number";
  return isPlace && (typeof holds === "string" || typeof holds === "number") ? { row, column, holds } : null;
}

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
