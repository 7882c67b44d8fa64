import { a1Range, type CellRef } from "../core/sheet/address";

/** Writes cells of one sheet as few ranges as possible: “D9:D12, F3”. */
export function rangesOf(cells: readonly CellRef[]): string[] {
  const columns = new Map<number, number[]>();
  for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell.row]);
  const strips = [...columns].flatMap(([column, rows]) => runsOf(rows).map(([top, bottom]) => ({ top, bottom, left: column, right: column })));
  const blocks: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const strip of strips.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
    const last = blocks[blocks.length - 1];
    if (last && last.top === strip.top && last.bottom === strip.bottom && last.right === strip.left - 1) last.right = strip.right;
    else blocks.push({ ...strip });
  }
  return blocks.map(a1Range);
}

function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
