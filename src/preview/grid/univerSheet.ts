import type { ICellData, IRange, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { CellRange } from "../../core/sheet/address";
import type { CellContentInput, HostCell, HostStyle, StyleChange } from "../officeHost/hostWorkbook";
import { hostCell, isFilled, univerCell } from "./univerCell";
import { hostStyle, univerStyle } from "./univerStyle";

/** What a write tells the grid: cells by row and column. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** How a cell that is open to be typed in says so. */
export const UNLOCKED = { unlocked: true } as const;

/** What a change of looks gives as its cause: the grid drops the formula of a cell that is written without one, but for this. */
export const LOOKS_ONLY = "sheet.command.set-style";

/** The cells of a range as the host wants them; `shown` gives a formatted number's text. */
export function cellsOf(sheet: Worksheet, range: CellRange, shown: (row: number, column: number) => string): HostCell[][] {
  const matrix = sheet.getCellMatrix();
  const covered = coveredIn(sheet, range);
  return eachRow(range, (row, column) => {
    const data = matrix.getValue(row, column);
    return hostCell(covered.has(keyOf(row, column)) ? null : data, formatAt(sheet, row, column, data), () => shown(row, column));
  });
}

function formatAt(sheet: Worksheet, row: number, column: number, data: Nullable<ICellData>): string {
  if (!data?.s) return "General";
  return lookOf(sheet, row, column, data).n?.pattern || "General";
}

/** The looks of each cell of a range. */
export function stylesOf(sheet: Worksheet, range: CellRange): HostStyle[][] {
  const matrix = sheet.getCellMatrix();
  return eachRow(range, (row, column) => {
    const data = matrix.getValue(row, column);
    const unlocked = (data?.custom as { unlocked?: boolean } | null | undefined)?.unlocked === true;
    return hostStyle(lookOf(sheet, row, column, data), !unlocked);
  });
}

/** As the cell is kept, with its row's and column's looks. Asked for by its place alone, the grid first works out what it shows there, which takes seconds for a long sheet. */
function lookOf(sheet: Worksheet, row: number, column: number, data: Nullable<ICellData>): IStyleData {
  return sheet.getComposedCellStyleByCellData(row, column, data);
}

/** The smallest range around what holds something, or with `looks` around what was given a look; null for nothing. */
export function usedRangeOf(sheet: Worksheet, looks: boolean): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (!isFilled(data) && !(looks && data && (data.s || data.custom))) return;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** The cells to be written from the range's top left on. */
export function contentMatrix({ top, left }: CellRange, contents: readonly (readonly (CellContentInput | null)[])[]): CellMatrix {
  const matrix: CellMatrix = {};
  contents.forEach((row, down) =>
    row.forEach((content, across) => {
      if (content !== null) (matrix[top + down] ??= {})[left + across] = univerCell(content);
    }),
  );
  return matrix;
}

/** The number formats to be set from the range's top left on. */
export function formatMatrix({ top, left }: CellRange, formats: readonly (readonly (string | null)[])[]): CellMatrix {
  const matrix: CellMatrix = {};
  formats.forEach((row, down) =>
    row.forEach((format, across) => {
      if (format !== null) (matrix[top + down] ??= {})[left + across] = { s: { n: format === "General" ? null : { pattern: format } } };
    }),
  );
  return matrix;
}

/** The looks to be changed in every cell of the range. */
export function styleMatrix(range: CellRange, change: StyleChange | null): CellMatrix {
  const look: ICellData = change === null ? { s: null, custom: null } : { s: univerStyle(change) };
  if (change?.locked !== undefined) look.custom = change.locked ? null : UNLOCKED;
  const matrix: CellMatrix = {};
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: Record<number, ICellData> = (matrix[row] = {});
    for (let column = range.left; column <= range.right; column++) cells[column] = { ...look };
  }
  return matrix;
}

/** Places that a merge covers. */
function coveredIn(sheet: Worksheet, range: CellRange): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of sheet.getMergeData()) {
    const { top, left, bottom, right } = fromGrid(merge);
    for (let row = Math.max(top, range.top); row <= Math.min(bottom, range.bottom); row++) {
      for (let column = Math.max(left, range.left); column <= Math.min(right, range.right); column++) {
        if (row !== top || column !== left) covered.add(keyOf(row, column));
      }
    }
  }
  return covered;
}

function keyOf(row: number, column: number): number {
  return row * 16384 + column;
}

function eachRow<T>({ top, left, bottom, right }: CellRange, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (_, across) => at(top + down, left + across)));
}

/** A range in the grid's words. */
export function toGrid({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** A range in ours. */
export function fromGrid({ startRow, startColumn, endRow, endColumn }: IRange): CellRange {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
