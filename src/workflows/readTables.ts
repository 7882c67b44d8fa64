import type { CellPlace, DetectedTable } from "../core/detection/detection";
import type { CellRef } from "../core/sheet/address";
import type { Sheet } from "../core/sheet/sheet";
import type { Workbook } from "../core/sheet/workbook";
import type { ReadCell, ReadTable } from "../core/submission";
import { TableCells } from "../core/tableCells";
import { meaningOf, meaningOfOpenCell } from "../core/template/columns";
import { formulaBookOf } from "../core/values/formula/formulaBook";
import { wordsAt } from "../core/values/cellTexts";
import { cellReader, isFigure, type FormulaBook, type UnreadCell } from "../core/values/readCells";
import type { CellReading } from "../core/values/reading";
import { remarkWords } from "../core/values/sentences";

/** Reads every cell of the detected tables as what its row and column say it is. */
export function readTables(workbook: Workbook, detected: readonly DetectedTable[]): ReadTable[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const book = formulaBookOf(workbook.sheets, workbook.definedNames);
  return detected.map((table) => readTable(table, sheets, book));
}

function readTable(table: DetectedTable, sheets: ReadonlyMap<string, Sheet>, book: FormulaBook): ReadTable {
  const { placesIn: _placesIn, evidence: _evidence, ...frame } = table;
  const read = cellReader(figuresOf(table, sheets), book);
  const cells: ReadCell[] = [];
  eachCell(table, sheets, (unread, { at, valueAt, means }) => {
    const { rowId, columnId, meaning, cell } = unread;
    const { reading, remarks } = means === undefined ? read(unread) : readMark(cell.text, means);
    const isMerged = at !== valueAt && (at.row !== valueAt.row || at.column !== valueAt.column);
    cells.push({ rowId, columnId, at, meaning, cell, reading, remarks, mergedFrom: isMerged ? valueAt : null });
  });
  const textAt = ({ sheet, row, column }: CellRef): string => sheets.get(sheet)?.cellAt(row, column).text ?? "";
  const rows = frame.rows.map((row) => (row.role === "closing" && row.at ? { ...row, written: textAt(row.at) } : row));
  return { ...frame, rows, title: frame.title && { ...frame.title, written: textAt(frame.title.at) }, cells: new TableCells(cells) };
}

/** The cells of a table that help each other to be read; a plan of ten thousand tasks has none. */
function figuresOf(table: DetectedTable, sheets: ReadonlyMap<string, Sheet>): readonly UnreadCell[] {
  const figures: UnreadCell[] = [];
  const mayHaveSome = table.rows.some(({ plan }) => plan !== null) || table.columns.some(({ plan }) => isFigure(meaningOfOpenCell(plan)));
  if (mayHaveSome) eachCell(table, sheets, (unread) => void (isFigure(unread.meaning) && figures.push(unread)));
  return figures;
}

/** Hands over the cells of a table's rows that hold values, row by row. */
function eachCell({ rows, columns, placesIn }: DetectedTable, sheets: ReadonlyMap<string, Sheet>, look: (unread: UnreadCell, place: CellPlace) => void): void {
  const open = columns.map(({ plan }) => meaningOfOpenCell(plan));
  let sheet: Sheet | undefined;
  rows.forEach((row, slot) => {
    if (row.role === "extra" || row.role === "closing" || row.role === "section") return;
    const places = placesIn(slot);
    columns.forEach(({ id, plan }, i) => {
      const place = places[i];
      if (!place) return;
      const { valueAt } = place;
      if (sheet?.name !== valueAt.sheet) sheet = sheets.get(valueAt.sheet);
      if (!sheet) return;
      const at = sheet.cells.placeOf(valueAt.row, valueAt.column);
      const unread: UnreadCell = {
        rowId: row.id,
        columnId: id,
        year: plan.kind === "year" ? plan.year : null,
        meaning: row.plan ? meaningOf(row.plan, plan) : (open[i] ?? meaningOfOpenCell(plan)),
        cell: at < 0 ? sheet.cellAt(valueAt.row, valueAt.column) : sheet.cells.cellAt(at, valueAt.row),
        words: wordsAt(sheet, at),
        sheet: sheet.name,
        isTotal: row.plan?.totalOf !== undefined && plan.kind === "year",
      };
      look(unread, place);
    });
  });
}

/** A mark in a column that stands for one answer is that answer. */
function readMark(written: string, means: string): CellReading {
  const said = remarkWords("markRead", { written: { label: written }, answer: { label: means } });
  return {
    reading: { state: "value", number: null, text: means },
    remarks: [{ finding: "value.readAs", severity: "info", ...said, propose: null }],
  };
}
