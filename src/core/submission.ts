import { rowFinder } from "./rowFinder";
import type { Cell } from "./sheet/sheet";
import type { CellRef } from "./sheet/address";
import type { Meaning } from "./template/columns";
import type { ConcreteColumn, Period, RowPlan, TablePlan } from "./template/tablePlan";
import type { Template } from "./template/template";
import type { Reading, Remark } from "./values/reading";

/** One cell of a detected table, read. */
export interface ReadCell {
  readonly rowId: string;
  readonly columnId: string;
  readonly at: CellRef;
  readonly meaning: Meaning;
  readonly cell: Cell;
  readonly reading: Reading;
  readonly remarks: readonly Remark[];
  /** Set when the value stands in a merged cell that covers this place ("" text cells of open tables). */
  readonly mergedFrom: CellRef | null;
}

/** One row of a detected table; `at` is its label cell, null when the form's row is missing from the sheet. */
export interface ReadRow {
  readonly id: string;
  /** The form's row; null for rows of open tables and for rows the form does not know. */
  readonly plan: RowPlan | null;
  /** Data rows hold values; sections head others; `extra` are rows the form does not know; `closing` is "TỔNG CỘNG: …". */
  readonly role: "data" | "heading" | "section" | "extra" | "closing";
  /** Label as written in the sheet, normalised. */
  readonly label: string;
  /** STT as written, normalised; "" when blank. */
  readonly ordinal: string;
  readonly level: number;
  readonly parent: string | null;
  /** Id of the section the row stands in, null outside sections. */
  readonly section: string | null;
  readonly at: CellRef | null;
  readonly ordinalAt: CellRef | null;
  /** Set where the closing line is a formula: what it shows may be stale, but is not somebody's count. */
  readonly isFormula?: true;
  /** Of a closing line: its cell's text as stored, line breaks kept. */
  readonly written?: string;
}

/** One column of a detected table; `column` is its sheet column, null when the sheet lacks it. */
export interface ReadColumn {
  readonly id: string;
  readonly plan: ConcreteColumn;
  readonly heading: string;
  readonly headingAt: CellRef | null;
}

/** One piece of a table on one sheet. */
export interface TablePiece {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A unit as a table names it, and where. */
export interface UnitSaid {
  /** “triệu đồng”. */
  readonly text: string;
  readonly at: CellRef;
}

/** A detected table, read: rows and columns in the form's order, cells by (rowId, columnId). */
export interface ReadTable {
  /** "t1": its number in the submission; the pieces of one table share it. */
  readonly id: string;
  /** Tables of one copy of a form share this ("f1"): PL4's three tables, for instance. */
  readonly copy: string;
  readonly template: Template;
  readonly plan: TablePlan;
  readonly period: Period | null;
  readonly pieces: readonly TablePiece[];
  /** 0…1. */
  readonly confidence: number;
  readonly rows: readonly ReadRow[];
  readonly columns: readonly ReadColumn[];
  /** Title above the table, of one line or several, with its first cell and (`written`) what that cell itself stores; null when none was found. */
  readonly title: { readonly text: string; readonly at: CellRef; readonly isFormula?: true; readonly written?: string } | null;
  readonly cells: ReadonlyMap<string, ReadCell>;
  /** What its figures count in, as a line above it or the heading of its rows says (“Đơn vị tính: triệu đồng”); absent where nothing does. */
  readonly countsIn?: UnitSaid;
  /** True when the workbook carries our hidden mark for this form (it was drawn by us). */
  readonly drawnByUs: boolean;
  /** Its file keeps no numbers, only what is written: nobody could have entered them otherwise. */
  readonly onlyTexts?: true;
  /** Year of its plan as a person gave it; only for a table of tasks that names none itself. */
  readonly yearGiven?: number;
}

/** What is to be said of reading a cell: a figure in words is no slip where the file keeps no numbers. */
export function remarksOn({ onlyTexts }: ReadTable, { remarks }: ReadCell): readonly Remark[] {
  return onlyTexts ? remarks.filter(({ finding }) => finding !== "value.numberAsText") : remarks;
}

/** The cells of a table's columns, each column's in the order of the table's rows. */
interface CellsInOrder {
  readonly columns: ReadonlyMap<string, readonly (ReadCell | undefined)[]>;
  /** The place of a row among them. */
  readonly placeOf: (rowId: string) => number;
}

/** Tables never change: their cells are put in order by column and row once, so that nobody has to spell a cell's key to find it. */
const inOrder = new WeakMap<ReadTable, CellsInOrder>();
const NO_CELLS: readonly (ReadCell | undefined)[] = [];

/** The cell of a table, undefined where row or column is missing. */
export function cellOf(table: ReadTable, rowId: string, columnId: string): ReadCell | undefined {
  const { columns, placeOf } = orderOf(table);
  const column = columns.get(columnId);
  const at = column ? placeOf(rowId) : -1;
  return at < 0 ? undefined : column?.[at];
}

/** The cells of a table's column in the order of its rows, undefined where the sheet lacks one: who walks down a column looks nothing up. */
export function columnOf(table: ReadTable, columnId: string): readonly (ReadCell | undefined)[] {
  return orderOf(table).columns.get(columnId) ?? NO_CELLS;
}

function orderOf(table: ReadTable): CellsInOrder {
  const known = inOrder.get(table) ?? orderCells(table);
  inOrder.set(table, known);
  return known;
}

/** Cells are read row by row: the next one stands in the same row or in one close behind. */
function orderCells({ rows, cells }: ReadTable): CellsInOrder {
  const columns = new Map<string, (ReadCell | undefined)[]>();
  const placeOf = rowFinder(rows);
  for (const cell of cells.values()) {
    const at = placeOf(cell.rowId);
    if (at < 0) continue;
    const column = columns.get(cell.columnId);
    if (column) column[at] = cell;
    else columns.set(cell.columnId, columnFrom(rows.length, at, cell));
  }
  return { columns, placeOf };
}

function columnFrom(count: number, at: number, cell: ReadCell): (ReadCell | undefined)[] {
  const column = new Array<ReadCell | undefined>(count).fill(undefined);
  column[at] = cell;
  return column;
}

/** Who sent the submission and how we know. */
export interface ReportingUnit {
  readonly name: string;
  readonly from: "letterhead" | "definedName" | "fileName" | "user";
  /** Agency id when the directory knows the name. */
  readonly agency: string | null;
  /**
   * Assigned agencies owe their rows, the consolidator all; districts, communes and other known bodies owe none in particular.
   * `unknown` is a name the directory does not hold: nobody can say what it owes, so it is judged as if no name were given.
   */
  readonly kind: "assigned" | "district" | "consolidator" | "other" | "unknown";
  /** For an unknown name the directory's nearest, as a proposal; null when none is near. */
  readonly nearest: string | null;
}

/** All tables read of what one reporting unit sent. */
export interface Submission {
  readonly unit: ReportingUnit | null;
  readonly tables: readonly ReadTable[];
}
