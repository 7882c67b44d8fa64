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
import { isFigure, readCells, singleCellReader, type FormulaBook, type UnreadCell } from "../core/values/readCells";
import { BLANK, type CellReading } from "../core/values/reading";
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
  const cells = mayHoldFigures(table) ? readTogether(table, sources, book) : readOneByOne(table, sources, book);
  const textAt = (at: CellRef): string => sources.get(at.sheet)?.textAt(at) ?? "";
  const rows = frame.rows.map((row) => (row.role === "closing" && row.at ? { ...row, written: textAt(row.at) } : row));
  const onlyTexts = frame.pieces.every(({ sheet }) => sources.get(sheet)?.sheet.onlyTexts === true);
  return { ...frame, ...(onlyTexts ? { onlyTexts } : {}), rows, title: frame.title && { ...frame.title, written: textAt(frame.title.at) }, cells: new TableCells(cells) };
}

/** A plan of ten thousand tasks has no figures that help each other to be read. */
function mayHoldFigures({ rows, columns }: DetectedTable): boolean {
  return rows.some(({ plan }) => plan !== null) || columns.some(({ plan }) => isFigure(meaningOfOpenCell(plan)));
}

/** A cell of a table as it is met on its sheet; `number` is its value's place among the cells there, -1 where nothing stands. */
interface MetCell {
  readonly row: ReadRow;
  readonly column: ReadColumn;
  readonly meaning: Meaning;
  readonly place: CellPlace;
  readonly source: Source;
  readonly number: number;
}

/** What can be read alone is read as it is met; the others when all of them are there. */
function readTogether(table: DetectedTable, sources: ReadonlyMap<string, Source>, book: FormulaBook): ReadCell[] {
  const met: { readonly cell: MetCell; readonly alone: CellReading | null }[] = [];
  const others: UnreadCell[] = [];
  eachCell(table, sources, (cell) => {
    const alone = readAlone(cell);
    met.push({ cell, alone });
    if (alone === null) others.push(unreadCell(cell));
  });
  const readings = readCells(others, book);
  let next = 0;
  return met.map(({ cell, alone }) => placedCell(cell, alone ?? readings[next++] ?? BLANK));
}

function readOneByOne(table: DetectedTable, sources: ReadonlyMap<string, Source>, book: FormulaBook): ReadCell[] {
  const read = singleCellReader(book);
  const cells: ReadCell[] = [];
  eachCell(table, sources, (cell) => void cells.push(placedCell(cell, readAlone(cell) ?? read(unreadCell(cell)))));
  return cells;
}

/** Hands over the cells of a table's rows that hold values, row by row. */
function eachCell({ rows, columns, placesIn }: DetectedTable, sources: ReadonlyMap<string, Source>, look: (cell: MetCell) => void): void {
  const open = columns.map(({ plan }) => meaningOfOpenCell(plan));
  let source: Source | undefined;
  rows.forEach((row, slot) => {
    if (row.role === "extra" || row.role === "closing" || row.role === "section") return;
    const places = placesIn(slot);
    columns.forEach((column, i) => {
      const place = places[i];
      if (!place) return;
      if (source?.sheet.name !== place.valueAt.sheet) source = sources.get(place.valueAt.sheet);
      if (!source) return;
      const meaning = row.plan ? meaningOf(row.plan, column.plan) : (open[i] ?? meaningOfOpenCell(column.plan));
      look({ row, column, meaning, place, source, number: source.sheet.cells.placeOf(place.valueAt.row, place.valueAt.column) });
    });
  });
}

/** Words, marks and blanks say all that they say by themselves; null for any other cell. */
function readAlone({ meaning, place: { valueAt, means }, source, number }: MetCell): CellReading | null {
  if (means !== undefined) return readMark(source.textAt(valueAt), means);
  return number < 0 ? BLANK : source.words.at(number, meaning);
}

function placedCell({ row, column, meaning, place: { at, valueAt }, source, number }: MetCell, reading: CellReading): PlacedCell {
  const isMerged = at !== valueAt && (at.row !== valueAt.row || at.column !== valueAt.column);
  return new PlacedCell(row.id, column.id, at, isMerged ? valueAt : null, meaning, reading, source.sheet, number);
}

function unreadCell({ row, column: { id, plan }, meaning, place: { valueAt }, source: { sheet }, number }: MetCell): UnreadCell {
  return {
    rowId: row.id,
    columnId: id,
    year: plan.kind === "year" ? plan.year : null,
    meaning,
    cell: sheet.cells.cellAt(number, valueAt.row),
    words: wordsAt(sheet, number),
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
