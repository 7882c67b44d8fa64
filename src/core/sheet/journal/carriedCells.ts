import type { CarriedCell } from "../workbook";
import { journalBatches, type NumberedRecord } from "./journalBatches";
import { placesNow, shiftsOf } from "./journalRows";

/**
 * What cells were given from other forms, by the parts of a workbook's journal; named where they stand now, as far as rows put in or taken out by
 * later batches tell. Those taken back, or gone with their rows, are none: a figure typed again was not carried.
 */
export function carriedCells(found: readonly NumberedRecord[]): CarriedCell[] {
  return journalBatches(found).flatMap(({ parts, later }) => {
    if (parts[0]?.record.origin !== "carried" || parts.every(({ record }) => record.undone)) return [];
    const shifts = later.flatMap(shiftsOf);
    return parts.flatMap(({ record }) => {
      const places = placesNow(record, shifts);
      return record.edits.flatMap(({ after, restored }, i): CarriedCell[] => {
        const at = places[i];
        return restored || !at ? [] : [{ at, after }];
      });
    });
  });
}
