import { Conditions } from "./conditions";
import { variablesOf, type Edit } from "./edit";
import { Figures } from "./figures";
import { abs, coefficientOf, rowOf, type Row, type Term } from "./row";
import type { RuleSet } from "./ruleSet";

/** Edits that no figures whatever satisfy together; `edits` are the numbers of some that already contradict each other. */
export interface Contradiction {
  readonly edits: readonly number[];
}

/** The least and the most a variable can be; null for no bound. `open`: the bound itself is not reached. */
export interface Bounds {
  readonly least: Bound | null;
  readonly most: Bound | null;
}

/** A bound as a quotient of whole numbers. */
export interface Bound {
  readonly above: bigint;
  readonly below: bigint;
  readonly open: boolean;
}

const NOTHING = new Figures([]);

/** The contradictions of a rule set, one a part; undefined for a part that would take too long. */
export function contradictions(rules: RuleSet): (Contradiction | undefined)[] {
  return rules.parts.flatMap(({ conditions, variables }): (Contradiction | undefined)[] => {
    const left = conditions.withoutAll(variables);
    return left === null ? [undefined] : left.conflicts(NOTHING).slice(0, 1).map((conflict) => ({ edits: conflict.rules }));
  });
}

/** Numbers of the edits that say nothing that the others do not say; of two that say the same both are named. Those that would take too long are left out. */
export function redundancies({ edits }: RuleSet): number[] {
  return edits.flatMap((edit, number) => {
    const others = edits.filter((other) => other !== edit);
    const against = [...others, ...denials(edit)];
    const left = Conditions.of(against).withoutAll([...new Set(against.flatMap(variablesOf))]);
    return left !== null && !left.hold(NOTHING) ? [number] : [];
  });
}

/** What the rules leave for a variable when all others may be anything; null where that is too much work. */
export function boundsOf(rules: RuleSet, variable: number): Bounds | null {
  const part = rules.parts.find(({ variables }) => variables.includes(variable));
  if (!part) return { least: null, most: null };
  const cases = part.conditions.withoutAll(part.variables.filter((other) => other !== variable))?.cases();
  if (!cases) return null;
  const bounds = cases.map((rows) => boundsOfRows(rows, variable)).filter(isPossible);
  return {
    least: bounds.some(({ least }) => least === null) ? null : outermost(bounds.map(({ least }) => least), -1),
    most: bounds.some(({ most }) => most === null) ? null : outermost(bounds.map(({ most }) => most), 1),
  };
}

/** The one value that the rules leave for a variable before any figure is known; null where there is none such. */
export function fixedValue(rules: RuleSet, variable: number): Bound | null {
  const { least = null, most = null } = boundsOf(rules, variable) ?? {};
  return least && most && compare(least, most) === 0 ? least : null;
}

/** What must hold where an edit does not: of each alternative some row fails. */
function denials({ name, alternatives }: Edit): Edit[] {
  return alternatives.map((rows) => ({ name, alternatives: rows.flatMap((row) => opposites(row).map((one) => [one])) }));
}

function opposites(row: Row): Row[] {
  const terms = row.variables.map((variable, i): Term => [variable, row.coefficients[i] ?? 0n]);
  const turned = terms.map(([variable, coefficient]): Term => [variable, -coefficient]);
  const over = rowOf(turned, row.relation === "below" ? "atMost" : "below", -row.bound, row.rules);
  return row.relation === "equal" ? [over, rowOf(terms, "below", row.bound, row.rules)] : [over];
}

function boundsOfRows(rows: readonly Row[], variable: number): Bounds {
  let [least, most]: [Bound | null, Bound | null] = [null, null];
  for (const row of rows) {
    const own = coefficientOf(row, variable);
    if (own === 0n) continue;
    const bound = { above: own < 0n ? -row.bound : row.bound, below: abs(own), open: row.relation === "below" };
    if ((row.relation === "equal" || own > 0n) && (most === null || isWithin(bound, most, 1))) most = bound;
    if ((row.relation === "equal" || own < 0n) && (least === null || isWithin(bound, least, -1))) least = bound;
  }
  return { least, most };
}

/** Whether a bound is tighter; `side` 1 for a most, −1 for a least. */
function isWithin(bound: Bound, other: Bound, side: 1 | -1): boolean {
  const difference = compare(bound, other) * side;
  return difference === 0 ? bound.open && !other.open : difference < 0;
}

function isPossible({ least, most }: Bounds): boolean {
  const room = least && most ? compare(most, least) : 1;
  return room > 0 || (room === 0 && !least?.open && !most?.open);
}

function outermost(bounds: readonly (Bound | null)[], side: 1 | -1): Bound | null {
  return bounds.reduce((best, bound) => (best === null || (bound !== null && isWithin(best, bound, side)) ? bound : best), null);
}

function compare(a: Bound, b: Bound): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
