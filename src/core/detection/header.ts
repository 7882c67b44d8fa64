import type { CellRef } from "../sheet/address";
import type { SheetText } from "./sheetText";

/** One column of a header: the sheet columns it spans, its headings from top to bottom, and the cell of the lowest. */
export interface HeaderColumn {
  readonly left: number;
  readonly right: number;
  readonly path: readonly string[];
  readonly at: CellRef;
}

/** The header rows of what may be a table. */
export interface Header {
  readonly view: SheetText;
  readonly top: number;
  /** Last header row, a row of column numbers included. */
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** Header rows found together, not yet cut into tables that stand side by side. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  /** Last row that holds headings, before a row of column numbers. */
  readonly lastHeadingRow: number;
  readonly left: number;
  readonly right: number;
}

/** True when two ranges of columns have a column in common. */
export function sharesColumns(a: { readonly left: number; readonly right: number }, b: { readonly left: number; readonly right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}
