import { cellKey, type CellRef } from "../sheet/address";
import type { ReadCell, ReadTable } from "../submission";
import { standingTexts } from "./taskRows";

const shared = new WeakMap<ReadTable, Map<string, ReadonlyMap<string, readonly string[]>>>();

/** Where a cell's value stands: the cell itself, or the first cell of the merged one that covers it. */
export function anchorOf({ at, mergedFrom }: ReadCell): CellRef {
  return mergedFrom ?? at;
}

/** True when a person typed what the cell shows, in a cell of its own column: a formula and what a neighbour's merge covers are not rewritten. */
export function isWritable({ cell, at, mergedFrom }: ReadCell): boolean {
  return cell.formula === null && (mergedFrom === null || mergedFrom.column === at.column);
}

/** Ids of the tasks whose value in the cell's column stands in the same cell, top to bottom: one, or all that a merged cell covers. */
export function rowsSharing(table: ReadTable, cell: ReadCell): readonly string[] {
  const byColumn = shared.get(table) ?? new Map<string, ReadonlyMap<string, readonly string[]>>();
  shared.set(table, byColumn);
  const known = byColumn.get(cell.columnId) ?? sharersIn(table, cell.columnId);
  byColumn.set(cell.columnId, known);
  return (known.size > 0 && known.get(cellKey(anchorOf(cell)))) || [cell.rowId];
}

/** True when two cells hold for the very same tasks, so that one can be changed to fit the other. */
export function shareRows(table: ReadTable, a: ReadCell, b: ReadCell): boolean {
  const of = rowsSharing(table, a);
  const other = rowsSharing(table, b);
  return of.length === other.length && of.every((row, i) => row === other[i]);
}

/** Only where a merged cell covers several rows is anything shared: most columns have none. */
function sharersIn(table: ReadTable, columnId: string): ReadonlyMap<string, readonly string[]> {
  const standing = standingTexts(table, columnId);
  const rows = new Map<string, string[]>();
  for (const { cell } of standing) if (cell.mergedFrom !== null) rows.set(cellKey(cell.mergedFrom), []);
  if (rows.size > 0) for (const { row, cell } of standing) rows.get(cellKey(anchorOf(cell)))?.push(row.id);
  return rows;
}
