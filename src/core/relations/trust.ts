import { formulaRanges, isWithin } from "./formulaRanges";
import type { Relation } from "./relation";

/** A total that a formula adds up is wrong less often than a figure somebody typed. */
const FORMULA = 2;

/**
 * How much trust each figure of a relation deserves: typed ones 1, those that a formula works out more, unless it leaves out a figure that
 * belongs to the sum; each that was explained or carried over one more.
 */
export function trustIn(relation: Relation): (variable: number) => number {
  return (variable) => (isAddedUp(relation, variable) ? FORMULA : 1) + (relation.variables[variable]?.backers ?? 0);
}

function isAddedUp({ variables, rules }: Relation, variable: number): boolean {
  const { cell } = variables[variable] ?? {};
  const ranges = cell ? formulaRanges(cell) : null;
  if (ranges === null) return false;
  const equations = (rules.speaking[variable] ?? []).flatMap((edit) => rules.balances[edit] ?? []).filter((row) => row.variables.includes(variable));
  return equations.every((row) =>
    row.variables.every((other) => {
      const at = variables[other]?.cell?.at;
      return other === variable || at === undefined || isWithin(ranges, at);
    }),
  );
}
