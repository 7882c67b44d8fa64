import { parseA1Range } from "../../core/sheet/address";
import type { CellRange } from "../../core/sheet/address";
import type { BlockTables } from "./cellInputs";

/** A block of a sheet that was asked for; the answers are there after the next sync. */
export interface AskedBlock {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** What was answered about a block. */
export interface SheetBlock {
  readonly tables: BlockTables;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Font of all its cells, null when they differ. */
  readonly font: string | null;
}

/** Asks for everything the snapshot needs of a range; no sync. */
export function askBlock(range: Excel.Range): AskedBlock {
  range.load(["rowIndex", "columnIndex", "values", "formulas", "text", "numberFormat", "valueTypes", "format/font/name"]);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const rows = range.getRowProperties({ rowHidden: true });
  return { range, merged, rows, columns: range.getColumnProperties({ columnHidden: true }) };
}

/** Takes the answer; ranges are those of the sheet. */
export function takeBlock({ range, merged, rows, columns }: AskedBlock): SheetBlock {
  const { rowIndex: row, columnIndex: column, values, formulas, text, numberFormat, valueTypes } = range;
  const font: unknown = range.format.font.name;
  return {
    tables: { row, column, values, formulas, text, numberFormat, valueTypes },
    merges: merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => rangeIn(address) ?? []),
    hiddenRows: rows.value.flatMap(({ rowHidden }, i) => (rowHidden ? [row + i] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, j) => (columnHidden ? [column + j] : [])),
    font: typeof font === "string" && font !== "" ? font : null,
  };
}

/** The range of an address as Excel gives it, with its sheet's name ("'Biểu 1'!A1:B2"); null for whole rows, columns and several areas. */
export function rangeIn(address: string): CellRange | null {
  return parseA1Range(address.slice(address.lastIndexOf("!") + 1));
}
