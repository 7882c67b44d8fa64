import type { CellRange } from "../../../core/sheet/address";

/** A range of a sheet (by id), with the name under which it is kept for later requests. */
export interface RangeTarget {
  readonly sheet: string;
  readonly range: CellRange;
  /** Null: not kept. */
  reference: string | null;
}

/** Several ranges of one sheet. */
export interface AreasTarget {
  readonly sheet: string;
  readonly areas: readonly CellRange[];
  reference: string | null;
}

/** Excel's words for the lines of a range. */
export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

/** One kind of line of a range. */
export interface BorderTarget extends RangeTarget {
  readonly side: BorderSide;
}

/** A conditional format by its id. */
export interface ConditionalTarget {
  readonly sheet: string;
  readonly id: string;
}

/** Custom XML parts of one namespace; null: all. */
export interface PartsTarget {
  readonly namespace: string | null;
}

/** What an object of each type served stands for. A sheet is its id. */
export interface Targets {
  Workbook: null;
  Application: null;
  /** A workbook made out of a file and not yet open, by its id. */
  WorkbookCreated: string;
  Runtime: null;
  DocumentProperties: null;
  WorkbookProtection: null;
  WorksheetCollection: null;
  /** The sheet to which the names are local; null: the workbook's. */
  NamedItemCollection: string | null;
  /** Id of the name. */
  NamedItem: string;
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: PartsTarget;
  CustomXmlPart: string;
  SettingCollection: null;
  Setting: string;
  Worksheet: string;
  WorksheetProtection: string;
  WorksheetFreezePanes: string;
  PageLayout: string;
  HeaderFooterGroup: string;
  HeaderFooter: string;
  PageBreakCollection: { readonly sheet: string; readonly axis: "rows" | "columns" };
  PageBreak: { readonly sheet: string; readonly axis: "rows" | "columns"; readonly at: number };
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: RangeTarget;
  RangeFont: RangeTarget;
  RangeFill: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalFormatRule: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
}
