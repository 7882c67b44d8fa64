import type { ReadCell, ReadColumn, ReadTable } from "../submission";
import type { ColumnSelection, RowSelection } from "./ids";
import type { Scope } from "./kind";

/** A cell with the column it stands in. */
export interface PlacedCell {
  readonly rowId: string;
  readonly column: ReadColumn;
  readonly cell: ReadCell;
}

/**
 * The cells that rows and columns mean together, row by row in the form's order.
 * Rows chosen by kind of value bring only cells of that kind.
 */
export function selectCells(scope: Scope, rows: RowSelection<string>, columns: ColumnSelection): { readonly rowId: string; readonly cells: readonly PlacedCell[] }[] {
  const known = rowsKnown(scope, columns);
  return scope.rows(rows).map((rowId) => {
    const cells = known.get(rowId) ?? cellsOfRow(scope, rowId, columns);
    known.set(rowId, cells);
    return { rowId, cells: cells.every(({ cell }) => isMeant(cell, rows)) ? cells : cells.filter(({ cell }) => isMeant(cell, rows)) };
  });
}

const known = new WeakMap<Scope, Map<ColumnSelection, Map<string, readonly PlacedCell[]>>>();

/** The rows looked at already in some columns: most rules look at the same. */
function rowsKnown(scope: Scope, columns: ColumnSelection): Map<string, readonly PlacedCell[]> {
  const ofScope = known.get(scope) ?? new Map<ColumnSelection, Map<string, readonly PlacedCell[]>>();
  known.set(scope, ofScope);
  const rows = ofScope.get(columns) ?? new Map<string, readonly PlacedCell[]>();
  ofScope.set(columns, rows);
  return rows;
}

function cellsOfRow(scope: Scope, rowId: string, columns: ColumnSelection): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const column of scope.columns(rowId, columns)) {
    const cell = scope.cell(rowId, column.id);
    if (cell) cells.push({ rowId, column, cell });
  }
  return cells;
}

/** Rows chosen by what they hold. */
export type SelectionByKind = Exclude<RowSelection<string>, readonly string[]>;

/** True where rows are chosen by what they hold, not named one by one. */
export function isByKind<Id extends string>(rows: RowSelection<Id>): rows is Exclude<RowSelection<Id>, readonly Id[]> {
  return !Array.isArray(rows);
}

function isMeant(cell: ReadCell, rows: RowSelection<string>): boolean {
  if (!isByKind(rows)) return true;
  return rows.values.includes(cell.meaning.value) && (rows.measure === undefined || rows.measure === cell.meaning.measure);
}

/** Row ids a selection names itself; none where rows are chosen by kind. */
export function namedRows(rows: RowSelection<string>): readonly string[] {
  return isByKind(rows) ? [] : rows;
}

/** True when any row of the table is the sender's: the form's shape is judged only for those who were asked to fill it. */
export function owesAny(scope: Scope, table: ReadTable): boolean {
  return table.rows.some((row) => row.plan !== null && scope.owes(row.id));
}
