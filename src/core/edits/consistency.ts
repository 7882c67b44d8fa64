import { Conditions } from "./conditions";
import { variablesOf, type Edit } from "./edit";
import { Figures } from "./figures";
import { compareFractions, type Fraction } from "./fraction";
import { isPossible, isTighter, roomIn, type End, type Room } from "./room";
import { rowOf, type Row, type Term } from "./row";
import type { RuleSet } from "./ruleSet";

/** Edits that no figures whatever satisfy together; `edits` are the numbers of some that already contradict each other. */
export interface Contradiction {
  readonly edits: readonly number[];
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
export function boundsOf(rules: RuleSet, variable: number): Room | null {
  const part = rules.parts.find(({ variables }) => variables.includes(variable));
  if (!part) return { least: null, most: null };
  const cases = part.conditions.withoutAll(part.variables.filter((other) => other !== variable))?.cases();
  const rooms = cases?.map((rows) => roomIn(rows, variable, NOTHING)).filter(isPossible);
  return rooms ? { least: outermost(rooms.map(({ least }) => least), -1), most: outermost(rooms.map(({ most }) => most), 1) } : null;
}

/** The one value that the rules leave for a variable before any figure is known; null where there is none such. */
export function fixedValue(rules: RuleSet, variable: number): Fraction | null {
  const { least = null, most = null } = boundsOf(rules, variable) ?? {};
  return least && most && compareFractions(least.at, most.at) === 0 ? least.at : null;
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

/** The end that leaves most; none where one case has none. */
function outermost(ends: readonly (End | null)[], side: 1 | -1): End | null {
  if (ends.includes(null)) return null;
  return ends.reduce((best, end) => (best === null || (end !== null && isTighter(best, end, side)) ? end : best), null);
}
