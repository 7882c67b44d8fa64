import type { CellPlace, DetectedTable } from "../core/detection/detection";
import type { CellRef } from "../core/sheet/address";
import type { Sheet } from "../core/sheet/sheet";
import type { Workbook } from "../core/sheet/workbook";
import type { ReadCell, ReadTable } from "../core/submission";
import { TableCells } from "../core/tableCells";
import { meaningOf, meaningOfOpenCell } from "../core/template/columns";
import { formulaBookOf } from "../core/values/formula/formulaBook";
import { wordsAt } from "../core/values/cellTexts";
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
  const { places: _places, evidence: _evidence, ...frame } = table;
  const unread = unreadCells(table, sheets);
  const readings = readCells(unread, book);
  const cells: ReadCell[] = [];
  unread.forEach(({ rowId, columnId, meaning, cell, place }, i) => {
    const read = place.means === undefined ? readings[i] : readMark(cell.text, place.means);
    if (!read) return;
    const isMerged = place.at !== place.valueAt && (place.at.row !== place.valueAt.row || place.at.column !== place.valueAt.column);
    cells.push({ rowId, columnId, at: place.at, meaning, cell, reading: read.reading, remarks: read.remarks, mergedFrom: isMerged ? place.valueAt : null });
  });
  const textAt = ({ sheet, row, column }: CellRef): string => sheets.get(sheet)?.cellAt(row, column).text ?? "";
  const rows = frame.rows.map((row) => (row.role === "closing" && row.at ? { ...row, written: textAt(row.at) } : row));
  return { ...frame, rows, title: frame.title && { ...frame.title, written: textAt(frame.title.at) }, cells: new TableCells(cells) };
}

interface PlacedCell extends UnreadCell {
  readonly place: CellPlace;
}

/** The cells of a table's rows that hold values, row by row. */
function unreadCells({ rows, columns, places }: DetectedTable, sheets: ReadonlyMap<string, Sheet>): PlacedCell[] {
  const open = columns.map(({ plan }) => meaningOfOpenCell(plan));
  const unread: PlacedCell[] = [];
  for (const row of rows) {
    const inRow = row.role === "extra" || row.role === "closing" || row.role === "section" ? undefined : places.get(row.id);
    columns.forEach(({ id, plan }, i) => {
      const place = inRow?.get(id);
      const sheet = place && sheets.get(place.valueAt.sheet);
      if (!sheet) return;
      const meaning = row.plan ? meaningOf(row.plan, plan) : (open[i] ?? meaningOfOpenCell(plan));
      unread.push({
        rowId: row.id,
        columnId: id,
        year: plan.kind === "year" ? plan.year : null,
        meaning,
        cell: sheet.cellAt(place.valueAt.row, place.valueAt.column),
        words: wordsAt(sheet, place.valueAt.row, place.valueAt.column),
        sheet: sheet.name,
        isTotal: row.plan?.totalOf !== undefined && plan.kind === "year",
        place,
      });
    });
  }
  return unread;
}

/** A mark in a column that stands for one answer is that answer. */
function readMark(written: string, means: string): CellReading {
  const said = remarkWords("markRead", { written: { label: written }, answer: { label: means } });
  return {
    reading: { state: "value", number: null, text: means },
    remarks: [{ finding: "value.readAs", severity: "info", ...said, propose: null }],
  };
}
