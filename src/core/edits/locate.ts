import { exactOf } from "../values/exact";
import type { Conditions } from "./conditions";
import type { Figures } from "./figures";
import type { RuleSet } from "./ruleSet";

/** More steps than this in one part of one record are not taken. */
const MOST_STEPS = 20_000;
/** More sets than this are not listed. */
const MOST_SETS = 1_000;

/** The cells to look at in one independent part. */
export interface LocatedPart {
  /** Sum of the weights of each of its sets. */
  readonly weight: number;
  /** Every set of least weight whose change alone lets all rules hold; numbers of variables, ascending. None where no change of what may change can. */
  readonly sets: readonly (readonly number[])[];
  /** There are more such sets than are listed. */
  readonly truncated: boolean;
}

/** What was found about a record. `notDetermined`: some part would take too long; nothing is said of it. */
export interface Located {
  /** The parts in which something is wrong. */
  readonly parts: readonly LocatedPart[];
  readonly notDetermined: boolean;
}

/**
 * Every smallest set of figures to change so that all rules can hold (Fellegi and Holt, 1976). Missing figures are free.
 * `weights`: trust in each variable, above 0; infinite for one that must not change.
 */
export function locate(rules: RuleSet, figures: Figures, weights: (variable: number) => number = () => 1): Located {
  const parts: LocatedPart[] = [];
  let notDetermined = false;
  for (const { conditions, variables } of rules.parts) {
    const start = conditions.withoutAll(variables.filter((variable) => figures.isMissing(variable)));
    if (start?.hold(figures)) continue;
    const scale = scaleOf(weights, variables);
    const part = start && new Search(start, figures, scale === 1 ? weights : (variable) => Math.round(weights(variable) * scale)).run();
    if (part) parts.push({ ...part, weight: part.weight / scale });
    else notDetermined = true;
  }
  return { parts, notDetermined };
}

/** By what weights are multiplied to be whole: 0.1 + 0.2 and 0.3 must weigh the same. */
function scaleOf(weights: (variable: number) => number, variables: readonly number[]): number {
  let decimals = 0;
  for (const variable of variables) {
    const weight = weights(variable);
    if (weight !== Infinity && !Number.isInteger(weight)) decimals = Math.max(decimals, exactOf(weight).decimals);
  }
  return 10 ** decimals;
}

/** Some variables chosen to change, and some that were left to another branch. */
interface Branch {
  readonly weight: number;
  readonly chosen: readonly number[];
  readonly barred: readonly number[];
}

/** Branches on what is in conflict, lightest first, so that the first sets that work are the lightest; each set is met once. */
class Search {
  private readonly waiting = new Map<number, Branch[]>();
  private readonly weightsWaiting: number[] = [];
  private readonly conflicts: (readonly number[])[] = [];

  constructor(
    private readonly start: Conditions,
    private readonly figures: Figures,
    private readonly weights: (variable: number) => number,
  ) {}

  run(): LocatedPart | null {
    const found: (readonly number[])[] = [];
    let least = Infinity;
    this.add({ weight: 0, chosen: [], barred: [] });
    for (let steps = 0; ; steps++) {
      const branch = this.take();
      if (!branch || branch.weight > least) break;
      if (steps >= MOST_STEPS) return null;
      const conflict = this.conflictOf(branch.chosen);
      if (conflict === null) return null;
      if (conflict === "none") {
        found.push(branch.chosen);
        least = branch.weight;
        if (found.length === MOST_SETS) return { weight: least, sets: found, truncated: true };
      } else this.split(branch, conflict);
    }
    return { weight: least === Infinity ? 0 : least, sets: found, truncated: false };
  }

  /** The variables of which one must change besides those chosen; null where that is too much work. */
  private conflictOf(chosen: readonly number[]): readonly number[] | "none" | null {
    const known = this.conflicts.find((variables) => !variables.some((variable) => chosen.includes(variable)));
    if (known) return known;
    const left = this.start.withoutAll(chosen);
    if (!left) return null;
    const news = left.conflicts(this.figures).map(({ variables }) => variables).sort((a, b) => a.length - b.length);
    this.conflicts.push(...news);
    return news[0] ?? "none";
  }

  private split({ weight, chosen, barred }: Branch, conflict: readonly number[]): void {
    const candidates = conflict.filter((variable) => !barred.includes(variable) && this.weights(variable) !== Infinity);
    candidates.forEach((variable, i) => {
      const together = [...chosen, variable].sort((a, b) => a - b);
      this.add({ weight: weight + this.weights(variable), chosen: together, barred: [...barred, ...candidates.slice(0, i)] });
    });
  }

  private add(branch: Branch): void {
    const same = this.waiting.get(branch.weight);
    if (same) same.push(branch);
    else {
      this.waiting.set(branch.weight, [branch]);
      this.weightsWaiting.push(branch.weight);
      this.weightsWaiting.sort((a, b) => b - a);
    }
  }

  private take(): Branch | undefined {
    const lightest = this.weightsWaiting.at(-1);
    if (lightest === undefined) return undefined;
    const same = this.waiting.get(lightest);
    const branch = same?.pop();
    if (same?.length === 0) {
      this.waiting.delete(lightest);
      this.weightsWaiting.pop();
    }
    return branch;
  }
}
