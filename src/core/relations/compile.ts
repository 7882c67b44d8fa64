import type { Edit } from "../edits/edit";
import { fractionOf } from "../edits/fraction";
import { constantOf, rowOfComparison, sumOf, type Operator } from "../edits/linear";
import { rowOf, type Relation, type Row } from "../edits/row";
import { RuleSet } from "../edits/ruleSet";
import type { Condition, Place, Statement } from "../rules/condition";

/** A condition with the number of each place that it speaks of, in the order of `placesOf`. */
export interface Numbered {
  readonly condition: Condition;
  readonly numbers: readonly number[];
}

/** The places that a condition speaks of, as it names them: one that two of its statements name comes twice. */
export function placesOf({ alternatives }: Condition): Place[] {
  const places: Place[] = [];
  for (const statements of alternatives) for (const { terms } of statements) for (const { place } of terms) places.push(place);
  return places;
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
  const edits = conditions.map((numbered, i): Edit => ({ name: String(i), alternatives: rowsOf(numbered, i) }));
  const positive = unseen.map((variable, i): Edit => ({ name: "≥ 0", alternatives: [[rowOf([[variable, -1n]], "atMost", 0n, [conditions.length + i])]] }));
  const rules = new RuleSet(Array.from({ length: count }, (_, i) => `x${i}`), [...edits, ...positive]);
  compiled.set(spelt, rules);
  return rules;
}

function spell({ condition, numbers }: Numbered): string {
  let spelt = "";
  let next = 0;
  for (const statements of condition.alternatives) {
    for (const { terms, relation, bound } of statements) {
      for (const { factor } of terms) spelt += `${factor}x${numbers[next++]},`;
      spelt += `${OPERATORS[relation]}${bound}&`;
    }
    spelt += "|";
  }
  return spelt;
}

function rowsOf({ condition: { alternatives }, numbers }: Numbered, edit: number): Row[][] {
  let next = 0;
  return alternatives.map((statements) =>
    statements.map((statement) => {
      const own = numbers.slice(next, next + statement.terms.length);
      next += statement.terms.length;
      return rowFor(statement, own, edit);
    }),
  );
}

function rowFor({ terms, relation, bound }: Statement, numbers: readonly number[], edit: number): Row {
  const difference = terms.reduce(
    (sum, { factor }, i) => sumOf(sum, { terms: new Map([[numbers[i] ?? -1, fractionOf(factor)]]), constant: fractionOf(0) }),
    constantOf(fractionOf(-bound)),
  );
  return rowOfComparison({ difference, operator: OPERATORS[relation] }, edit);
}
