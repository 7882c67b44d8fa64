import type { RowInsertion } from "../../core/sheet/edit";
import { placeAfter, placeBefore, rangeAfter, rangeWithout } from "../../core/sheet/movedRows";
import type { ChoiceArea } from "../../workflows/ports";
import type { JournalPart } from "./journalParts";
import { journalXml } from "./journalXml";
import type { RecordedChoice, RecordedEdit, RecordedInsertion } from "./journalXml";

/** The rows that a batch put in and that are still there. */
export function standingIn(parts: readonly JournalPart[]): readonly RecordedInsertion[] {
  return parts.flatMap(({ record }) => record.insertions.filter(({ removed }) => !removed));
}

/** Rows put in, where they stand after others came. */
export function insertionAfter({ sheet, above, count }: RowInsertion, later: readonly RowInsertion[]): RowInsertion {
  return { sheet, above: placeAfter({ sheet, row: above, column: 0 }, later).row, count };
}

/** Cells with choices, where they stand after rows came in; one that spans the place grows. */
export function areaAfter<T extends ChoiceArea>(area: T, later: readonly RowInsertion[]): T {
  return later.filter(({ sheet }) => sheet === area.sheet).reduce<T>((now, rows) => ({ ...now, ...rangeAfter(now, rows) }), area);
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
      const choices = (record.choices ?? []).flatMap((choice) => choiceWithout(choice, now));
      const isMoved = edits.some((edit, i) => edit !== record.edits[i]) || insertions.some((one, i) => one !== record.insertions[i]) || record.choices?.some((one, i) => one !== choices[i]);
      if (isMoved) part.setXml(journalXml({ ...record, edits, insertions, ...(record.choices ? { choices } : null) }));
    }
  }
}

function withoutRows(edit: RecordedEdit, rows: RowInsertion): RecordedEdit {
  const at = placeBefore(edit.at, rows);
  if (at === edit.at) return edit;
  return at === null ? { ...edit, restored: true } : { ...edit, at };
}

function choiceWithout(choice: RecordedChoice, rows: RowInsertion): RecordedChoice[] {
  if (choice.sheet !== rows.sheet || choice.bottom < rows.above) return [choice];
  const left = rangeWithout(choice, rows);
  return left ? [{ ...choice, ...left }] : [];
}
