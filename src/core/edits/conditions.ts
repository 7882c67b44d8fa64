import { eliminate, withoutRepeats } from "./eliminate";
import { isKept, type Edit } from "./edit";
import type { Figures } from "./figures";
import { rowOf, union, type Row } from "./row";

/** Beyond this many cases of “if … then …” nobody waits for an answer. */
const MOST_CASES = 64;

/** A choice: at least one of the lists of rows must hold whole. */
type Choice = readonly (readonly Row[])[];

/** Why figures cannot all stay: at least one of these variables must change, or their figures break the rules whatever the others are. */
export interface Conflict {
  readonly variables: readonly number[];
  readonly rules: readonly number[];
}

/**
 * Conditions on variables that have figures, and what is left of them when more variables may take any value. What was worked out once is kept,
 * so that a thousand records cost no more eliminations than one.
 */
export class Conditions {
  private readonly freed = new Map<number, Conditions | null>();
  private readonly choices: readonly Choice[];

  private constructor(
    /** Rows that must all hold. */
    readonly rows: readonly Row[],
    choices: readonly Choice[],
  ) {
    this.choices = choices;
  }

  /** The conditions that edits state. */
  static of(edits: readonly Edit[]): Conditions {
    const plain = edits.flatMap(({ alternatives }) => (alternatives.length === 1 ? (alternatives[0] ?? []) : []));
    return new Conditions(withoutRepeats(plain), edits.flatMap(({ alternatives }) => (alternatives.length === 1 ? [] : [alternatives])));
  }

  /** Every way to satisfy it, each a list of rows that hold together; null for too many. */
  cases(): readonly (readonly Row[])[] | null {
    return casesOf(this.choices)?.map((rows) => [...this.rows, ...rows]) ?? null;
  }

  /** What remains when a variable may take any value; null where that is too much work. */
  without(variable: number): Conditions | null {
    const known = this.freed.get(variable);
    if (known !== undefined) return known;
    const remaining = this.free(variable);
    this.freed.set(variable, remaining);
    return remaining;
  }

  /** What remains when several may; the order in which they are named does not matter. */
  withoutAll(variables: readonly number[]): Conditions | null {
    const ascending = [...variables].sort((a, b) => a - b);
    return ascending.reduce<Conditions | null>((left, variable) => left && left.without(variable), this);
  }

  /** What figures break, each with the variables of which one must change; none where all is well. Variables spoken of must have figures. */
  conflicts(figures: Figures): Conflict[] {
    const broken = this.rows.filter((row) => !figures.holds(row)).map(({ variables, rules }): Conflict => ({ variables, rules }));
    return [...broken, ...this.choices.flatMap((choice) => brokenChoice(choice, figures))];
  }

  /** Whether figures break none of it. */
  hold(figures: Figures): boolean {
    return this.rows.every((row) => figures.holds(row)) && this.choices.every((alternatives) => isKept({ alternatives }, figures));
  }

  /** A choice that speaks of the variable becomes one of cases, each freed of it; the rest stays as it is. */
  private free(variable: number): Conditions | null {
    const touched = this.choices.filter((choice) => choice.some((rows) => rows.some(({ variables }) => variables.includes(variable))));
    if (touched.length === 0) {
      const rows = eliminate(this.rows, variable);
      return rows && new Conditions(rows, this.choices);
    }
    const others = this.choices.filter((choice) => !touched.includes(choice));
    const having = this.rows.filter(({ variables }) => variables.includes(variable));
    const apart = this.rows.filter(({ variables }) => !variables.includes(variable));
    const cases = casesOf(touched);
    if (cases === null) return null;
    const freed: (readonly Row[])[] = [];
    for (const rows of cases) {
      const left = eliminate(withoutRepeats([...having, ...rows]), variable);
      if (left === null) return null;
      freed.push(left);
    }
    const possible = freed.filter((rows) => !rows.some(({ variables }) => variables.length === 0));
    if (possible.some((rows) => rows.length === 0)) return new Conditions(apart, others);
    if (possible.length === 0) return new Conditions([...apart, never(freed)], others);
    const [only] = possible;
    if (possible.length === 1 && only && freed.length === 1) return new Conditions(withoutRepeats([...apart, ...only]), others);
    return new Conditions(apart, [...others, possible]);
  }
}

/** Every way to choose one alternative of each; null for too many. */
function casesOf(choices: readonly Choice[]): (readonly Row[])[] | null {
  let cases: (readonly Row[])[] = [[]];
  for (const choice of choices) {
    cases = cases.flatMap((rows) => choice.map((alternative) => [...rows, ...alternative]));
    if (cases.length > MOST_CASES) return null;
  }
  return cases;
}

/** A row that no figures satisfy: every case contradicts itself. */
function never(cases: readonly (readonly Row[])[]): Row {
  const rules = cases.flat().reduce<readonly number[]>((all, row) => union(all, row.rules), []);
  return rowOf([], "below", 0n, rules);
}

/** Broken when no alternative holds: one row that fails of each shows which variables could mend it. */
function brokenChoice(choice: Choice, figures: Figures): Conflict[] {
  const failing: Row[] = [];
  for (const rows of choice) {
    const failed = rows.filter((row) => !figures.holds(row)).sort((a, b) => a.variables.length - b.variables.length)[0];
    if (!failed) return [];
    failing.push(failed);
  }
  return [{ variables: failing.reduce<readonly number[]>((all, row) => union(all, row.variables), []), rules: failing.reduce<readonly number[]>((all, row) => union(all, row.rules), []) }];
}
