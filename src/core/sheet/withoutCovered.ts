import type { CellRange } from "./address";
import type { CellInput, CoveredCell } from "./cell";

/** A genuine workbook's merges do not overlap; beyond this many looks the file is a hostile one and its covered cells stay. */
const MOST_LOOKS = 5_000_000;
const MOST_COVERED = 1_000;

/** The cells of a sheet that can be seen, and what stands below merges without showing the same. */
export interface Uncovered {
  readonly kept: readonly CellInput[];
  readonly covered: readonly CoveredCell[];
}

/** A person sees only the top left cell of a merge; what a file keeps in the others is not there for anybody. */
export function withoutCovered(cells: readonly CellInput[], merges: readonly CellRange[]): Uncovered {
  /** Index of a covered cell → what its merge shows. */
  const covered = new Map<number, CellInput["value"]>();
  let looks = 0;
  for (const { top, left, bottom, right } of merges) {
    let shown: CellInput["value"] = null;
    for (let i = firstOfRow(cells, top); i < cells.length && looks < MOST_LOOKS; i++, looks++) {
      const { row = bottom + 1, column = 0, value = null } = cells[i] ?? {};
      if (row > bottom) break;
      if (row === top && column === left) shown = value;
      else if (column >= left && column <= right) covered.set(i, shown);
    }
  }
  if (covered.size === 0) return { kept: cells, covered: [] };
  return { kept: cells.filter((_, i) => !covered.has(i)), covered: coveredCells(cells, covered) };
}

function coveredCells(cells: readonly CellInput[], covered: ReadonlyMap<number, CellInput["value"]>): CoveredCell[] {
  const found: CoveredCell[] = [];
  for (const i of [...covered.keys()].sort((a, b) => a - b)) {
    const { row = 0, column = 0, value = null, text = String(value ?? "") } = cells[i] ?? {};
    const isSeen = value === null || String(value).trim() === "" || value === covered.get(i);
    if (!isSeen && found.length < MOST_COVERED) found.push({ row, column, text });
  }
  return found;
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
