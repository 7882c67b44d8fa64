import type { Position } from "../address";
import type { SheetSpec } from "../sheetSpec";

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
