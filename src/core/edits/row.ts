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
  return finished(kept.map(([variable]) => variable), kept.map(([, coefficient]) => coefficient), relation, bound, rules);
}

/** `times` × a + `others` × b, as the row that follows from both; for inequalities both factors must be positive. */
export function combined(a: Row, times: bigint, b: Row, others: bigint): Row {
  const variables: number[] = [];
  const coefficients: bigint[] = [];
  for (let i = 0, j = 0; i < a.variables.length || j < b.variables.length; ) {
    const [left = Infinity, right = Infinity] = [a.variables[i], b.variables[j]];
    const sum = (left <= right ? (a.coefficients[i] ?? 0n) * times : 0n) + (right <= left ? (b.coefficients[j] ?? 0n) * others : 0n);
    if (left <= right) i++;
    if (right <= left) j++;
    if (sum === 0n) continue;
    variables.push(Math.min(left, right));
    coefficients.push(sum);
  }
  const relation = a.relation === "equal" ? b.relation : b.relation === "equal" ? a.relation : a.relation === "below" || b.relation === "below" ? "below" : "atMost";
  return finished(variables, coefficients, relation, a.bound * times + b.bound * others, union(a.rules, b.rules));
}

function finished(variables: readonly number[], whole: readonly bigint[], relation: Relation, bound: bigint, rules: readonly number[]): Row {
  const divisor = whole.some((one) => one === 1n || one === -1n) ? 1n : whole.reduce(greatestDivisor, abs(bound)) || 1n;
  const scale = relation === "equal" && (whole[0] ?? 1n) < 0n ? -divisor : divisor;
  const coefficients = scale === 1n ? whole : whole.map((one) => one / scale);
  let reach = 0;
  const plain = coefficients.map((one) => {
    const number = Number(one);
    reach += Math.abs(number);
    return number;
  });
  return { variables, coefficients, relation, bound: bound / scale, rules, plain: reach < Number.MAX_SAFE_INTEGER ? plain : null, reach };
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
  if (a === b || b.length === 0) return a;
  const all: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [left = Infinity, right = Infinity] = [a[i], b[j]];
    all.push(Math.min(left, right));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return all;
}
