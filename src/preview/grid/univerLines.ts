import { BooleanNumber } from "@univerjs/core";
import type { IRange, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { HostLine, LineAxis } from "../officeHost/hostWorkbook";

const POINTS_PER_PIXEL = 0.75;

/** A row's height or a column's width in points. */
export function lineOf(sheet: Worksheet, axis: LineAxis, at: number): HostLine {
  const { defaultRowHeight, defaultColumnWidth } = sheet.getConfig();
  if (axis === "columns") {
    const { w, hd } = sheet.getColumnManager().getColumn(at) ?? {};
    return { size: (w ?? defaultColumnWidth) * POINTS_PER_PIXEL, hidden: hd === BooleanNumber.TRUE };
  }
  const { h, ah, ia, hd } = sheet.getRowManager().getRow(at) ?? {};
  const height = ia === BooleanNumber.TRUE ? (ah ?? h) : h;
  return { size: (height ?? defaultRowHeight) * POINTS_PER_PIXEL, hidden: hd === BooleanNumber.TRUE };
}

/** A change of the grid: its name and what it is told besides the sheet. */
export type Mutation = readonly [id: string, params: object];

/** What sets rows or columns to a size in points, or hides and shows them. */
export function lineMutations(sheet: Worksheet, axis: LineAxis, from: number, to: number, change: Partial<HostLine>): Mutation[] {
  const rows = axis === "rows";
  const ranges: IRange[] = [
    rows
      ? { startRow: from, endRow: to, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: from, endColumn: to },
  ];
  const made: Mutation[] = [];
  if (change.size !== undefined) {
    const pixels = Math.round(change.size / POINTS_PER_PIXEL);
    if (rows) {
      made.push(["sheet.mutation.set-worksheet-row-height", { ranges, rowHeight: pixels }]);
      made.push(["sheet.mutation.set-worksheet-row-is-auto-height", { ranges, autoHeightInfo: 0 }]);
    } else made.push(["sheet.mutation.set-worksheet-col-width", { ranges, colWidth: pixels }]);
  }
  if (change.hidden !== undefined) {
    made.push([`sheet.mutation.set-${rows ? "row" : "col"}-${change.hidden ? "hidden" : "visible"}`, { ranges }]);
  }
  return made;
}

/** Makes lines as large as what stands in them. Only the drawn grid can measure text; without a screen sizes stay. */
export function fitLines(sheet: FWorksheet, axis: LineAxis, from: number, to: number): void {
  if (typeof sheet.autoResizeRows !== "function") return;
  if (axis === "rows") sheet.autoResizeRows(from, to - from + 1);
  else sheet.autoResizeColumns(from, to - from + 1);
}

/** More rows than this keep the height they have: measuring them would hold up the page. */
const MOST_FITTED = 400;

/** After a write, makes those rows as high as their text that follow it, as Excel does by itself. */
export function fitWritten(sheet: FWorksheet, from: number, to: number): void {
  const manager = sheet.getSheet().getRowManager();
  const grows = (row: number): boolean => row <= to && manager.getRow(row)?.ia === BooleanNumber.TRUE;
  if (to - from >= MOST_FITTED) return;
  for (let row = from; row <= to; row++) {
    const first = row;
    while (grows(row)) row++;
    if (row > first) fitLines(sheet, "rows", first, row - 1);
  }
}
