import type { CellRange, Position } from "./address";

/** Covers cells with few rectangles, each cell once: runs along a row, joined downwards where they are as wide. */
export function rectanglesOf(cells: Iterable<Position>): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  let row = -1;
  let current = new Map<string, CellRange>();
  const closeRow = (): void => {
    for (const [key, range] of open) if (!current.has(key)) done.push(range);
    open = current;
    current = new Map();
  };
  for (const run of runsOf(sorted)) {
    if (run.top !== row) {
      closeRow();
      if (run.top !== row + 1) closeRow();
      row = run.top;
    }
    const key = `${run.left},${run.right}`;
    const above = open.get(key);
    current.set(key, above ? { ...above, bottom: run.bottom } : run);
  }
  closeRow();
  closeRow();
  return done.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(sorted: readonly Position[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
