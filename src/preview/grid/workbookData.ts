import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FileCell, FileSheet, PreviewFile } from "../files/previewFile";
import type { HostLine } from "../officeHost/hostWorkbook";
import { univerCell } from "./univerCell";
import { univerStyle } from "./univerStyle";

const POINTS_PER_PIXEL = 0.75;
/** What a sheet offers beyond what it holds, and at least. */
const SPARE = { rows: 40, columns: 6 } as const;
const LEAST = { rows: 100, columns: 26 } as const;

/** A file as the grid opens it at once; its sheets are "s0", "s1" … in order. */
export function workbookData(file: PreviewFile, id: string): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const sheets = file.sheets.map((sheet, at) => worksheetData(sheet, `s${at}`, styles, file.font));
  return {
    id,
    name: file.name,
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function worksheetData(sheet: FileSheet, id: string, styles: Record<string, IStyleData>, font: PreviewFile["font"]): Partial<IWorksheetData> & { id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellOf(cell, sheet, id, styles);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const { rows, columns } = sheet.freeze;
  const rowCount = Math.max(lastRow + SPARE.rows, LEAST.rows);
  const columnCount = Math.max(lastColumn + SPARE.columns, LEAST.columns);
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    showGridlines: sheet.showGridlines ? 1 : 0,
    rowCount,
    columnCount,
    defaultStyle: { ff: font.name, fs: font.size },
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: mergesWithin(sheet.merges, rowCount - 1, columnCount - 1),
    cellData,
    rowData: linesData(sheet.rows, (pixels) => ({ h: pixels, ia: 0 })),
    columnData: linesData(sheet.columns, (pixels) => ({ w: pixels })),
  };
}

/** Merges as far as the sheet goes: the grid keeps an entry for every cell of one, and a file may merge a whole sheet. */
function mergesWithin(merges: FileSheet["merges"], lastRow: number, lastColumn: number): IRange[] {
  return merges
    .filter(({ top, left }) => top <= lastRow && left <= lastColumn)
    .map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: Math.min(bottom, lastRow), endColumn: Math.min(right, lastColumn) }));
}

function cellOf(cell: FileCell, sheet: FileSheet, id: string, styles: Record<string, IStyleData>): ICellData {
  const look = sheet.looks[cell.look];
  const { f, v, t } = univerCell(cell);
  const held: ICellData = { ...(f ? { f } : {}), ...(v === null || v === undefined ? {} : { v, t: t ?? null }) };
  if (look?.locked === false) held.custom = { unlocked: true };
  if (!look && cell.format === "General") return held;
  const key = `${id}.${cell.look}.${cell.format}`;
  styles[key] ??= { ...(look ? univerStyle(look) : {}), ...(cell.format === "General" ? {} : { n: { pattern: cell.format } }) };
  return { ...held, s: key };
}

function linesData<T extends object>(lines: ReadonlyMap<number, HostLine>, size: (pixels: number) => T): Record<number, T & { hd?: 1 }> {
  return Object.fromEntries([...lines].map(([at, line]) => [at, { ...size(Math.round(line.size / POINTS_PER_PIXEL)), ...(line.hidden ? { hd: 1 as const } : {}) }]));
}
