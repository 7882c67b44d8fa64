import type { CellRange } from "../../../core/sheet/address";

/** Excel's grid. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** What two ranges have in common; null when they do not touch. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const range = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return range.top <= range.bottom && range.left <= range.right ? range : null;
}

/** The smallest range around both. */
export function around(a: CellRange, b: CellRange): CellRange {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Whether the first holds the whole of the second. */
export function holds(outer: CellRange, inner: CellRange): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

/** Whether both are the same cells. */
export function sameRange(a: CellRange, b: CellRange): boolean {
  return holds(a, b) && holds(b, a);
}

/** What is left of a range without a part of it: at most four ranges. */
export function without(range: CellRange, part: CellRange): CellRange[] {
  const hole = intersection(range, part);
  if (!hole) return [range];
  const pieces = [
    { ...range, bottom: hole.top - 1 },
    { ...range, top: hole.bottom + 1 },
    { top: hole.top, bottom: hole.bottom, left: range.left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: range.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Rows and columns of a range. */
export function sizeOf(range: CellRange): { readonly rows: number; readonly columns: number } {
  return { rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
}

/** A grid of what `make` gives for each cell of a range, zero-based within it. */
export function gridOf<T>(range: CellRange, make: (row: number, column: number) => T): T[][] {
  const { rows, columns } = sizeOf(range);
  return Array.from({ length: rows }, (_row, row) => Array.from({ length: columns }, (_column, column) => make(row, column)));
}
