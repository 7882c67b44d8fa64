import type { CellRange, CellRef } from "../sheet/address";
import { tokensOf } from "../values/formula/tokens";
import type { Relation } from "./relation";

/** A total that a formula adds up is wrong less often than a figure somebody typed. */
const FORMULA = 2;

/** How much trust each figure of a relation deserves: typed ones 1, those that a formula works out more, unless it leaves out a figure that belongs to the sum. */
export function trustIn(relation: Relation): (variable: number) => number {
  return (variable) => (isAddedUp(relation, variable) ? FORMULA : 1);
}

function isAddedUp({ variables, rules }: Relation, variable: number): boolean {
  const { cell } = variables[variable] ?? {};
  if (cell?.cell.formula == null) return false;
  const ranges = rangesOf(cell.cell.formula, cell.at.sheet);
  const equations = (rules.speaking[variable] ?? []).flatMap((edit) => rules.balances[edit] ?? []).filter((row) => row.variables.includes(variable));
  return equations.every((row) =>
    row.variables.every((other) => {
      const at = variables[other]?.cell?.at;
      return other === variable || at === undefined || ranges.some((range) => holds(range, at));
    }),
  );
}

interface Range extends CellRange {
  readonly sheet: string;
}

function rangesOf(formula: string, sheet: string): Range[] {
  return (tokensOf(formula) ?? []).flatMap((token) => (token.kind === "cells" ? [{ ...token.range, sheet: token.sheet ?? sheet }] : []));
}

function holds(range: Range, { sheet, row, column }: CellRef): boolean {
  return range.sheet.toLowerCase() === sheet.toLowerCase() && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
