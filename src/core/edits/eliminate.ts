import { abs, coefficientOf, combined, greatestDivisor, isTrue, type Row } from "./row";

/** More rows than this are not carried on: nobody waits for them. */
const MOST_ROWS = 1_500;

/**
 * What rows say of the other variables when one may take any value (Fourier and Motzkin; an equation is used to replace it first).
 * Some value of it exists exactly where the answer holds. Null when there would be too many rows.
 */
export function eliminate(rows: readonly Row[], variable: number): readonly Row[] | null {
  const having = rows.filter((row) => row.variables.includes(variable));
  if (having.length === 0) return rows;
  const apart = rows.filter((row) => !row.variables.includes(variable));
  const equation = simplest(having.filter(({ relation }) => relation === "equal"), variable);
  if (equation) return withoutRepeats([...apart, ...having.filter((row) => row !== equation).map((row) => replaced(row, equation, variable))]);
  const above = having.filter((row) => coefficientOf(row, variable) > 0n);
  const below = having.filter((row) => coefficientOf(row, variable) < 0n);
  if (apart.length + above.length * below.length > MOST_ROWS) return null;
  const paired = above.flatMap((high) => below.map((low) => combined(high, -coefficientOf(low, variable), low, coefficientOf(high, variable))));
  return withoutRepeats([...apart, ...paired]);
}

/** The equation that replaces a variable with the least growth. */
function simplest(equations: readonly Row[], variable: number): Row | undefined {
  const cost = (row: Row): number => row.variables.length + (abs(coefficientOf(row, variable)) === 1n ? 0 : 100);
  return equations.reduce<Row | undefined>((best, row) => (best === undefined || cost(row) < cost(best) ? row : best), undefined);
}

/** The row with the variable replaced by what the equation says it is. */
function replaced(row: Row, equation: Row, variable: number): Row {
  const own = coefficientOf(row, variable);
  const pivot = coefficientOf(equation, variable);
  return pivot > 0n ? combined(row, pivot, equation, -own) : combined(row, -pivot, equation, own);
}

/** Rows that say the same in one; of inequalities with the same sum the tightest; what is always true left out. */
export function withoutRepeats(rows: readonly Row[]): Row[] {
  const kept = new Map<string, Row>();
  for (const row of rows) {
    if (row.variables.length === 0 && isTrue(row)) continue;
    const key = keyOf(row);
    const other = kept.get(key);
    if (!other || isTighter(row, other)) kept.set(key, row);
  }
  return [...kept.values()];
}

/** Equations by what they say; inequalities by their left side without regard to scale, so that 2x ≤ 3 and x ≤ 1 meet. */
function keyOf({ variables, coefficients, relation, bound }: Row): string {
  const divisor = divisorOf(coefficients);
  const left = variables.map((variable, i) => `${(coefficients[i] ?? 0n) / divisor}x${variable}`).join("+");
  return relation === "equal" ? `${left}=${bound}/${divisor}` : left;
}

function isTighter(row: Row, other: Row): boolean {
  const [mine, theirs] = [row.bound * divisorOf(other.coefficients), other.bound * divisorOf(row.coefficients)];
  if (mine !== theirs && row.relation !== "equal") return mine < theirs;
  if (row.relation !== other.relation) return row.relation === "below";
  return row.rules.length < other.rules.length;
}

function divisorOf(coefficients: readonly bigint[]): bigint {
  let common = 0n;
  for (const coefficient of coefficients) {
    common = greatestDivisor(common, coefficient);
    if (common === 1n) return common;
  }
  return common === 0n ? 1n : common;
}
