import type { CellRef } from "./address";

/** What a cell holds as a person would type it: a value, or a formula with the "=" and the value it shows. A blank cell holds null. */
export interface CellContent {
  readonly value: number | string | boolean | null;
  readonly formula: string | null;
  /** The value is an error typed or pasted as such ("#N/A"), not a text that reads like one. */
  readonly error?: true;
}

/** One change of one cell as it was previewed. It is written only while the cell still holds `before`. */
export interface Edit {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** Why, as it was said to the user. */
  readonly why: string;
}

/** The content of a cell that holds nothing. */
export const BLANK: CellContent = { value: null, formula: null };

/** Whether two contents are the same to their owner: the same formula, or without one the same value. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula !== null || b.formula !== null ? a.formula === b.formula : a.value === b.value;
}
