import type { CellRange } from "./address";
import type { Cell, CellInput, CellKind, CoveredCell, SheetData, SheetFrame } from "./cell";
import { Interned } from "./interned";
import { KINDS, SheetCells } from "./sheetCells";
import { withoutCovered } from "./withoutCovered";

export type { Cell, CellInput, CellKind, SheetData, SheetFrame };

const NOTHING: ReadonlySet<number> = new Set();

function blankAt(row: number, column: number): Cell {
  return { row, column, kind: "blank", value: null, text: "", formula: null, calculated: true, format: "General", font: "" };
}

/** An immutable photograph of one sheet. Rows and columns are zero-based; `cellAt` is the door to its cells. */
export class Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The file keeps no numbers, only what is written: a figure in words is no slip there. */
  readonly onlyTexts: boolean;
  /** What the file keeps below merges, by row and column: `cellAt` is blank there. */
  readonly covered: readonly CoveredCell[];
  /** One past the last row and column that hold something. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** All cells that hold something, in reading order. */
  readonly cells: SheetCells;

  constructor(readonly data: SheetData) {
    this.name = data.name;
    this.hidden = data.hidden;
    this.merges = data.merges;
    this.hiddenRows = data.hiddenRows.length > 0 ? new Set(data.hiddenRows) : NOTHING;
    this.hiddenColumns = data.hiddenColumns.length > 0 ? new Set(data.hiddenColumns) : NOTHING;
    this.onlyTexts = data.onlyTexts === true;
    this.covered = data.covered;
    this.cells = new SheetCells(data);
    this.rowCount = (data.rows[data.rows.length - 1] ?? -1) + 1;
    this.columnCount = data.columns.reduce((most, column) => Math.max(most, column + 1), 0);
  }

  /** The cell there; a blank one where the file holds nothing. A cell covered by a merge is blank: only the top left holds the value. */
  cellAt(row: number, column: number): Cell {
    const at = this.cells.placeOf(row, column);
    return at < 0 ? blankAt(row, column) : this.cells.cellAt(at, row);
  }

  /** The cells of a row that hold something, left to right. */
  cellsOfRow(row: number): Cell[] {
    const { first, end } = this.cells.lineOf(row);
    const cells: Cell[] = [];
    for (let at = first; at < end; at++) cells.push(this.cells.cellAt(at, row));
    return cells;
  }

  /** Numbers of the rows that hold something, ascending. */
  filledRows(): readonly number[] {
    const rows: number[] = [];
    for (const row of this.data.rows) rows.push(row);
    return rows;
  }
}

/**
 * Builds a snapshot from cells in any order; a later cell at the same place replaces an earlier one.
 * Cells that hold neither value nor formula are dropped, so a million styled empty rows cost nothing.
 */
export function sheetOf(frame: SheetFrame, cells: Iterable<CellInput>): Sheet {
  const { kept, covered } = withoutCovered(keepFilled(cells), frame.merges ?? []);
  const strings = new Interned();
  const count = kept.length;
  return new Sheet({
    name: frame.name,
    hidden: frame.hidden ?? false,
    merges: frame.merges ?? [],
    hiddenRows: frame.hiddenRows ?? [],
    hiddenColumns: frame.hiddenColumns ?? [],
    ...(frame.onlyTexts ? { onlyTexts: true } : null),
    covered,
    ...rowIndex(kept),
    columns: filled(new Uint16Array(count), kept, (cell) => cell.column),
    kinds: filled(new Uint8Array(count), kept, (cell) => KINDS.indexOf(kindOf(cell))),
    values: filled(new Float64Array(count), kept, (cell) => (typeof cell.value === "string" ? strings.always(cell.value) : Number(cell.value ?? 0))),
    texts: filled(new Int32Array(count), kept, (cell) => strings.index(cell.text)),
    formulas: filled(new Int32Array(count), kept, (cell) => strings.index(cell.formula)),
    formats: filled(new Int32Array(count), kept, (cell) => strings.index(cell.format)),
    fonts: filled(new Int32Array(count), kept, (cell) => strings.index(cell.font)),
    calculated: filled(new Uint8Array(count), kept, (cell) => (cell.calculated === false ? 0 : 1)),
    strings: strings.list,
  });
}

/** An array with a number of each cell; `from` with a function walks an iterator and takes several times as long. */
function filled<Numbers extends Uint8Array | Uint16Array | Int32Array | Float64Array>(numbers: Numbers, cells: readonly CellInput[], numberOf: (cell: CellInput) => number): Numbers {
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell) numbers[at] = numberOf(cell);
  }
  return numbers;
}

function rowIndex(cells: readonly CellInput[]): { rows: Int32Array; starts: Int32Array } {
  const rows: number[] = [];
  const starts: number[] = [];
  cells.forEach((cell, at) => {
    if (rows[rows.length - 1] === cell.row) return;
    rows.push(cell.row);
    starts.push(at);
  });
  starts.push(cells.length);
  return { rows: Int32Array.from(rows), starts: Int32Array.from(starts) };
}

function kindOf(cell: CellInput): CellKind {
  if (cell.value === null || (cell.value === "" && cell.formula === undefined)) return "blank";
  if (cell.error) return "error";
  return typeof cell.value === "number" ? "number" : typeof cell.value === "boolean" ? "boolean" : "text";
}

function keepFilled(cells: Iterable<CellInput>): CellInput[] {
  const kept: CellInput[] = [];
  let sorted = true;
  let last = -1;
  for (const cell of cells) {
    if ((cell.value === null || cell.value === "") && cell.formula === undefined) continue;
    const key = cell.row * 16384 + cell.column;
    if (key <= last) sorted = false;
    last = key;
    kept.push(cell);
  }
  if (sorted) return kept;
  const byPlace = new Map<number, CellInput>();
  for (const cell of kept) byPlace.set(cell.row * 16384 + cell.column, cell);
  return [...byPlace].sort(([a], [b]) => a - b).map(([, cell]) => cell);
}
