import type { CellPlace, DetectedTable } from "../core/detection/detection";
import type { CellRef } from "../core/sheet/address";
import type { Sheet } from "../core/sheet/sheet";
import type { Workbook } from "../core/sheet/workbook";
import { PlacedCell } from "../core/placedCell";
import type { ReadCell, ReadColumn, ReadRow, ReadTable } from "../core/submission";
import { TableCells } from "../core/tableCells";
import { meaningOf, meaningOfOpenCell, type Meaning } from "../core/template/columns";
import { formulaBookOf } from "../core/values/formula/formulaBook";
import { wordsAt } from "../core/values/cellTexts";
import { cellReader, isFigure, type FormulaBook, type UnreadCell } from "../core/values/readCells";
import type { CellReading } from "../core/values/reading";
import { remarkWords } from "../core/values/sentences";
import { WordReadings } from "../core/values/wordReadings";

/** Reads every cell of the detected tables as what its row and column say it is. */
export function readTables(workbook: Workbook, detected: readonly DetectedTable[]): ReadTable[] {
  const sources = new Map(workbook.sheets.map((sheet) => [sheet.name, new Source(sheet)]));
  const book = formulaBookOf(workbook.sheets, workbook.definedNames);
  return detected.map((table) => readTable(table, sources, book));
}

/** A sheet that tables stand on. */
class Source {
  private reader: WordReadings | null = null;

  constructor(readonly sheet: Sheet) {}

  /** Made where a table is found there: a workbook has sheets of other things. */
  get words(): WordReadings {
    return (this.reader ??= new WordReadings(this.sheet));
  }

  textAt({ row, column }: CellRef): string {
    return this.sheet.cellAt(row, column).text;
  }
}

function readTable(table: DetectedTable, sources: ReadonlyMap<string, Source>, book: FormulaBook): ReadTable {
  const { placesIn: _placesIn, evidence: _evidence, ...frame } = table;
  const read = cellReader(figuresOf(table, sources), book);
  const cells: ReadCell[] = [];
  eachCell(table, sources, (row, column, meaning, place, source) => {
    const { at, valueAt, means } = place;
    const { sheet, words } = source;
    const number = sheet.cells.placeOf(valueAt.row, valueAt.column);
    const isMerged = at !== valueAt && (at.row !== valueAt.row || at.column !== valueAt.column);
    const reading = means === undefined ? (words.at(number, meaning) ?? read(unreadCell(row, column, meaning, place, source))) : readMark(source.textAt(valueAt), means);
    cells.push(new PlacedCell(row.id, column.id, at, isMerged ? valueAt : null, meaning, reading, sheet, number));
  });
  const textAt = (at: CellRef): string => sources.get(at.sheet)?.textAt(at) ?? "";
  const rows = frame.rows.map((row) => (row.role === "closing" && row.at ? { ...row, written: textAt(row.at) } : row));
  const onlyTexts = frame.pieces.every(({ sheet }) => sources.get(sheet)?.sheet.onlyTexts === true);
  return { ...frame, ...(onlyTexts ? { onlyTexts } : {}), rows, title: frame.title && { ...frame.title, written: textAt(frame.title.at) }, cells: new TableCells(cells) };
}

/** The cells of a table that help each other to be read; a plan of ten thousand tasks has none. */
function figuresOf(table: DetectedTable, sources: ReadonlyMap<string, Source>): readonly UnreadCell[] {
  const figures: UnreadCell[] = [];
  const mayHaveSome = table.rows.some(({ plan }) => plan !== null) || table.columns.some(({ plan }) => isFigure(meaningOfOpenCell(plan)));
  if (mayHaveSome) eachCell(table, sources, (row, column, meaning, place, source) => void (isFigure(meaning) && figures.push(unreadCell(row, column, meaning, place, source))));
  return figures;
}

type CellLook = (row: ReadRow, column: ReadColumn, meaning: Meaning, place: CellPlace, source: Source) => void;

/** Hands over the cells of a table's rows that hold values, row by row. */
function eachCell({ rows, columns, placesIn }: DetectedTable, sources: ReadonlyMap<string, Source>, look: CellLook): void {
  const open = columns.map(({ plan }) => meaningOfOpenCell(plan));
  let source: Source | undefined;
  rows.forEach((row, slot) => {
    if (row.role === "extra" || row.role === "closing" || row.role === "section") return;
    const places = placesIn(slot);
    columns.forEach((column, i) => {
      const place = places[i];
      if (!place) return;
      if (source?.sheet.name !== place.valueAt.sheet) source = sources.get(place.valueAt.sheet);
      if (source) look(row, column, row.plan ? meaningOf(row.plan, column.plan) : (open[i] ?? meaningOfOpenCell(column.plan)), place, source);
    });
  });
}

function unreadCell(row: ReadRow, { id, plan }: ReadColumn, meaning: Meaning, { valueAt }: CellPlace, { sheet }: Source): UnreadCell {
  return {
    rowId: row.id,
    columnId: id,
    year: plan.kind === "year" ? plan.year : null,
    meaning,
    cell: sheet.cellAt(valueAt.row, valueAt.column),
    words: wordsAt(sheet, sheet.cells.placeOf(valueAt.row, valueAt.column)),
    sheet: sheet.name,
    isTotal: row.plan?.totalOf !== undefined && plan.kind === "year",
  };
}

/** A mark in a column that stands for one answer is that answer. */
function readMark(written: string, means: string): CellReading {
  const said = remarkWords("markRead", { written: { label: written }, answer: { label: means } });
  return {
    reading: { state: "value", number: null, text: means },
    remarks: [{ finding: "value.readAs", severity: "info", ...said, propose: null }],
  };
}
