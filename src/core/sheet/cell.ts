import type { CellRange } from "./address";

/** What kind of thing a cell holds, as stored in the file. */
export type CellKind = "blank" | "number" | "text" | "boolean" | "error";

/** One cell as the snapshot saw it. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** number for numbers, 1/0 for booleans, the text (never trimmed) for text, the code ("#REF!") for errors, null for blank. */
  readonly value: number | string | null;
  /** What a person sees in the cell. */
  readonly text: string;
  /** Formula without the leading "=", or null. */
  readonly formula: string | null;
  /** False for a formula whose result was not stored in the file (kind is then "blank"). */
  readonly calculated: boolean;
  /** Number format code, "General" when none. */
  readonly format: string;
  /** Font name, "" when unknown. Tells legacy encodings (.VnTime, VNI-Times) from Unicode text. */
  readonly font: string;
}

/** What a door hands in for one cell; everything but the place and the value may be left out. */
export interface CellInput {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean | null;
  /** Set when the value is an error code such as "#DIV/0!". */
  readonly error?: boolean;
  readonly text?: string;
  readonly formula?: string;
  /** False: a formula without a stored result. */
  readonly calculated?: boolean;
  readonly format?: string;
  readonly font?: string;
}

/** Things of a sheet that are not cells. */
export interface SheetFrame {
  readonly name: string;
  readonly hidden?: boolean;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The file keeps no numbers, only what is written (a Word table, a CSV file): a figure in words is no slip there. */
  readonly onlyTexts?: boolean;
}

/** Something a file keeps in a cell that a merge covers: nobody sees it. */
export interface CoveredCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The plain data of a snapshot: typed arrays and strings, so that it can cross to a worker. Cells are sorted by row, then column. */
export interface SheetData {
  readonly name: string;
  readonly hidden: boolean;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Set where the file keeps no numbers, only what is written. */
  readonly onlyTexts?: true;
  /** What merges cover and what differs from the value they show; the first thousand. */
  readonly covered: readonly CoveredCell[];
  /** Row numbers that hold cells, ascending; `starts[i]` is the first cell of `rows[i]`, one more entry closes the last. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** The number itself, or the index into `strings`. */
  readonly values: Float64Array;
  /** Index into `strings`, -1 for none. */
  readonly texts: Int32Array;
  readonly formulas: Int32Array;
  readonly formats: Int32Array;
  readonly fonts: Int32Array;
  readonly calculated: Uint8Array;
  readonly strings: readonly string[];
}
