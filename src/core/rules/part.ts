import { cellKey, type CellRef } from "../sheet/address";
import type { ReadCell } from "../submission";
import type { Meaning } from "../template/columns";
import { figureOf } from "../values/reading";

/** What a cell contributes to a sum: a number, nothing because it takes no part, or something not known (zero or more). */
export type Part = number | "noPart" | "unknown";

/** True where the cell holds a rate, so that “không phát sinh” takes no part instead of counting 0. */
export function isRate(meaning: Meaning): boolean {
  return meaning.value === "percent" || meaning.measure === "rate";
}

/** What a cell contributes; a cell the sheet lacks is unknown. */
export function partOf(cell: ReadCell | null): Part {
  if (cell === null) return "unknown";
  const { reading } = cell;
  const rate = isRate(cell.meaning);
  if (reading.state === "notApplicable" || (reading.state === "none" && rate)) return "noPart";
  return figureOf(reading, rate) ?? "unknown";
}

/** The number a cell holds, null when it is unknown or takes no part. */
export function knownFigure(cell: ReadCell | null): number | null {
  const part = partOf(cell);
  return typeof part === "number" ? part : null;
}

/** Addresses of the cells that are there, each once. */
export function refsOf(cells: readonly (ReadCell | null)[]): CellRef[] {
  const refs: CellRef[] = [];
  const seen = cells.length > FEW ? new Set<string>() : null;
  for (const cell of cells) {
    if (cell === null) continue;
    const { at } = cell;
    const isAgain = seen ? seen.has(cellKey(at)) : refs.some((ref) => ref.row === at.row && ref.column === at.column && ref.sheet === at.sheet);
    if (isAgain) continue;
    seen?.add(cellKey(at));
    refs.push(at);
  }
  return refs;
}

/** So few cells are told apart faster one by one than by their keys. */
const FEW = 24;
