import type { Message } from "../message";
import type { CellRef } from "../sheet/address";
import type { CellContent } from "../sheet/edit";
import { BLANK, contentOf } from "../sheet/edit";
import type { ReadCell, ReadTable } from "../submission";

/**
 * Why something is written only where a person says so: it is likely but not certain; somebody typed something else there;
 * the row is another agency's to fill.
 */
export type Hold = "guess" | "typed" | "others";

/** One cell that could be filled, and why. */
export interface Fill {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly why: Message;
  /** Null where it may be written unasked. */
  readonly hold: Hold | null;
}

/** One cell for which sources say different things: nobody but a person decides. */
export interface FillChoice {
  readonly question: Message;
  /** In the order of the sources. */
  readonly ways: readonly Fill[];
}

/** What could be filled. */
export interface Filling {
  readonly fills: readonly Fill[];
  readonly choices: readonly FillChoice[];
}

/** Says whether a row is the sender's to fill. */
export type Owes = (table: ReadTable, rowId: string) => boolean;

/** True where a value may stand: neither a formula nor part of a merged cell that belongs to a neighbour. */
export function mayBeFilled({ cell, mergedFrom }: ReadCell): boolean {
  return cell.formula === null && mergedFrom === null;
}

/** What holds a cell's filling back; null for a blank cell of the sender's own. */
export function holdOn(cell: ReadCell, isOwed: boolean): Hold | null {
  return cell.reading.state !== "blank" ? "typed" : isOwed ? null : "others";
}

/** A value for a cell as it stands now. */
export function fillWith(cell: ReadCell, value: number | string, why: Message, hold: Hold | null): Fill {
  return { at: cell.at, before: cell.cell.kind === "blank" && cell.cell.formula === null ? BLANK : contentOf(cell.cell), after: { value, formula: null }, why, hold };
}
