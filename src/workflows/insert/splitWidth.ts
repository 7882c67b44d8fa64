/** Number of the first column right of a cut that lies as near as can be to that share of the sheet's width; at least one column stays on each side. */
export function splitWidth(widths: readonly number[], share: number): number {
  const wanted = widths.reduce((total, width) => total + width, 0) * share;
  let reached = 0;
  let best = 1;
  let distance = Infinity;
  for (let column = 1; column < widths.length; column++) {
    reached += widths[column - 1] ?? 0;
    if (Math.abs(reached - wanted) >= distance) break;
    distance = Math.abs(reached - wanted);
    best = column;
  }
  return best;
}
