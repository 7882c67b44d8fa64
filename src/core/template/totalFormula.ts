import { a1, a1Range } from "../sheet/address";

/** The formula of a printed total over rows of one column (zero-based), without "=": blank while no part is filled, for a blank is not zero. */
export function totalFormula(rows: readonly number[], column: number): string {
  const ranges: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && last.bottom === row - 1) last.bottom = row;
    else ranges.push({ top: row, bottom: row });
  }
  const parts = ranges
    .map(({ top, bottom }) => (top === bottom ? a1({ row: top, column }) : a1Range({ top, left: column, bottom, right: column })))
    .join(",");
  return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}
