import { a1Range, type CellRange } from "../../core/sheet/address";

/** Ranges named before the rest is only counted. */
const NAMED = 20;

/** “D7:D11, D13:D17, …+3”. */
export function areaNames(ranges: readonly CellRange[]): string {
  const named = ranges.slice(0, NAMED).map(a1Range).join(", ");
  return ranges.length > NAMED ? `${named}, …+${ranges.length - NAMED}` : named;
}

/** How many cells ranges hold together. */
export function cellCount(ranges: readonly CellRange[]): number {
  return ranges.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}
