import type { CellRange, CellRef } from "./address";
import type { Cell } from "./cell";

/** What a cell holds as a person would type it: a value, or a formula with the "=" and the value it shows. A blank cell holds null. */
export interface CellContent {
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
  /** The value is an error typed or pasted as such ("#N/A"), not a text that reads like one. */
  readonly error?: true;
}

/** Names of the fonts that a cell's letters have and get. */
export interface FontChange {
  readonly before: string;
  readonly after: string;
}

/** One change of one cell as it was previewed. It is written only while the cell still holds `before`. */
export interface Edit {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** The font changes with it, and is part of what must still hold; absent where it stays. Where both contents are the same only the font is written. */
  readonly font?: FontChange;
  /** Why, as it was said to the user. */
  readonly why: string;
}

/** Blank rows put into a sheet: `count` of them above the row that stood at `above` (zero-based), looking like the row above them. What stood there and below moves down. */
export interface RowInsertion {
  readonly sheet: string;
  readonly above: number;
  readonly count: number;
}

/**
 * Rows taken out of a sheet with what stands in them: `count` of them from `from` on (zero-based). What stands below moves up. The edits of such a
 * batch are by the addresses before it; those in the rows say what goes with them.
 */
export interface RowRemoval {
  readonly sheet: string;
  readonly from: number;
  readonly count: number;
  /** Which neighbour the rows look like, should they come back. */
  readonly like: "above" | "below";
  /** Column of running numbers, counted anew in the rows below; null for none. */
  readonly numbers: number | null;
}

/** Rows that came into a sheet or went. */
export type RowShift = RowInsertion | RowRemoval;

/** A cell with what it held when a change was previewed. */
export interface ExpectedCell {
  readonly at: CellRef;
  readonly holds: CellContent;
}

/**
 * Rows to be put in as part of a batch, one place a sheet at most. The addresses of the batch's edits are those after it; an edit in the new rows
 * has a blank `before`. Nothing of the batch is written to the sheet unless the rows around the place still hold what was previewed.
 */
export interface PlannedInsertion extends RowInsertion {
  /** What the rows around the place hold, by their addresses before it. */
  readonly expects: readonly ExpectedCell[];
  /** Cells merged over the new rows, by their addresses after it: a merge above that goes on, cells merged as in the row above. */
  readonly merges: readonly CellRange[];
  /** For rows that come back: they look like the row below them; absent for like the one above. */
  readonly like?: "below";
  /** For rows that come back: column of running numbers, counted anew; absent for none. */
  readonly numbers?: number;
}

/** The content of a cell that holds nothing. */
export const BLANK: CellContent = { value: null, formula: null };

/** Whether two contents are the same to their owner: the same formula, or without one the same value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula !== null || b.formula !== null ? a.formula === b.formula : a.value === b.value;
}

/** What a photographed cell holds, as it would be typed. */
export function contentOf({ kind, value, formula }: Cell): CellContent {
  const content = { value: kind === "boolean" ? value === 1 : value, formula: formula === null ? null : `=${formula}` };
  return kind === "error" && formula === null ? { ...content, error: true } : content;
}
