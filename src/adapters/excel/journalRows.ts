import type { RowInsertion } from "../../core/sheet/edit";
import { placeAfter, placeBefore } from "../../core/sheet/movedRows";
import type { JournalPart } from "./journalParts";
import { journalXml } from "./journalXml";
import type { RecordedEdit, RecordedInsertion } from "./journalXml";

/** The rows that a batch put in and that are still there. */
export function standingIn(parts: readonly JournalPart[]): readonly RecordedInsertion[] {
  return parts.flatMap(({ record }) => record.insertions.filter(({ removed }) => !removed));
}

/** Rows put in, where they stand after others came. */
export function insertionAfter({ sheet, above, count }: RowInsertion, later: readonly RowInsertion[]): RowInsertion {
  return { sheet, above: placeAfter({ sheet, row: above, column: 0 }, later).row, count };
}

/**
 * Rows go: the batches entered after them are written anew by the places their cells have without them; no sync. What a later batch wrote into the
 * rows themselves is gone, and no longer waits to be taken back. `rows`: as their own batch recorded them.
 */
export function forgetRows(rows: RowInsertion, later: readonly (readonly JournalPart[])[]): void {
  let now = rows;
  for (const parts of later) {
    const before = now;
    now = insertionAfter(before, standingIn(parts));
    for (const { part, record } of parts) {
      const edits = record.edits.map((edit) => withoutRows(edit, now));
      const insertions = record.insertions.map((one) => (one.sheet === before.sheet && one.above > before.above ? { ...one, above: one.above - before.count } : one));
      if (edits.some((edit, i) => edit !== record.edits[i]) || insertions.some((one, i) => one !== record.insertions[i])) part.setXml(journalXml({ ...record, edits, insertions }));
    }
  }
}

function withoutRows(edit: RecordedEdit, rows: RowInsertion): RecordedEdit {
  const at = placeBefore(edit.at, rows);
  if (at === edit.at) return edit;
  return at === null ? { ...edit, restored: true } : { ...edit, at };
}
