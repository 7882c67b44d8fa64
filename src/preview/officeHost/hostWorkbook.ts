import type { CellRange } from "../../core/sheet/address";
import type { CellKind } from "../../core/sheet/cell";

/** What a cell can hold; an error is its code ("#DIV/0!") with the kind "error". */
export type CellValue = number | string | boolean | null;

/** One cell as the grid holds it. */
export interface HostCell {
  readonly kind: CellKind;
  readonly value: CellValue;
  /** With the leading "=", or null. */
  readonly formula: string | null;
  /** What a person sees, by the number format. */
  readonly text: string;
  /** Number format code, "General" when none. */
  readonly format: string;
}

/** What is put into a cell, already read as Excel would read what is typed: nothing is left to guess. */
export interface CellContentInput {
  /** A text is kept as text even when it looks like a number. With a formula: its stored result, used only if the grid can't calculate it. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** The value is an error code. */
  readonly error?: boolean;
  /** The number format is changed as well; absent: kept. */
  readonly format?: string;
}

/** One side of a cell's frame, in Excel's words. */
export interface HostBorder {
  readonly style: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  readonly weight: "Hairline" | "Thin" | "Medium" | "Thick";
  /** "#RRGGBB", as all colours here. */
  readonly color: string;
}

/** The four sides of a cell; null: no line. */
export interface HostBorders {
  readonly top: HostBorder | null;
  readonly right: HostBorder | null;
  readonly bottom: HostBorder | null;
  readonly left: HostBorder | null;
}

/** How one cell looks, number format apart. Words and units are Office's. */
export interface HostStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly fontColor: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly horizontalAlignment: "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly indentLevel: number;
  /** Degrees from -90 to 90; 90 reads upwards; 180 stands for letters below each other. */
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly borders: HostBorders;
}

/** What is to change in the looks of each cell of a range; of the borders, only the sides named. */
export type StyleChange = Partial<Omit<HostStyle, "borders">> & { readonly borders?: Partial<HostBorders> };

/** A sheet's place in the workbook. */
export interface HostSheet {
  /** Never changes and is never used again, not even after deleting. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

/** What may be changed about a sheet; `position` counts all sheets from zero, hidden ones too. */
export type SheetPatch = Partial<Omit<HostSheet, "id">> & { readonly position?: number };

/** A row or a column: its height or width in points (kept while hidden). */
export interface HostLine {
  readonly size: number;
  readonly hidden: boolean;
}

/** Which way lines run. */
export type LineAxis = "rows" | "columns";

/** Rows and columns that stay when the sheet is scrolled. */
export interface HostFreeze {
  readonly rows: number;
  readonly columns: number;
}

/** What is chosen. */
export interface HostSelection {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Something a person did in the grid, already done when it is told. */
export type HostEvent =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly range: CellRange;
      readonly change: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
      /** What a single cell held; null when unknown. */
      readonly before: CellValue;
    }
  | { readonly kind: "added" | "deleted" | "activated" | "formats"; readonly sheet: string }
  | { readonly kind: "renamed"; readonly sheet: string; readonly before: string }
  | { readonly kind: "selection"; readonly sheet: string; readonly range: CellRange };

/**
 * The grid behind the Office host: what only a grid can hold. Everything else of a workbook (protection, names, validation,
 * conditional formats, page layout, parts, settings) lives in `HostDocument`. Sheets are named by id; positions are zero-based.
 * It obeys: whether something may be written is decided before. An id that does not exist throws a plain Error.
 * Told through this interface, it raises no event: the host tells the add-in itself what the add-in did.
 */
export interface HostWorkbook {
  /** File name with its ending. */
  readonly name: string;

  /** All sheets, hidden ones too, in order. */
  sheets(): readonly HostSheet[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** Adds an empty sheet after the last one, without going to it; answers its id. */
  addSheet(name: string): string;
  removeSheet(sheet: string): void;
  changeSheet(sheet: string, patch: SheetPatch): void;

  /** The cells of a range, row by row. A cell covered by a merge is blank. */
  cells(sheet: string, range: CellRange): HostCell[][];
  /** Writes from the range's top left; null leaves a cell as it is, a null value without formula empties it (its looks stay). */
  write(sheet: string, range: CellRange, contents: readonly (readonly (CellContentInput | null)[])[]): void;
  /** Number formats by cell; null leaves one as it is. The value is not read anew. */
  setFormats(sheet: string, range: CellRange, formats: readonly (readonly (string | null)[])[]): void;

  styles(sheet: string, range: CellRange): HostStyle[][];
  /** Changes the looks of every cell of the range; null takes all looks and the number format back to plain. */
  changeStyle(sheet: string, range: CellRange, change: StyleChange | null): void;

  merges(sheet: string): readonly CellRange[];
  /** The range overlaps no merge and only its top left holds something. */
  merge(sheet: string, range: CellRange): void;
  /** Takes apart every merge that touches the range. */
  unmerge(sheet: string, range: CellRange): void;

  /** Puts blank rows in above a row; they look like the row above them and are as high. Formulas, merges and sizes of lines move along. */
  insertRows(sheet: string, above: number, count: number): void;
  /** Takes rows out with all that stands in them; formulas, merges and sizes of lines move along. */
  removeRows(sheet: string, from: number, count: number): void;

  /** Rows or columns from..to, both included. */
  lines(sheet: string, axis: LineAxis, from: number, to: number): HostLine[];
  changeLines(sheet: string, axis: LineAxis, from: number, to: number, change: Partial<HostLine>): void;
  /** Makes rows as high as their wrapped text needs, or columns as wide. */
  fitLines(sheet: string, axis: LineAxis, from: number, to: number): void;

  freeze(sheet: string): HostFreeze;
  setFreeze(sheet: string, freeze: HostFreeze): void;

  /** The smallest range around what holds something; with false, around what looks unlike an untouched cell too. Null: nothing. */
  usedRange(sheet: string, valuesOnly: boolean): CellRange | null;

  selection(): HostSelection;
  /** Goes to the sheet and chooses the range, in view. */
  select(selection: HostSelection): void;

  /** Hears what a person does. The answer stops it. */
  listen(hear: (event: HostEvent) => void): () => void;

  /** Resolves once formulas show the effect of all earlier writes; at once when nothing is pending. */
  settle(): Promise<void>;
}
