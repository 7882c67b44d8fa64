import { exactOf } from "../values/exact";
import { abs, greatestDivisor, rowOf, type Relation, type Row, type Term } from "./row";

/** A number as a quotient of whole numbers, the divisor above 0. */
export interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

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

/** The number as it was written: 0.6 is 3/5. */
export function fractionOf(value: number): Fraction {
  const { units, decimals } = exactOf(value);
  return reduced(decimals >= 0 ? { above: units, below: 10n ** BigInt(decimals) } : { above: units * 10n ** BigInt(-decimals), below: 1n });
}

/** A constant, without variables. */
export function constantOf(value: Fraction): Linear {
  return { terms: new Map(), constant: value };
}

/** a + factor × b. */
export function sumOf(a: Linear, b: Linear, factor: Fraction = fractionOf(1)): Linear {
  const terms = new Map(a.terms);
  for (const [variable, own] of b.terms) terms.set(variable, add(terms.get(variable) ?? fractionOf(0), times(own, factor)));
  return { terms, constant: add(a.constant, times(b.constant, factor)) };
}

/** Every factor and the constant times a number. */
export function scaled(a: Linear, factor: Fraction): Linear {
  return sumOf(constantOf(fractionOf(0)), a, factor);
}

/** One divided by it; undefined for zero. */
export function inverse({ above, below }: Fraction): Fraction | undefined {
  return above === 0n ? undefined : above < 0n ? { above: -below, below: -above } : { above: below, below: above };
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

function add(a: Fraction, b: Fraction): Fraction {
  return reduced({ above: a.above * b.below + b.above * a.below, below: a.below * b.below });
}

function times(a: Fraction, b: Fraction): Fraction {
  return reduced({ above: a.above * b.above, below: a.below * b.below });
}

function reduced({ above, below }: Fraction): Fraction {
  const common = greatestDivisor(abs(above), below);
  return common <= 1n ? { above, below } : { above: above / common, below: below / common };
}
