import type { CellRange, CellRef, Position } from "./address";
import type { ChartSpec } from "./chartSpec";

/** How cells look: only what differs from the sheet's plain font. */
export interface CellLook {
  /** Font size in points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Letters and ground as six hex digits ("F2F2F2"). */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indentation from the aligned edge. */
  readonly indent?: number;
  /** Degrees; 90 reads upwards. */
  readonly rotation?: number;
  /** A frame around each cell, or a dotted line to write on. */
  readonly border?: "frame" | "dottedLine";
  /** Number format code, "General" when absent. */
  readonly format?: string;
}

/** One cell to be drawn. */
export interface SpecCell extends Position {
  /** What stands in it; for a formula the result to keep with it. */
  readonly value: string | number | null;
  /** Formula without the leading "=". */
  readonly formula?: string;
  /** Name of one of the sheet's looks. */
  readonly look: string;
  /** The user may type here while the sheet is protected. */
  readonly open?: boolean;
}

/** A row's height in points; one that grows is fitted again when longer text is typed. */
export interface SpecRow {
  readonly height: number;
  readonly grows: boolean;
}

/** What may be typed: one of some words, one of the words a defined name or range holds (`formula` without the leading "="), a whole number or a number in bounds, or anything (then only the prompt counts). */
export type AllowedValues =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "listRange"; readonly formula: string }
  | { readonly kind: "whole"; readonly min: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "any" };

/** A title (at most 32 letters) and a text (at most 225) that Excel shows in a box. */
export interface Notice {
  readonly title: string;
  readonly text: string;
}

/** Tells the user what a cell wants, and what is odd about what was typed. */
export interface SpecValidation {
  readonly ranges: readonly CellRange[];
  readonly allowed: AllowedValues;
  /** False: another value is questioned, and kept if the user means it. */
  readonly strict: boolean;
  /** Shown when the cell is chosen. */
  readonly prompt: Notice | null;
  /** Shown when another value is typed. */
  readonly error: Notice | null;
}

/** How the cells of a range look while a formula holds, over their own looks. */
export interface SpecConditionalFormat {
  readonly range: CellRange;
  /** Formula without the leading "=", as it reads in the range's first cell. */
  readonly formula: string;
  /** Letters and ground as six hex digits ("F2F2F2"); absent: the cell's own. */
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** A cell that leads to another cell of the workbook when it is clicked. */
export interface CellLink extends Position {
  readonly to: CellRef;
}

/** How a sheet is printed: on A4, one page wide. */
export interface PagePlan {
  readonly orientation: "portrait" | "landscape";
  /** Margins in millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Rows printed again on each page, zero-based, both included. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null;
  /** Footer in the header-and-footer code of SpreadsheetML ("&CTrang &P/&N"). */
  readonly footer: string;
  readonly centred: boolean;
  /** Rows that begin a new page. */
  readonly pageBreaks: readonly number[];
}

/** What a protected sheet (never with a password) still allows besides typing into open cells. */
export interface ProtectionPlan {
  /** Changing row heights and column widths. */
  readonly resizing: boolean;
  /** Inserting and deleting rows. */
  readonly rows: boolean;
}

/** A defined name to be kept in the workbook. */
export interface NameSpec {
  readonly name: string;
  /** As Excel shows it: `="a text"`, `=PL3!$A$1`. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** A sheet to be drawn, by whichever door: plain data, no reference to a workbook. Rows and columns are zero-based. */
export interface SheetSpec {
  readonly name: string;
  /** Font of every cell; looks may change its size and weight. Column widths count its digits. */
  readonly font: { readonly name: string; readonly size: number };
  readonly looks: Readonly<Record<string, CellLook>>;
  /** By row, then column; cells covered by a merge appear too, without a value, so that their frame is drawn. */
  readonly cells: readonly SpecCell[];
  readonly merges: readonly CellRange[];
  /** Width of each column, in digits of the plain font, cell padding included. */
  readonly columnWidths: readonly number[];
  /** From the first row on; rows after the last keep the usual height. */
  readonly rows: readonly SpecRow[];
  readonly validations: readonly SpecValidation[];
  /** Where several hold, the first one's look counts; absent for none. */
  readonly conditionalFormats?: readonly SpecConditionalFormat[];
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly page: PagePlan;
  /** Null: everything may be changed. */
  readonly protection: ProtectionPlan | null;
  readonly names: readonly NameSpec[];
  /** Cells that lead to other cells, never elsewhere; only in files. Absent for none. */
  readonly links?: readonly CellLink[];
  /** Charts over the sheet's cells; only in files. Absent for none. */
  readonly charts?: readonly ChartSpec[];
  /** The first cell that is to be written into; absent where there is none. */
  readonly beginning?: Position;
}
