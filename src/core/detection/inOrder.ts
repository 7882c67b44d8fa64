import type { RowLikeness } from "./rowLikeness";

const UNKNOWN_ROW = 0.15;
const MISSING_ROW = 0.1;
const MISSING = -1;

/** The pairs (sheet row, form row), rising in both, of greatest worth together: a dynamic programme in rows × rows steps. */
export function inOrder(rows: number, plans: number, likeness: RowLikeness): [number, number][] {
  const width = plans + 1;
  const worth = new Float64Array((rows + 1) * width);
  const step = new Int8Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) worth[i * width] = -UNKNOWN_ROW * i;
  for (let j = 1; j <= plans; j++) worth[j] = -MISSING_ROW * j;
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= plans; j++) {
      const at = i * width + j;
      const unknown = (worth[at - width] ?? 0) - UNKNOWN_ROW;
      const missing = (worth[at - 1] ?? 0) - MISSING_ROW;
      const gain = likeness.gain(i - 1, j - 1);
      const match = gain === null ? -Infinity : (worth[at - width - 1] ?? 0) + gain;
      worth[at] = Math.max(match, unknown, missing);
      step[at] = match >= unknown && match >= missing ? 1 : unknown >= missing ? 0 : MISSING;
    }
  }
  return trace(rows, plans, step);
}

function trace(rows: number, plans: number, step: Int8Array): [number, number][] {
  const pairs: [number, number][] = [];
  let i = rows;
  let j = plans;
  while (i > 0 && j > 0) {
    const taken = step[i * (plans + 1) + j];
    if (taken === 1) pairs.push([i - 1, j - 1]);
    if (taken !== MISSING) i--;
    if (taken !== 0) j--;
  }
  return pairs.reverse();
}
