import { saysTheSame } from "../filling/carriedValue";
import { writtenValue } from "../explanation/writtenValue";
import { isRate } from "../rules/part";
import type { ReadCell } from "../submission";
import { figureOf, isAnswered, type Reading } from "../values/reading";
import type { ChangeKind, RevisedCell } from "./revision";

/** Readings that do not tell what figure stands there. */
const UNKNOWN: ReadonlySet<Reading["state"]> = new Set(["unreadable", "ambiguous", "error", "uncalculated"]);

/**
 * What became of a cell, null where both say the same: numbers by their value however they are written, words by their text, “không phát sinh” in a count
 * by its 0. A number that can be read in two ways is no other one while one of them is the other file's.
 */
export function cellChange(before: ReadCell, after: ReadCell): ChangeKind | null {
  const [there, here] = [before.reading, after.reading];
  if (isSame(before, after)) return isAnswered(here) ? formulaChange(before, after) : null;
  if (UNKNOWN.has(there.state) || UNKNOWN.has(here.state)) return "unreadable";
  if (!isAnswered(there)) return "filled";
  return isAnswered(here) ? "changed" : "emptied";
}

/** A cell as it is told of. */
export function revisedCell(cell: ReadCell): RevisedCell {
  const { at, reading } = cell;
  const formula = cell.cell.formula === null ? null : `=${cell.cell.formula}`;
  const value = reading.state === "value" ? (reading.number ?? reading.text) : "text" in reading ? reading.text : null;
  return { at, written: writtenValue(cell), value, formula };
}

function isSame(before: ReadCell, after: ReadCell): boolean {
  const [there, here] = [before.reading, after.reading];
  if (!isAnswered(there) || !isAnswered(here)) return isAnswered(there) === isAnswered(here);
  if (there.state === "ambiguous" || here.state === "ambiguous") return isPerhapsSame(there, here);
  if (UNKNOWN.has(there.state) || UNKNOWN.has(here.state)) return isUnknownSame(before, after);
  if (isOtherPair(there, here)) return false;
  if (saysTheSame(before, after)) return true;
  const [was, is] = [figureOf(there, isRate(before.meaning)), figureOf(here, isRate(after.meaning))];
  return was !== null && was === is && (there.state === "none" || here.state === "none");
}

function isPerhapsSame(there: Reading, here: Reading): boolean {
  const numbers = (reading: Reading): readonly number[] => (reading.state === "ambiguous" ? reading.candidates : reading.state === "value" && reading.number !== null ? [reading.number] : []);
  return numbers(there).some((one) => numbers(here).includes(one));
}

/** The same words, error or formula in both: what it comes to is not known, but nobody touched it. */
function isUnknownSame({ reading: there, cell: was }: ReadCell, { reading: here, cell: is }: ReadCell): boolean {
  return there.state === here.state && "text" in there && "text" in here && there.text === here.text && was.formula === is.formula;
}

/** 1200/1182 and 2400/2364 are one rate of other figures. */
function isOtherPair(there: Reading, here: Reading): boolean {
  if (there.state !== "value" || here.state !== "value" || !there.pair || !here.pair) return false;
  return there.pair.whole !== here.pair.whole || there.pair.part !== here.pair.part;
}

function formulaChange({ cell: was, mergedFrom: there }: ReadCell, { cell: is, mergedFrom: here }: ReadCell): ChangeKind | null {
  if (there !== null || here !== null || (was.formula === null) === (is.formula === null)) return null;
  return is.formula === null ? "toTyped" : "toFormula";
}
