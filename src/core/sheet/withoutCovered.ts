import type { CellRange } from "./address";
import type { CellInput } from "./cell";

/** A genuine workbook's merges do not overlap; beyond this many looks the file is a hostile one and its covered cells stay. */
const MOST_LOOKS = 5_000_000;

/** A person sees only the top left cell of a merge; what a file keeps in the others is not there for anybody. */
export function withoutCovered(cells: readonly CellInput[], merges: readonly CellRange[]): readonly CellInput[] {
  const covered = new Set<number>();
  let looks = 0;
  for (const { top, left, bottom, right } of merges) {
    for (let i = firstOfRow(cells, top); i < cells.length && looks < MOST_LOOKS; i++, looks++) {
      const { row = bottom + 1, column = 0 } = cells[i] ?? {};
      if (row > bottom) break;
      if (column >= left && column <= right && (row > top || column > left)) covered.add(i);
    }
  }
  return covered.size === 0 ? cells : cells.filter((_, i) => !covered.has(i));
}

/** Index of the first cell at or below a row, in cells sorted by row. */
function firstOfRow(cells: readonly CellInput[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
