import { expandColumns, isPrinted } from "../../core/template/columns";
import { plannedRows, type ConcreteColumn, type Period, type TablePlan } from "../../core/template/tablePlan";
import type { InputRule } from "./inputRules";

/** A table's column and the sheet's columns it lies over, both included. */
export interface PlacedColumn {
  readonly column: ConcreteColumn;
  readonly left: number;
  readonly right: number;
  /** What its cells ask for instead of what their meaning asks for. */
  readonly rule?: InputRule;
}

/** Where one table's columns lie on the sheet. */
export interface TableGrid {
  readonly table: TablePlan;
  readonly columns: readonly PlacedColumn[];
  /** The narrow column of vertical group labels, the first of the label column's; null when the table has none. */
  readonly groupColumn: number | null;
}

/** The columns that all tables of a sheet lie on. */
export interface SheetGrid {
  readonly widths: readonly number[];
  readonly tables: readonly TableGrid[];
}

/** Digits of the plain font that fit across a landscape A4 page between its margins. */
const PAGE_WIDTH = 110;
const GROUP_WIDTH = 5.5;
/** A label column wider than this is cut in two, so that the lines above and below the table have a column to start at. */
const WIDE_LABEL = 60;
/** How far columns give way before the whole page is printed smaller. */
const NARROWEST_WORDS = 0.65;
const NARROWEST_FIGURES = 0.62;

/** Lays a form's tables on one grid: the table with most columns sets it, the others merge cells of it. */
export function sheetGrid(tables: readonly TablePlan[], period: Period | null): SheetGrid {
  const fitted = tables.map((table) => ({ table, columns: fitPage(expandColumns(table.columns, period).filter(isPrinted)) }));
  const widest = fitted.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  if (tables.length > 1) {
    const widths = widest.columns.map((column) => column.width);
    return { widths, tables: fitted.map(({ table, columns }) => ({ table, columns: spread(columns, widths), groupColumn: null })) };
  }
  const grouped = plannedRows(widest.table).some((row) => row.groupLabel !== undefined);
  const widths: number[] = [];
  const columns = widest.columns.map((column): PlacedColumn => {
    const left = widths.length;
    widths.push(...partsOf(column, grouped));
    return { column, left, right: widths.length - 1 };
  });
  const label = columns.find(({ column }) => column.kind === "label");
  return { widths, tables: [{ table: widest.table, columns, groupColumn: grouped && label ? label.left : null }] };
}

function partsOf(column: ConcreteColumn, grouped: boolean): number[] {
  if (column.kind !== "label") return [column.width];
  if (grouped) return [GROUP_WIDTH, column.width - GROUP_WIDTH];
  return column.width > WIDE_LABEL ? [column.width * 0.42, column.width * 0.58] : [column.width];
}

/** Widens or narrows the columns of words until the table is as wide as the page; then, if need be, those of figures. */
function fitPage(columns: readonly ConcreteColumn[]): ConcreteColumn[] {
  const words = columns.some(holdsWords) ? holdsWords : (column: ConcreteColumn) => column.kind !== "ordinal";
  const first = stretch(columns, words, NARROWEST_WORDS);
  return sum(first) > PAGE_WIDTH ? stretch(first, (column) => !words(column) && column.kind !== "ordinal", NARROWEST_FIGURES) : first;
}

function stretch(columns: readonly ConcreteColumn[], chosen: (column: ConcreteColumn) => boolean, least: number): ConcreteColumn[] {
  const factor = Math.max(least, 1 + (PAGE_WIDTH - sum(columns)) / sum(columns.filter(chosen)));
  return columns.map((column) => (chosen(column) ? { ...column, width: Math.round(column.width * factor * 10) / 10 } : column));
}

function holdsWords(column: ConcreteColumn): boolean {
  return column.kind === "label" || (column.kind === "value" && ["text", "agencyList", "target", "deadline"].includes(column.value));
}

function sum(columns: readonly ConcreteColumn[]): number {
  return columns.reduce((total, column) => total + column.width, 0);
}

/** Gives each column at least one column of the grid, ending as near as can be to where its own width would end. */
function spread(columns: readonly ConcreteColumn[], widths: readonly number[]): PlacedColumn[] {
  const scale = widths.reduce((total, width) => total + width, 0) / sum(columns);
  let right = -1;
  let reached = 0;
  let wanted = 0;
  return columns.map((column, i) => {
    const left = right + 1;
    const last = widths.length - (columns.length - i);
    wanted += column.width * scale;
    do reached += widths[++right] ?? 0;
    while (right < last && (i === columns.length - 1 || wanted - reached >= (widths[right + 1] ?? 0) / 2));
    return { column, left, right };
  });
}
