import type { CellRef } from "../sheet/address";
import type { Failure, Outcome } from "./kind";

/** What a rule says of many places: each failure alone, the places that hold together, so that a table of a hundred thousand rows stays light. */
export function outcomesOf<T>(places: readonly T[], cellOf: (place: T) => CellRef, failureOf: (place: T) => Failure | null): Outcome[] {
  const failed: Outcome[] = [];
  const held: CellRef[] = [];
  for (const place of places) {
    const failure = failureOf(place);
    if (failure) failed.push({ verdict: "fails", cells: [cellOf(place)], failure });
    else held.push(cellOf(place));
  }
  return held.length > 0 ? [...failed, { verdict: "holds", cells: held }] : failed;
}
