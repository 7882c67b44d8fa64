import type { CellRange } from "../../core/sheet/address";
import type { SheetRecord, StoredName } from "../officeHost/document/hostDocument";
import type { CellValue, HostFreeze, HostLine, HostSheet, StyleChange } from "../officeHost/hostWorkbook";

/** A cell of a workbook file: what it holds and how it looks. */
export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With the leading "=", or null. */
  readonly formula: string | null;
  readonly error: boolean;
  readonly format: string;
  /** Number of its look among the sheet's; -1: none. */
  readonly look: number;
}

/** One sheet of a workbook file. Rows and columns that are as usual are left out. */
export interface FileSheet extends Pick<HostSheet, "name" | "visibility" | "tabColor" | "showGridlines"> {
  readonly cells: readonly FileCell[];
  readonly looks: readonly StyleChange[];
  readonly merges: readonly CellRange[];
  readonly rows: ReadonlyMap<number, HostLine>;
  readonly columns: ReadonlyMap<number, HostLine>;
  readonly freeze: HostFreeze;
  readonly record: SheetRecord;
}

/** A defined name of a file; local to the sheet of that name, or null. */
export type FileName = Pick<StoredName, "name" | "formula" | "visible" | "comment" | "sheet">;

/** What of a file could not be taken over, so that it is said. */
export type Loss = "looks" | "pictures" | "conditionalFormats" | "richText" | "links" | "comments" | "tables" | "macros" | "passwords";

/** A workbook between its file and the grid: plain data, fit to cross to a worker. Lengths in points. */
export interface PreviewFile {
  readonly name: string;
  /** Font of cells without a look, and of the columns' digits. */
  readonly font: { readonly name: string; readonly size: number };
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** Custom XML parts by id. */
  readonly parts: ReadonlyMap<string, string>;
  readonly losses: readonly Loss[];
}

/** Width of a digit in pixels, by which files count column widths. */
export function digitPixels(font: PreviewFile["font"]): number {
  return Math.max(Math.round(font.size / 1.5), 1);
}
