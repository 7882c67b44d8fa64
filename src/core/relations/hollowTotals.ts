import { formulaRanges, isWithin } from "./formulaRanges";
import type { Relation } from "./relation";

/**
 * The variables whose formulas add up cells that hold no figure, at first or second hand: what they show is the sum of what happens to be
 * filled, and says nothing about the rest. `missing`: the variables without a figure.
 */
export function hollowTotals({ variables }: Relation, missing: readonly number[]): number[] {
  const formulas = variables.flatMap(({ cell }, number) => {
    const ranges = cell ? formulaRanges(cell) : null;
    return ranges === null || missing.includes(number) ? [] : [{ number, ranges }];
  });
  const open = new Set(missing);
  const hollow: number[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const { number, ranges } of formulas) {
      if (open.has(number) || !looksAt(ranges, [...open], variables)) continue;
      open.add(number);
      hollow.push(number);
      found = true;
    }
  }
  return hollow;
}

/** A formula that cannot be followed may look anywhere. */
function looksAt(ranges: NonNullable<ReturnType<typeof formulaRanges>>, open: readonly number[], variables: Relation["variables"]): boolean {
  if (ranges.length === 0) return open.length > 0;
  return open.some((number) => {
    const at = variables[number]?.cell?.at;
    return at !== undefined && isWithin(ranges, at);
  });
}
