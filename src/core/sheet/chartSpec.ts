import type { CellRange } from "./address";

/** Cells that a chart takes its words or numbers from: one column or one row; of the chart's own sheet where none is named. */
export interface ChartCells extends CellRange {
  readonly sheet?: string;
}

/** Numbers that belong together, under one name. */
export interface ChartSeries {
  readonly name: string;
  readonly values: ChartCells;
}

/** A chart drawn by the program that opens the workbook, from cells: plain data, drawn by whichever door. */
export interface ChartSpec {
  /** `bar`: lying bars, the first at the top; `column`: standing ones; `line`: a line over a row of times. */
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  /** What each bar or point is of; the axis of their values begins at nought. */
  readonly categories: ChartCells;
  /** In their order; told apart by lightness, lines by their marks too, so that a print without colours is read as well. */
  readonly series: readonly ChartSeries[];
  /** Bars of several series stand on one another, as parts of a whole. */
  readonly stacked?: boolean;
  /** Null for an axis whose words speak for themselves. */
  readonly axisTitles: { readonly categories: string | null; readonly values: string | null };
  /** Number format code of the values. */
  readonly format: string;
  /** Between two marks of the values' axis; absent: as the program likes, which counts few things in halves. */
  readonly step?: number;
  /** The cells it covers. */
  readonly place: CellRange;
}

/** Colours of a chart's series in their order, as six hex digits: told apart by people who see fewer colours, and by lightness in print. */
export const SERIES_COLOURS = ["1F4E79", "E69F00", "009E73", "CC79A7", "56B4E9", "A0A0A0"] as const;
