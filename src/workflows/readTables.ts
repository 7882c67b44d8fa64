import type { CellPlace, DetectedTable } from "../core/detection/detection";
import type { CellRef } from "../core/sheet/address";
import type { Sheet } from "../core/sheet/sheet";
import type { Workbook } from "../core/sheet/workbook";
import type { ReadCell, ReadTable } from "../core/submission";
import { meaningOf, meaningOfOpenCell } from "../core/template/columns";
import { formulaBookOf } from "../core/values/formula/formulaBook";
import { readCells, type FormulaBook, type UnreadCell } from "../core/values/readCells";
import type { CellReading } from "../core/values/reading";
import { remarkWords } from "../core/values/sentences";

/** Reads every cell of the detected tables as what its row and column say it is. */
export function readTables(workbook: Workbook, detected: readonly DetectedTable[]): ReadTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const book = formulaBookOf(workbook.sheets, workbook.definedNames);
  return detected.map((table) => readTable(table, sheets, book));
}

function readTable(table: DetectedTable, sheets: ReadonlyMap<string, Sheet>, book: FormulaBook): ReadTable {
  const { places, evidence: _evidence, ...frame } = table;
  const open = new Map(table.columns.map(({ id, plan }) => [id, meaningOfOpenCell(plan)]));
  const unread: (UnreadCell & { readonly place: CellPlace })[] = [];
  for (const row of table.rows) {
    const inRow = row.role === "extra" || row.role === "closing" || row.role === "section" ? undefined : places.get(row.id);
    for (const column of inRow ? table.columns : []) {
      const place = inRow?.get(column.id);
      const sheet = place && sheets.get(place.valueAt.sheet);
      if (!place || !sheet) continue;
      unread.push({
        key: `${row.id}@${column.id}`,
        rowId: row.id,
        columnId: column.id,
        year: column.plan.kind === "year" ? column.plan.year : null,
        meaning: row.plan ? meaningOf(row.plan, column.plan) : (open.get(column.id) ?? meaningOfOpenCell(column.plan)),
        cell: sheet.cellAt(place.valueAt.row, place.valueAt.column),
        sheet: sheet.name,
        isTotal: row.plan?.totalOf !== undefined && column.plan.kind === "year",
        place,
      });
    }
  }
  const readings = readCells(unread, book);
  const cells = new Map<string, ReadCell>();
  for (const { key, rowId, columnId, meaning, cell, place } of unread) {
    const read = place.means === undefined ? readings.get(key) : readMark(cell.text, place.means);
    if (!read) continue;
    const merged = place.at.row !== place.valueAt.row || place.at.column !== place.valueAt.column;
    cells.set(key, { rowId, columnId, at: place.at, meaning, cell, reading: read.reading, remarks: read.remarks, mergedFrom: merged ? place.valueAt : null });
  }
  const textAt = ({ sheet, row, column }: CellRef): string => sheets.get(sheet)?.cellAt(row, column).text ?? "";
  const rows = frame.rows.map((row) => (row.role === "closing" && row.at ? { ...row, written: textAt(row.at) } : row));
  return { ...frame, rows, title: frame.title && { ...frame.title, written: textAt(frame.title.at) }, cells };
}

/** A mark in a column that stands for one answer is that answer. */
function readMark(written: string, means: string): CellReading {
  const said = remarkWords("markRead", { written: { label: written }, answer: { label: means } });
  return {
    reading: { state: "value", number: null, text: means },
    remarks: [{ finding: "value.readAs", severity: "info", ...said, propose: null }],
  };
}
