import type { Edit } from "../edits/edit";
import { fractionOf } from "../edits/fraction";
import { constantOf, rowOfComparison, sumOf, type Operator } from "../edits/linear";
import { rowOf, type Relation, type Row } from "../edits/row";
import { RuleSet } from "../edits/ruleSet";
import type { Condition, Place, Statement } from "../rules/condition";

/** A condition with the number of each place that it speaks of. */
export interface Numbered {
  readonly condition: Condition;
  readonly numbers: ReadonlyMap<Place, number>;
}

/** So many kinds of relation are kept compiled; every form has some dozens. */
const KEPT = 2_000;
const compiled = new Map<string, RuleSet>();
const OPERATORS: Readonly<Record<Relation, Operator>> = { equal: "==", atMost: "<=", below: "<" };

/**
 * Conditions over `count` variables as a rule set, compiled once for all years and workbooks in which the same stand together.
 * `unseen`: variables that no cell holds; whatever they are, they are not below zero.
 */
export function compile(conditions: readonly Numbered[], count: number, unseen: readonly number[]): RuleSet {
  const spelt = `${count} ${unseen.join()} ${conditions.map(spell).join(";")}`;
  const known = compiled.get(spelt);
  if (known) return known;
  if (compiled.size >= KEPT) compiled.clear();
  const edits = conditions.map(({ condition: { alternatives }, numbers }, i): Edit => ({ name: String(i), alternatives: alternatives.map((rows) => rows.map((row) => rowFor(row, numbers, i))) }));
  const positive = unseen.map((variable, i): Edit => ({ name: "≥ 0", alternatives: [[rowOf([[variable, -1n]], "atMost", 0n, [conditions.length + i])]] }));
  const rules = new RuleSet(Array.from({ length: count }, (_, i) => `x${i}`), [...edits, ...positive]);
  compiled.set(spelt, rules);
  return rules;
}

function spell({ condition, numbers }: Numbered): string {
  const said = ({ terms, relation, bound }: Statement): string => `${terms.map(({ place, factor }) => `${factor}x${numbers.get(place)}`).join()}${OPERATORS[relation]}${bound}`;
  return condition.alternatives.map((rows) => rows.map(said).join("&")).join("|");
}

function rowFor({ terms, relation, bound }: Statement, numbers: ReadonlyMap<Place, number>, edit: number): Row {
  const difference = terms.reduce(
    (sum, { place, factor }) => sumOf(sum, { terms: new Map([[numbers.get(place) ?? -1, fractionOf(factor)]]), constant: fractionOf(0) }),
    constantOf(fractionOf(-bound)),
  );
  return rowOfComparison({ difference, operator: OPERATORS[relation] }, edit);
}
