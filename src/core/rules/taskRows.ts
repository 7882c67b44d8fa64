import { columnOf, type ReadCell, type ReadRow, type ReadTable } from "../submission";
import { isDittoMark } from "../agency/dittoMark";
import { remembered } from "../text/remembered";
import type { Reading } from "../values/reading";
import { writtenText } from "../values/writtenText";
import { isTask, namesSomething } from "./openRow";
import { childrenOf } from "./tableIndex";

/** What a task's cell says, ditto marks followed. */
export interface StandingText {
  readonly row: ReadRow;
  readonly cell: ReadCell;
  /** As written; "" where the cell is blank. */
  readonly own: string;
  /** What it stands for: itself, the text above a ditto mark, the parent's where a sub-task leaves it blank; "" where nothing stands there. */
  readonly text: string;
  /** The cell holds a ditto mark: `above` what it takes, `unsure` when a section's heading or a blank stands between, `none` when there is nothing to take. */
  readonly ditto: "above" | "unsure" | "none" | null;
  /** The value stands in a merged cell that begins in a row above, where it was looked at. */
  readonly isCovered: boolean;
}

const tasks = new WeakMap<ReadTable, readonly ReadRow[]>();
const texts = new WeakMap<ReadTable, Map<string, readonly StandingText[]>>();

/** The rows of a table that say something, in order. */
export function taskRows(table: ReadTable): readonly ReadRow[] {
  const known = tasks.get(table);
  if (known) return known;
  const rows = table.rows.filter((row) => isTask(table, row));
  tasks.set(table, rows);
  return rows;
}

const taskColumns = new WeakMap<ReadTable, Map<string, readonly (ReadCell | undefined)[]>>();

/** The cells of a column in the order of the table's tasks, undefined where the sheet lacks one. */
export function taskCells(table: ReadTable, columnId: string): readonly (ReadCell | undefined)[] {
  const column = columnOf(table, columnId);
  const rows = taskRows(table);
  if (rows.length === table.rows.length) return column;
  const known = taskColumns.get(table) ?? new Map<string, readonly (ReadCell | undefined)[]>();
  taskColumns.set(table, known);
  const cells = known.get(columnId) ?? ofTasks(table, rows, column);
  known.set(columnId, cells);
  return cells;
}

function ofTasks(table: ReadTable, tasks: readonly ReadRow[], column: readonly (ReadCell | undefined)[]): (ReadCell | undefined)[] {
  const cells: (ReadCell | undefined)[] = [];
  table.rows.forEach((row, at) => {
    if (row === tasks[cells.length]) cells.push(column[at]);
  });
  return cells;
}

/** A column of a table of tasks, each cell with what it stands for; rows whose cell the sheet lacks are left out. Read once. */
export function standingTexts(table: ReadTable, columnId: string): readonly StandingText[] {
  const byColumn = texts.get(table) ?? new Map<string, readonly StandingText[]>();
  texts.set(table, byColumn);
  const known = byColumn.get(columnId) ?? readColumn(table, columnId);
  byColumn.set(columnId, known);
  return known;
}

const columnByRow = new WeakMap<readonly StandingText[], ReadonlyMap<string, number>>();

/** A task's cell in a column with what it stands for; undefined where the sheet lacks it. */
export function standingAt(table: ReadTable, columnId: string, rowId: string): StandingText | undefined {
  const column = standingTexts(table, columnId);
  return column[placesIn(column).get(rowId) ?? -1];
}

const NEAR = 8;

/** `standingAt` for a walk down the table: the row asked about is most often one of those behind the last. */
export function standingBeside(table: ReadTable, columnId: string): (rowId: string) => StandingText | undefined {
  const column = standingTexts(table, columnId);
  let at = -1;
  return (rowId) => {
    for (let next = at + 1; next <= at + NEAR; next++) if (column[next]?.row.id === rowId) return column[(at = next)];
    const other = placesIn(column).get(rowId);
    if (other !== undefined) at = other;
    return other === undefined ? undefined : column[other];
  };
}

function placesIn(column: readonly StandingText[]): ReadonlyMap<string, number> {
  const known = columnByRow.get(column) ?? new Map(column.map(({ row }, at) => [row.id, at]));
  columnByRow.set(column, known);
  return known;
}

function readColumn(table: ReadTable, columnId: string): readonly StandingText[] {
  const standing: StandingText[] = [];
  const cells = taskCells(table, columnId);
  const byRow = new Map<string, string>();
  let above: ReadRow | null = null;
  let textAbove = "";
  let after = -1;
  const rows = taskRows(table);
  const ownOf = ownTexts();
  const hasParents = rows.some(({ parent }) => parent !== null);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const cell = cells[at];
    if (!row || !cell) continue;
    const own = ownOf(cell);
    const marks = dittoParts(own, cell);
    const isNear: boolean = above?.section === row.section && after === at - 1;
    const text: string = marks === null ? own || inherited(row, byRow) : above === null ? "" : marks(textAbove);
    const ditto = marks === null ? null : above === null ? "none" : isNear ? "above" : "unsure";
    if (hasParents && childrenOf(table, row.id).length > 0) byRow.set(row.id, text);
    if (text !== "") [above, textAbove, after] = [row, text, at];
    standing.push({ row, cell, own, text, ditto, isCovered: cell.mergedFrom !== null && cell.mergedFrom.row !== cell.at.row });
  }
  return standing;
}

/** What a column's cells say themselves. Cells that were read as one say the same. */
function ownTexts(): (cell: ReadCell) => string {
  const known = new Map<Reading, string>();
  return (cell) => {
    const old = known.get(cell.reading);
    if (old !== undefined) return old;
    const own = namesSomething(cell) ? writtenText(cell) : "";
    known.set(cell.reading, own);
    return own;
  };
}

function inherited(row: ReadRow, byRow: ReadonlyMap<string, string>): string {
  return row.parent === null ? "" : (byRow.get(row.parent) ?? "");
}

/** How the text above completes a cell with a ditto mark; null where there is none. “nt; Sở Tài chính” adds to what stands above. */
function dittoParts(own: string, { meaning }: ReadCell): ((above: string) => string) | null {
  if (own === "") return null;
  if (isDittoMark(own)) return (above) => above;
  return meaning.value === "agencyList" ? dittoInList(own) : null;
}

/** Ten thousand tasks are given to few different lists. */
const dittoInList = remembered((own: string): ((above: string) => string) | null => {
  const parts = own.split(/[;,\n]/u);
  if (parts.length < 2 || !parts.some((part) => isDittoMark(part.trim()))) return null;
  return (above) => own.split(/(?=[;,\n])/u).map((part) => (isDittoMark(part.replace(/^[;,\n]/u, "").trim()) ? part.replace(/[^;,\n\s].*$/u, above) : part)).join("");
});
