import type { ExactNumber } from "../values/exact";
import { digitSlip, type DigitSlip } from "./digitSlip";
import { isKept } from "./edit";
import type { Figures } from "./figures";
import { solved } from "./room";
import type { Row } from "./row";
import type { RuleSet } from "./ruleSet";

/** What a slip did: one figure mistyped, or two neighbours that changed places. */
export type SlipKind = DigitSlip | "exchange";

/** One repair of one slip: new figures, and the numbers of the edits it mends. */
export interface Slip {
  readonly kind: SlipKind;
  readonly changes: ReadonlyMap<number, ExactNumber>;
  readonly edits: readonly number[];
}

/** Which slips are looked for. */
export interface SlipOptions {
  readonly kinds: ReadonlySet<SlipKind>;
  /** Variables that must stay as they are. */
  readonly fixed?: ReadonlySet<number>;
  /** Pairs whose figures may have changed places: the row below, the year beside. */
  readonly neighbours?: readonly (readonly [number, number])[];
}

/** Every kind of typing slip, those of scale too. */
export const ALL_SLIPS: ReadonlySet<SlipKind> = new Set<SlipKind>(["swap", "extra", "missing", "wrong", "sign", "scale", "exchange"]);

interface Candidate extends Slip {
  /** Every edit that speaks of the changed figures holds afterwards. One that is not lawful is never offered, but makes others doubtful. */
  readonly isLawful: boolean;
}

/**
 * Figures that were most likely mistyped (after Scholtus, 2009): a repair by one slip mends every balance that speaks of the figure. It is offered only where it
 * keeps every rule it touches, and no other single slip mends one of the same balances without being outdone by it.
 */
export function slips(rules: RuleSet, figures: Figures, options: SlipOptions): Slip[] {
  const broken = brokenBalances(rules, figures);
  if (broken.length === 0) return [];
  const candidates: Candidate[] = [];
  for (const { kind, changes } of proposals(broken, figures, options)) {
    const after = figures.with(changes);
    const touched = [...new Set([...changes.keys()].flatMap((variable) => rules.speaking[variable] ?? []))].filter((number) => isKnown(rules, number, figures));
    if (touched.some((number) => rules.balances[number]?.some((row) => figures.holds(row) && !after.holds(row)))) continue;
    const keeps = (number: number, given: Figures): boolean => isKept(rules.edits[number] ?? { alternatives: [[]] }, given);
    const mended = touched.filter((number) => !keeps(number, figures) && keeps(number, after));
    if (mended.length > 0) candidates.push({ kind, changes, edits: mended, isLawful: touched.every((number) => keeps(number, after)) && !forbids(rules, [...changes.keys()], figures, after) });
  }
  return candidates.filter((one) => one.isLawful && !candidates.some((other) => other !== one && rivals(other, one)));
}

/** The equations between known figures that do not hold: without one no slip can be told. */
export function brokenBalances(rules: RuleSet, figures: Figures): Row[] {
  return rules.balances.flatMap((rows, number) => (rows.length > 0 && isKnown(rules, number, figures) ? rows.filter((row) => !figures.holds(row)) : []));
}

/** Whether every figure that an edit speaks of is there. */
function isKnown(rules: RuleSet, number: number, figures: Figures): boolean {
  return rules.variables[number]?.every((variable) => !figures.isMissing(variable)) ?? false;
}

/** Whether what is missing could no longer be filled in: a total below the parts that are known. What would take too long to tell counts as forbidden. */
function forbids({ parts }: RuleSet, changed: readonly number[], before: Figures, after: Figures): boolean {
  const { missing } = after;
  return missing.length > 0 && parts.some(({ conditions, variables }) => {
    const free = variables.filter((variable) => missing.includes(variable));
    if (free.length === 0 || !changed.some((variable) => variables.includes(variable))) return false;
    const left = conditions.withoutAll(free);
    return left === null || left.rows.some((row) => before.holds(row) && !after.holds(row));
  });
}

/**
 * Whether another repair is as good an explanation: it mends one of the same edits, and not only some of those that this one mends.
 * A sign or an exchange that breaks a rule explains nothing: which signs there may be is what such rules say.
 */
function rivals(other: Candidate, one: Candidate): boolean {
  if (!other.isLawful && (other.kind === "sign" || other.kind === "exchange")) return false;
  const isShared = other.edits.some((edit) => one.edits.includes(edit));
  const isOutdone = other.edits.length < one.edits.length && other.edits.every((edit) => one.edits.includes(edit));
  return isShared && !isOutdone;
}

function* proposals(unbalanced: readonly Row[], figures: Figures, { kinds, fixed, neighbours }: SlipOptions): Generator<Pick<Slip, "kind" | "changes">> {
  const decimals = String(figures.scale).length - 1;
  const involved = new Set(unbalanced.flatMap(({ variables }) => variables));
  for (const variable of involved) {
    if (fixed?.has(variable)) continue;
    for (const units of meantBy(unbalanced, variable, figures)) {
      const kind = digitSlip(figures.unitsAt(variable), units, kinds.has("scale"));
      if (kind !== null && kinds.has(kind)) yield { kind, changes: new Map([[variable, { units, decimals }]]) };
    }
  }
  if (!kinds.has("exchange")) return;
  for (const [a, b] of neighbours ?? []) {
    const differ = figures.unitsAt(a) !== figures.unitsAt(b) && !figures.isMissing(a) && !figures.isMissing(b);
    if (!differ || fixed?.has(a) || fixed?.has(b) || !(involved.has(a) || involved.has(b))) continue;
    yield { kind: "exchange", changes: new Map([[a, { units: figures.unitsAt(b), decimals }], [b, { units: figures.unitsAt(a), decimals }]]) };
  }
}

/** What the balances that speak of a variable want it to be, each in whole units of the record. */
function meantBy(rows: readonly Row[], variable: number, figures: Figures): ReadonlySet<bigint> {
  const wanted = new Set<bigint>();
  for (const row of rows) {
    if (!row.variables.includes(variable)) continue;
    const { above, below } = solved(row, variable, figures);
    if (above % below === 0n) wanted.add(above / below);
  }
  return wanted;
}
