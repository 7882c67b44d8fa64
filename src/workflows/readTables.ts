import type { DetectedTable } from "../core/detection/detection";
import type { Sheet } from "../core/sheet/sheet";
import type { Workbook } from "../core/sheet/workbook";
import type { ReadCell, ReadRow, ReadTable } from "../core/submission";
import { meaningOf, meaningOfOpenCell, type Meaning } from "../core/template/columns";
import { readCells, type FormulaBook, type UnreadCell } from "../core/values/readCells";
import type { ConcreteColumn } from "../core/template/tablePlan";

/** Reads every cell of the detected tables as what its row and column say it is. */
export function readTables(workbook: Workbook, detected: readonly DetectedTable[]): ReadTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const book = formulaBook(sheets);
  return detected.map((table) => readTable(table, sheets, book));
}

/** Cells of the workbook by sheet name, for formulas whose result the file does not hold. Excel compares sheet names without case. */
function formulaBook(sheets: ReadonlyMap<string, Sheet>): FormulaBook {
  const byFoldedName = new Map([...sheets].map(([name, sheet]) => [name.toLowerCase(), sheet]));
  return {
    cellAt: (sheet, row, column) => byFoldedName.get(sheet.toLowerCase())?.cellAt(row, column) ?? null,
  };
}

function readTable(table: DetectedTable, sheets: ReadonlyMap<string, Sheet>, book: FormulaBook): ReadTable {
  const { places, evidence: _evidence, ...frame } = table;
  const unread: (UnreadCell & { readonly place: NonNullable<ReturnType<typeof places.get>> })[] = [];
  for (const row of table.rows) {
    for (const column of table.columns) {
      const place = places.get(`${row.id}@${column.id}`);
      const sheet = place && sheets.get(place.valueAt.sheet);
      if (!place || !sheet || row.role === "extra" || row.role === "closing" || row.role === "section") continue;
      unread.push({
        key: `${row.id}@${column.id}`,
        rowId: row.id,
        columnId: column.id,
        year: column.plan.kind === "year" ? column.plan.year : null,
        meaning: meaningIn(row, column.plan),
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
    const read = readings.get(key);
    if (!read) continue;
    const merged = place.at.row !== place.valueAt.row || place.at.column !== place.valueAt.column;
    cells.set(key, { rowId, columnId, at: place.at, meaning, cell, ...read, mergedFrom: merged ? place.valueAt : null });
  }
  return { ...frame, cells };
}

function meaningIn(row: ReadRow, column: ConcreteColumn): Meaning {
  return row.plan ? meaningOf(row.plan, column) : meaningOfOpenCell(column);
}
