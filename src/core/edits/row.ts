/** How a row's sum stands to its bound: equal to it, at most it, or below it. */
export type Relation = "equal" | "atMost" | "below";

/** A linear condition in whole numbers: the sum of coefficient × figure, held against the bound. Without variables it is true or false for good. */
export interface Row {
  /** Numbers of the variables, ascending. */
  readonly variables: readonly number[];
  /** One for each variable, none zero; together with the bound without a common divisor. */
  readonly coefficients: readonly bigint[];
  readonly relation: Relation;
  readonly bound: bigint;
  /** Numbers of the rules it follows from, ascending. */
  readonly rules: readonly number[];
  /** The coefficients as plain numbers, while they are small enough for sums to stay exact. */
  readonly plain: readonly number[] | null;
  /** Sum of the coefficients' sizes. */
  readonly reach: number;
}

/** One variable with its coefficient. */
export type Term = readonly [variable: number, coefficient: bigint];

/** Makes a row of terms: equal variables are added up, a common divisor is taken out, an equation begins with a positive coefficient. */
export function rowOf(terms: readonly Term[], relation: Relation, bound: bigint, rules: readonly number[]): Row {
  const sums = new Map<number, bigint>();
  for (const [variable, coefficient] of terms) sums.set(variable, (sums.get(variable) ?? 0n) + coefficient);
  const kept = [...sums].filter(([, coefficient]) => coefficient !== 0n).sort(([a], [b]) => a - b);
  const divisor = kept.reduce((common, [, coefficient]) => greatestDivisor(common, coefficient), abs(bound));
  const flip = relation === "equal" && (kept[0]?.[1] ?? 1n) < 0n ? -1n : 1n;
  const scale = (divisor === 0n ? 1n : divisor) * flip;
  const coefficients = kept.map(([, coefficient]) => coefficient / scale);
  const reach = coefficients.reduce((sum, coefficient) => sum + Number(abs(coefficient)), 0);
  return {
    variables: kept.map(([variable]) => variable),
    coefficients,
    relation,
    bound: bound / scale,
    rules,
    plain: reach < Number.MAX_SAFE_INTEGER ? coefficients.map(Number) : null,
    reach,
  };
}

/** `times` × a + `others` × b, as the row that follows from both; for inequalities both factors must be positive. */
export function combined(a: Row, times: bigint, b: Row, others: bigint): Row {
  const scaled = ({ variables, coefficients }: Row, by: bigint): Term[] => variables.map((variable, i) => [variable, (coefficients[i] ?? 0n) * by]);
  const relation = a.relation === "equal" ? b.relation : b.relation === "equal" ? a.relation : a.relation === "below" || b.relation === "below" ? "below" : "atMost";
  return rowOf([...scaled(a, times), ...scaled(b, others)], relation, a.bound * times + b.bound * others, union(a.rules, b.rules));
}

/** The coefficient of a variable, 0 where the row does not speak of it. */
export function coefficientOf({ variables, coefficients }: Row, variable: number): bigint {
  const at = variables.indexOf(variable);
  return at < 0 ? 0n : (coefficients[at] ?? 0n);
}

/** For a row without variables: whether it is true. */
export function isTrue({ relation, bound }: Row): boolean {
  return relation === "equal" ? bound === 0n : relation === "atMost" ? bound >= 0n : bound > 0n;
}

/** The size of a whole number. */
export function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** The greatest common divisor, not negative; of 0 and 0 it is 0. */
export function greatestDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [abs(a), abs(b)];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** The numbers of both ascending lists, ascending. */
export function union(a: readonly number[], b: readonly number[]): readonly number[] {
  return a === b ? a : [...new Set([...a, ...b])].sort((one, other) => one - other);
}
