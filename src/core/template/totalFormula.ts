import { a1, a1Range, type CellRange, type CellRef } from "../sheet/address";

/** The formula of a printed total over rows of one column (zero-based), without "=": blank while no part is filled, for a blank is not zero. */
export function totalFormula(rows: readonly number[], column: number): string {
  return formulaOver(stretches(rows.map((row) => ({ row, column }))).map(rangeText));
}

/** The same over cells wherever they stand, for a total on `sheet`: those side by side in a column are one range, other sheets come with their names. */
export function totalFormulaOver(parts: readonly CellRef[], sheet: string): string {
  const sheets = [...new Set([sheet, ...parts.map((part) => part.sheet)])];
  return formulaOver(
    sheets.flatMap((name) => {
      const before = name === sheet ? "" : `'${name.replaceAll("'", "''")}'!`;
      return stretches(parts.filter((part) => part.sheet === name)).map((range) => before + rangeText(range));
    }),
  );
}

function formulaOver(ranges: readonly string[]): string {
  const parts = ranges.join(",");
  return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}

/** Cells one below the other, together. */
function stretches(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = ranges[ranges.length - 1];
    if (last?.left === column && last.bottom === row - 1) ranges[ranges.length - 1] = { ...last, bottom: row };
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges;
}

function rangeText(range: CellRange): string {
  return range.top === range.bottom ? a1({ row: range.top, column: range.left }) : a1Range(range);
}
