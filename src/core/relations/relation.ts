import type { Figures } from "../edits/figures";
import type { RuleSet } from "../edits/ruleSet";
import type { Scope } from "../rules";
import type { Place } from "../rules/condition";
import type { RuleBase } from "../template/template";

/** A figure that rules speak of. */
export interface Variable extends Place {
  /** What the cell contributes to sums; null while that is not known. */
  readonly figure: number | null;
  /** Wrong whatever the others are: half a document. */
  readonly isWrong: boolean;
  /** How much speaks for it beside the rules: it was explained, it was carried over. */
  readonly backers: number;
  readonly scope: Scope;
}

/** Figures that hang together by the rules that speak of them, and by no other. */
export interface Relation {
  /** The rules speak of them by their place in this list. */
  readonly variables: readonly Variable[];
  /** Compiled conditions; equal ones are shared among the years and workbooks in which they recur. */
  readonly rules: RuleSet;
  /** By the number of a condition the rule that makes it; undefined where it only says that what no cell holds is not below zero. */
  readonly makers: readonly (RuleBase | undefined)[];
  /** The figures as they stand, one a variable; what is wrong by itself counts as not known. */
  readonly figures: Figures;
}
