import type { ExactNumber } from "../values/exact";
import type { Figures } from "./figures";
import { compareFractions, reduced, type Fraction } from "./fraction";
import { isPossible, roomIn, solved } from "./room";
import type { Row } from "./row";
import type { Part, RuleSet } from "./ruleSet";

/** A missing figure that the rules force, and what forces it. */
export interface Deduced {
  readonly variable: number;
  readonly value: ExactNumber;
  /** Numbers of the edits it follows from, ascending. */
  readonly edits: readonly number[];
  /** The variables whose figures it follows from, ascending; among them may be some deduced before it. */
  readonly from: readonly number[];
  /** The equation that gives it; null where it is the only value between bounds (a total of 0 has parts of 0). */
  readonly equation: Row | null;
}

/**
 * Every missing figure that can have only one value while the others stay, in the order in which one follows from another; nothing that is only likely.
 * A part whose figures break its rules gives nothing: one of them is wrong, and what would follow from it too.
 * A value is given as a decimal; one that is none (a third) is left out. `limit`: no more missing figures than this are tried where one rule alone does not tell.
 */
export function deduce(rules: RuleSet, figures: Figures, limit = 24): Deduced[] {
  return rules.parts.flatMap((part) => new Deduction(part, figures, limit).run());
}

/** Values of one part, found by single rules as far as that goes, then by all rules together. */
class Deduction {
  private readonly missing: Set<number>;
  private readonly found: Deduced[] = [];
  private figures: Figures;

  constructor(
    private readonly part: Part,
    figures: Figures,
    private readonly limit: number,
  ) {
    this.figures = figures;
    this.missing = new Set(part.variables.filter((variable) => figures.isMissing(variable)));
  }

  run(): Deduced[] {
    if (this.missing.size === 0 || !this.isPossible()) return [];
    while (this.missing.size > 0 && (this.byOneRow() || this.byAll()));
    return this.found;
  }

  private isPossible(): boolean {
    return this.part.conditions.withoutAll([...this.missing])?.hold(this.figures) === true;
  }

  /** Equations of which all but one figure are known. */
  private byOneRow(): boolean {
    let progress = false;
    for (const row of this.part.conditions.rows) {
      if (row.relation !== "equal") continue;
      const open = row.variables.filter((variable) => this.missing.has(variable));
      const [variable] = open;
      if (open.length === 1 && variable !== undefined && this.take(variable, [row])) progress = true;
    }
    return progress;
  }

  /** What all rules together leave for one figure when the other missing ones may be anything. */
  private byAll(): boolean {
    if (this.missing.size > this.limit) return false;
    for (const variable of this.missing) {
      const left = this.part.conditions.withoutAll([...this.missing].filter((other) => other !== variable));
      if (this.takeOf(variable, left?.cases() ?? [])) return true;
    }
    return false;
  }

  /** The value on which every case agrees that is still possible. */
  private takeOf(variable: number, cases: readonly (readonly Row[])[]): boolean {
    const possible = cases.filter((rows) => rows.every((row) => row.variables.includes(variable) || this.figures.holds(row)));
    const rooms = possible.map((rows) => roomIn(rows, variable, this.figures)).filter(isPossible);
    const ends = rooms.flatMap(({ least, most }) => [least, most]);
    const [one] = ends;
    if (!one || !ends.every((end) => end !== null && compareFractions(end.at, one.at) === 0)) return false;
    return this.take(variable, ends.flatMap((end) => end?.row ?? []));
  }

  /** Takes the one value that each of these rows gives a variable, every other figure of theirs known. */
  private take(variable: number, bounds: readonly Row[]): boolean {
    const [one] = bounds;
    if (!one) return false;
    this.missing.delete(variable);
    const value = decimalOf(solved(one, variable, this.figures), this.figures.scale);
    if (value === null) return false;
    const edits = [...new Set(bounds.flatMap((row) => row.rules))].sort((a, b) => a - b);
    const from = [...new Set(bounds.flatMap((row) => row.variables))].filter((other) => other !== variable).sort((a, b) => a - b);
    this.found.push({ variable, value, edits, from, equation: one.relation === "equal" && bounds.every((row) => row === one) ? one : null });
    this.figures = this.figures.with(new Map([[variable, value]]));
    return true;
  }
}

/** The quotient of units as a decimal; null where it has no end. */
function decimalOf(quotient: Fraction, scale: bigint): ExactNumber | null {
  const { above, below } = reduced({ above: quotient.above, below: quotient.below * scale });
  let [units, rest, decimals] = [above, below, 0];
  while (rest % 10n === 0n) [rest, decimals] = [rest / 10n, decimals + 1];
  while (rest % 2n === 0n) [rest, units, decimals] = [rest / 2n, units * 5n, decimals + 1];
  while (rest % 5n === 0n) [rest, units, decimals] = [rest / 5n, units * 2n, decimals + 1];
  return rest === 1n ? { units, decimals } : null;
}
