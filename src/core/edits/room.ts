import type { Figures } from "./figures";
import { compareFractions, type Fraction } from "./fraction";
import { abs, coefficientOf, type Row } from "./row";

/** One end of a variable's room, in units of the record, and the row that sets it. */
export interface End {
  readonly at: Fraction;
  /** The end itself is not reached. */
  readonly isOpen: boolean;
  readonly row: Row;
}

/** What rows leave for a variable: its least and its most; null for no end. */
export interface Room {
  readonly least: End | null;
  readonly most: End | null;
}

/** The room that rows leave for a variable, every other figure of theirs known. Rows that do not speak of it are passed over. */
export function roomIn(rows: readonly Row[], variable: number, figures: Figures): Room {
  let [least, most]: [End | null, End | null] = [null, null];
  for (const row of rows) {
    const own = coefficientOf(row, variable);
    if (own === 0n) continue;
    const end: End = { at: solved(row, variable, figures), isOpen: row.relation === "below", row };
    if ((row.relation === "equal" || own > 0n) && (most === null || isTighter(end, most, 1))) most = end;
    if ((row.relation === "equal" || own < 0n) && (least === null || isTighter(end, least, -1))) least = end;
  }
  return { least, most };
}

/** What a variable must be for its row's sum to equal the bound, in units of the record. */
export function solved(row: Row, variable: number, figures: Figures): Fraction {
  let rest = row.bound * figures.scale;
  row.variables.forEach((other, i) => {
    if (other !== variable) rest -= (row.coefficients[i] ?? 0n) * figures.unitsAt(other);
  });
  const own = coefficientOf(row, variable);
  return { above: own < 0n ? -rest : rest, below: abs(own) };
}

/** Whether any value is left. */
export function isPossible({ least, most }: Room): boolean {
  const room = least && most ? compareFractions(most.at, least.at) : 1;
  return room > 0 || (room === 0 && least?.isOpen === false && most?.isOpen === false);
}

/** Whether an end leaves less; `side` 1 for a most, −1 for a least. */
export function isTighter(end: End, other: End, side: 1 | -1): boolean {
  const difference = compareFractions(end.at, other.at) * side;
  return difference === 0 ? end.isOpen && !other.isOpen : difference < 0;
}
