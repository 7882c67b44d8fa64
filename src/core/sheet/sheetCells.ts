import type { Cell, CellKind, SheetData } from "./cell";

/** What the numbers in `SheetData.kinds` stand for. */
export const KINDS: readonly CellKind[] = ["blank", "number", "text", "boolean", "error"];

/** The cells of one row among those of the sheet: the place of the first, and one past the last. */
export interface Line {
  readonly first: number;
  readonly end: number;
}

const EMPTY_LINE: Line = { first: 0, end: 0 };

/** The cells of a sheet that hold something, by their places in reading order: for a look at all of them without making a `Cell` of each. */
export class SheetCells {
  constructor(private readonly data: SheetData) {}

  get count(): number {
    return this.data.columns.length;
  }

  /** The places of a row's cells, left to right. */
  lineOf(row: number): Line {
    const { rows, starts } = this.data;
    const slot = slotOf(rows, row);
    return slot < 0 ? EMPTY_LINE : { first: starts[slot] ?? 0, end: starts[slot + 1] ?? 0 };
  }

  /** The place of a cell, -1 where nothing stands. */
  placeOf(row: number, column: number): number {
    const { rows, starts, columns } = this.data;
    const slot = slotOf(rows, row);
    return slot < 0 ? -1 : search(columns, starts[slot] ?? 0, (starts[slot + 1] ?? 0) - 1, column);
  }

  columnAt(at: number): number {
    return this.data.columns[at] ?? 0;
  }

  kindAt(at: number): CellKind {
    return KINDS[this.data.kinds[at] ?? 0] ?? "blank";
  }

  hasFormulaAt(at: number): boolean {
    return (this.data.formulas[at] ?? -1) >= 0;
  }

  /** The number that a cell of a number or a boolean holds. */
  valueAt(at: number): number {
    return this.data.values[at] ?? 0;
  }

  /** The number, among the sheet's strings, of the text that a cell of words stores. A whole number: the array's own doubles are slow to look up with. */
  stringAt(at: number): number {
    return (this.data.values[at] ?? 0) >>> 0;
  }

  /** The text that a cell of words stores, or an error's code. */
  storedAt(at: number): string {
    return this.string(this.stringAt(at));
  }

  /** What a person sees. */
  shownAt(at: number): string {
    const shown = this.data.texts[at] ?? -1;
    if (shown >= 0) return this.string(shown);
    const kind = this.kindAt(at);
    if (kind === "text" || kind === "error") return this.storedAt(at);
    const value = this.data.values[at] ?? 0;
    return kind === "blank" ? "" : kind === "boolean" ? (value === 1 ? "TRUE" : "FALSE") : String(value);
  }

  fontAt(at: number): string {
    return this.string(this.data.fonts[at] ?? -1);
  }

  /** The whole cell at a place in a row. */
  cellAt(at: number, row: number): Cell {
    const { data } = this;
    const kind = this.kindAt(at);
    return {
      row,
      column: this.columnAt(at),
      kind,
      value: kind === "blank" ? null : kind === "text" || kind === "error" ? this.storedAt(at) : (data.values[at] ?? 0),
      text: this.shownAt(at),
      formula: this.hasFormulaAt(at) ? this.string(data.formulas[at] ?? -1) : null,
      calculated: data.calculated[at] === 1,
      format: this.string(data.formats[at] ?? -1) || "General",
      font: this.fontAt(at),
    };
  }

  /** “No string” is asked for with most cells: an array is slow to say that it has no place -1. */
  private string(at: number): string {
    return at < 0 ? "" : (this.data.strings[at] ?? "");
  }
}

/** Slot of a row, -1 where it is not there. Rows rise by one at least, so of those that follow each other closely few can be the one. */
function slotOf(rows: Int32Array, row: number): number {
  const last = rows.length - 1;
  const from = Math.max(0, last - ((rows[last] ?? 0) - row));
  const to = Math.min(last, row - (rows[0] ?? 0));
  return search(rows, from, to, row);
}

function search(sorted: Int32Array | Uint16Array, first: number, last: number, wanted: number): number {
  let low = first;
  let high = last;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
