import type { ExactNumber } from "../values/exact";
import type { Figures } from "./figures";
import { abs, coefficientOf, greatestDivisor, type Row } from "./row";
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
    const left = possible.map((rows) => boundsOf(rows.filter((row) => row.variables.includes(variable)), variable, this.figures)).filter((bounds) => bounds !== "none");
    const rows = left.flatMap((bounds) => (bounds === "room" ? [] : bounds));
    const [one] = rows;
    const value = one && quotientOf(one, variable, this.figures);
    if (left.includes("room") || !value || !rows.every((row) => compare(quotientOf(row, variable, this.figures), value) === 0)) return false;
    return this.take(variable, rows);
  }

  /** Takes the one value that each of these rows gives a variable, every other figure of theirs known. */
  private take(variable: number, bounds: readonly Row[]): boolean {
    const [one] = bounds;
    if (!one) return false;
    this.missing.delete(variable);
    const value = decimalOf(quotientOf(one, variable, this.figures), this.figures.scale);
    if (value === null) return false;
    const edits = [...new Set(bounds.flatMap((row) => row.rules))].sort((a, b) => a - b);
    const from = [...new Set(bounds.flatMap((row) => row.variables))].filter((other) => other !== variable).sort((a, b) => a - b);
    this.found.push({ variable, value, edits, from, equation: bounds.length === 1 && one.relation === "equal" ? one : null });
    this.figures = this.figures.with(new Map([[variable, value]]));
    return true;
  }
}

/** A quotient of whole numbers in units of the record. */
interface Quotient {
  readonly above: bigint;
  readonly below: bigint;
}

/** The rows that leave a variable one value: an equation, or two that meet. “none”: no value is left; “room”: more than one. */
function boundsOf(rows: readonly Row[], variable: number, figures: Figures): readonly Row[] | "none" | "room" {
  const at = (row: Row): Quotient => quotientOf(row, variable, figures);
  const [high, low] = [true, false].map((above) => {
    const sided = rows.filter((row) => row.relation === "equal" || coefficientOf(row, variable) > 0n === above);
    return sided.reduce<Row | null>((best, row) => (best === null || isCloser(row, best, above, at) ? row : best), null);
  });
  if (!high || !low) return "room";
  const room = compare(at(high), at(low));
  if (room > 0) return "room";
  if (room < 0 || high.relation === "below" || low.relation === "below") return "none";
  const equation = rows.find(({ relation }) => relation === "equal");
  return equation ? [equation] : [high, low];
}

function isCloser(row: Row, best: Row, above: boolean, at: (row: Row) => Quotient): boolean {
  const difference = compare(at(row), at(best));
  return difference === 0 ? row.relation === "below" : difference < 0 === above;
}

/** What a variable must be for its row's sum to equal the bound. */
function quotientOf(row: Row, variable: number, figures: Figures): Quotient {
  let rest = row.bound * figures.scale;
  row.variables.forEach((other, i) => {
    if (other !== variable) rest -= (row.coefficients[i] ?? 0n) * figures.unitsAt(other);
  });
  const own = coefficientOf(row, variable);
  return own < 0n ? { above: -rest, below: -own } : { above: rest, below: own };
}

function compare(a: Quotient, b: Quotient): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The quotient of units as a decimal; null where it has no end. */
function decimalOf({ above, below }: Quotient, scale: bigint): ExactNumber | null {
  const whole = below * scale;
  const common = greatestDivisor(abs(above), whole);
  let [units, rest, decimals] = [above / common, whole / common, 0];
  while (rest % 10n === 0n) [rest, decimals] = [rest / 10n, decimals + 1];
  while (rest % 2n === 0n) [rest, units, decimals] = [rest / 2n, units * 5n, decimals + 1];
  while (rest % 5n === 0n) [rest, units, decimals] = [rest / 5n, units * 2n, decimals + 1];
  return rest === 1n ? { units, decimals } : null;
}
