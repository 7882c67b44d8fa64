import { addFractions, fractionOf, multiplyFractions, type Fraction } from "./fraction";
import { greatestDivisor, rowOf, type Relation, type Row, type Term } from "./row";

/** A sum of factor × variable and a constant. */
export interface Linear {
  readonly terms: ReadonlyMap<number, Fraction>;
  readonly constant: Fraction;
}

/** How two sums are compared in a rule as it is written. */
export type Operator = "==" | "<=" | ">=" | "<" | ">";

/** left − right, held against zero. */
export interface Comparison {
  readonly difference: Linear;
  readonly operator: Operator;
}

/** A constant, without variables. */
export function constantOf(value: Fraction): Linear {
  return { terms: new Map(), constant: value };
}

/** a + factor × b. */
export function sumOf(a: Linear, b: Linear, factor: Fraction = fractionOf(1)): Linear {
  const terms = new Map(a.terms);
  for (const [variable, own] of b.terms) terms.set(variable, addFractions(terms.get(variable) ?? fractionOf(0), multiplyFractions(own, factor)));
  return { terms, constant: addFractions(a.constant, multiplyFractions(b.constant, factor)) };
}

/** Every factor and the constant times a number. */
export function scaled(a: Linear, factor: Fraction): Linear {
  return sumOf(constantOf(fractionOf(0)), a, factor);
}

/** The comparison as a row in whole numbers. */
export function rowOfComparison({ difference, operator }: Comparison, rule: number): Row {
  const { terms, constant } = difference;
  const below = [...terms.values(), constant].reduce((common, fraction) => (common / greatestDivisor(common, fraction.below)) * fraction.below, 1n);
  const sign = operator === ">=" || operator === ">" ? -1n : 1n;
  const whole = (fraction: Fraction): bigint => sign * fraction.above * (below / fraction.below);
  const relation: Relation = operator === "==" ? "equal" : operator === "<=" || operator === ">=" ? "atMost" : "below";
  return rowOf([...terms].map(([variable, factor]): Term => [variable, whole(factor)]), relation, -whole(constant), [rule]);
}

/** What holds where the comparison does not: one of these. */
export function opposites({ difference, operator }: Comparison): readonly Comparison[] {
  const against: Readonly<Record<Operator, readonly Operator[]>> = { "==": ["<", ">"], "<=": [">"], ">=": ["<"], "<": [">="], ">": ["<="] };
  return against[operator].map((other) => ({ difference, operator: other }));
}
