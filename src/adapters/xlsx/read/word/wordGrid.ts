import type { CellRange } from "../../../../core/sheet/address";
import type { CellInput } from "../../../../core/sheet/sheet";
import type { ReadBudget } from "../readBudget";
import type { WordCell, WordTable } from "./wordBlock";

/** Twentieths of a point, not two millimetres: borders dragged by hand miss each other by as much, and no text fits between. */
const NARROW = 100;

/** A Word table laid out on a sheet's grid; rows from 0. */
export interface LaidTable {
  readonly cells: readonly CellInput[];
  readonly merges: readonly CellRange[];
  readonly rowCount: number;
  readonly columnCount: number;
}

interface PlacedCell {
  readonly cell: WordCell;
  readonly row: number;
  /** Borders of the grid on its left and right. */
  readonly from: number;
  to: number;
}

/** Lays a Word table out on a grid, its merged cells as merges. */
export function layTable(table: WordTable, budget: ReadBudget): LaidTable {
  const placed = table.rows.flatMap(placedCells);
  const columnAt = columnsOf(table.widths, placed);
  const cells: CellInput[] = [];
  for (const { cell, row, from } of placed) {
    const { text, font } = cell.shown;
    if (text !== "") cells.push({ row, column: columnAt(from), value: text, font });
  }
  const merges = mergesOf(placed, columnAt);
  merges.forEach(() => budget.merge());
  const columnCount = placed.reduce((most, { to }) => Math.max(most, columnAt(to)), 0);
  return { cells, merges, rowCount: table.rows.length, columnCount };
}

function placedCells({ before, cells }: WordTable["rows"][number], row: number): PlacedCell[] {
  const placed: PlacedCell[] = [];
  let at = before;
  for (const cell of cells) {
    const last = placed.at(-1);
    const from = at;
    at += cell.span;
    if (cell.right === "goesOn" && last) last.to = at;
    else placed.push({ cell, row, from, to: at });
  }
  return placed;
}

/** The sheet's column that begins at a border of the grid: columns too narrow for text count with their neighbours, unless some cell is no wider. */
function columnsOf(widths: readonly number[], placed: readonly PlacedCell[]): (border: number) => number {
  const columns = [0];
  for (const width of widths) columns.push((columns.at(-1) ?? 0) + (width >= NARROW ? 1 : 0));
  const last = columns.length - 1;
  const columnAt = (border: number): number => (border <= last ? (columns[border] ?? 0) : (columns[last] ?? 0) + border - last);
  return placed.every(({ from, to }) => columnAt(to) > columnAt(from)) ? columnAt : (border) => border;
}

function mergesOf(placed: readonly PlacedCell[], columnAt: (border: number) => number): CellRange[] {
  const merges: CellRange[] = [];
  /** The merge that may go on downwards, by its left column: where it stands among the merges. */
  const open = new Map<number, number>();
  for (const { cell, row, from, to } of placed) {
    const left = columnAt(from);
    const right = columnAt(to) - 1;
    const above = merges[open.get(left) ?? -1];
    if (cell.down === "goesOn" && above?.bottom === row - 1) {
      merges[open.get(left) ?? -1] = { ...above, bottom: row };
      continue;
    }
    open.delete(left);
    if (cell.down === "none" && right === left) continue;
    if (cell.down !== "none") open.set(left, merges.length);
    merges.push({ top: row, left, bottom: row, right });
  }
  return merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
}
