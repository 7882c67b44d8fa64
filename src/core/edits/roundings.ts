import type { ExactNumber } from "../values/exact";
import { isKept, type Edit } from "./edit";
import type { Figure, Figures } from "./figures";
import { locate } from "./locate";
import { rowOf, type Row, type Term } from "./row";
import { RuleSet } from "./ruleSet";

/** A way to make figures fit that were rounded one by one: the new figures. */
export type Rounding = ReadonlyMap<number, ExactNumber>;

/** Ways tried before it is said that there are too many. */
const MOST_TRIED = 50_000;

/**
 * Every way to make all rules hold by changing the fewest figures, none by more than `most` of the record's smallest units: rounding leaves such differences.
 * Rules of the forms are over counts, which nobody rounds, so that no finding offers it; it stands here for what the peers' engine does with figures in other tables.
 * No way is chosen: where there are several nobody can tell which was rounded. Null where that is too much work. Every figure must be there.
 */
export function roundings(rules: RuleSet, figures: Figures, most: number, fixed: ReadonlySet<number> = new Set()): Rounding[] | null {
  const decimals = String(figures.scale).length - 1;
  const units = figures.with(new Map(rules.fields.map((_, variable): [number, Figure] => [variable, { units: figures.unitsAt(variable), decimals: 0 }])));
  const edits = rules.edits.map((edit) => inUnits(edit, figures.scale));
  const near = rules.fields.map((name, variable) => within(name, variable, units.unitsAt(variable), BigInt(most)));
  const { parts, notDetermined } = locate(new RuleSet(rules.fields, [...edits, ...near]), units, (variable) => (fixed.has(variable) ? Infinity : 1));
  let ways: (readonly Shift[])[] = [[]];
  for (const { sets, truncated } of parts) {
    const own = sets.flatMap((variables) => shiftsOf(variables, most));
    if (truncated || ways.length * own.length > MOST_TRIED) return null;
    ways = ways.flatMap((way) => own.map((more) => [...way, ...more]));
  }
  if (notDetermined) return null;
  const shifted = (way: readonly Shift[], places: number): Rounding => new Map(way.map(([variable, by]) => [variable, { units: units.unitsAt(variable) + BigInt(by), decimals: places }]));
  const fitting = ways.filter((way) => way.length > 0 && edits.every((edit) => isKept(edit, units.with(shifted(way, 0)))));
  return fitting.map((way) => shifted(way, decimals));
}

type Shift = readonly [variable: number, by: number];

/** The edit over figures counted in the record's smallest unit. */
function inUnits({ name, alternatives }: Edit, scale: bigint): Edit {
  const row = ({ variables, coefficients, relation, bound, rules }: Row): Row => rowOf(variables.map((variable, i): Term => [variable, coefficients[i] ?? 0n]), relation, bound * scale, rules);
  return { name, alternatives: alternatives.map((rows) => rows.map(row)) };
}

function within(name: string, variable: number, value: bigint, most: bigint): Edit {
  return { name, alternatives: [[rowOf([[variable, 1n]], "atMost", value + most, []), rowOf([[variable, -1n]], "atMost", most - value, [])]] };
}

/** Every way to change each of the variables by one to `most` units up or down. */
function shiftsOf(variables: readonly number[], most: number): (readonly Shift[])[] {
  const by = Array.from({ length: most }, (_, i) => i + 1).flatMap((size) => [size, -size]);
  return variables.reduce<(readonly Shift[])[]>((ways, variable) => ways.flatMap((way) => by.map((one): readonly Shift[] => [...way, [variable, one]])), [[]]);
}
