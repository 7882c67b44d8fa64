import type { OneCell, Statement } from "../rules/condition";
import { compareSums } from "../values/exact";
import type { Numbered } from "./compile";
import type { Variable } from "./relation";

/** True where every figure that conditions speak of is there, none is wrong by itself, and all conditions hold: seen without compiling them. */
export function isSettled(conditions: readonly Numbered[], variableOf: (number: number) => Variable | undefined): boolean {
  const figures: number[] = [];
  for (const { condition, numbers } of conditions) {
    const { ofOne } = condition;
    if (ofOne && isPlainlyKept(ofOne, variableOf(numbers[0] ?? -1))) continue;
    figures.length = 0;
    for (const number of numbers) {
      const variable = variableOf(number);
      if (!variable || variable.figure === null || variable.isWrong) return false;
      figures.push(variable.figure);
    }
    if (!holds(condition.alternatives, figures)) return false;
  }
  return true;
}

function isPlainlyKept(condition: OneCell, variable: Variable | undefined): boolean {
  return variable !== undefined && variable.figure !== null && !variable.isWrong && condition.allows(variable.figure);
}

/** `figures`: of each place that the statements speak of, in their order. */
function holds(alternatives: readonly (readonly Statement[])[], figures: readonly number[]): boolean {
  let next = 0;
  let found = false;
  for (const statements of alternatives) {
    let all = true;
    for (const statement of statements) {
      all &&= isKept(statement, figures, next);
      next += statement.terms.length;
    }
    found ||= all;
  }
  return found;
}

/** Sums of figures taken once each; of any other factor it is not said here. */
function isKept({ terms, relation, bound }: Statement, figures: readonly number[], first: number): boolean {
  const left: number[] = [];
  const right = [bound];
  for (let i = 0; i < terms.length; i++) {
    const factor = terms[i]?.factor;
    if (factor !== 1 && factor !== -1) return false;
    (factor === 1 ? left : right).push(figures[first + i] ?? NaN);
  }
  const compared = compareSums(left, right);
  return relation === "equal" ? compared === 0 : relation === "atMost" ? compared <= 0 : compared < 0;
}
