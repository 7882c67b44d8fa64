import type { RowInsertion } from "../../core/sheet/edit";
import type { BatchRecord, RecordedChoice, RecordedEdit } from "../../core/sheet/journal/batchRecord";
import { goneWith, insertionAfter, shiftsOf } from "../../core/sheet/journal/journalRows";
import { journalXml } from "../../core/sheet/journal/journalXml";
import { placeBefore, rangeAfter, rangeWithout } from "../../core/sheet/movedRows";
import type { JournalPart } from "./journalParts";

/**
 * Rows that a batch put in go: the batches entered after it are written anew by the places their cells have without them; no sync. What a later batch
 * wrote into the rows themselves is gone, and no longer waits to be taken back. `rows`: as their own batch recorded them.
 */
export function forgetRows(rows: RowInsertion, later: readonly (readonly JournalPart[])[]): void {
  const up = (row: number, { above, count }: RowInsertion): number => (row > above ? row - count : row);
  writeAnew(rows, later, {
    edit: (edit, at) => withoutRows(edit, at),
    insertedAt: up,
    removedFrom: up,
    choice: (choice, at) => {
      if (choice.bottom < at.above) return [choice];
      const left = rangeWithout(choice, at);
      return left ? [{ ...choice, ...left }] : [];
    },
  });
}

/** Rows that a batch took out come back: the batches entered after it are written anew by the places their cells have with them; no sync. `rows`: as that batch found them. */
export function rememberRows(rows: RowInsertion, later: readonly (readonly JournalPart[])[]): void {
  const down = (row: number, { count }: RowInsertion): number => row + count;
  writeAnew(rows, later, {
    edit: (edit, at) => (edit.at.row >= at.above ? { ...edit, at: { ...edit.at, row: down(edit.at.row, at) } } : edit),
    insertedAt: (row, at) => (row > at.above ? down(row, at) : row),
    removedFrom: (row, at) => (row >= at.above ? down(row, at) : row),
    choice: (choice, at) => [choice.bottom < at.above ? choice : { ...choice, ...rangeAfter(choice, at) }],
  });
}

/** How what a later batch recorded on the sheet reads once the rows are gone, or back; `at` says where they are in its own addresses. */
interface Reading {
  readonly edit: (edit: RecordedEdit, at: RowInsertion) => RecordedEdit;
  readonly insertedAt: (row: number, at: RowInsertion) => number;
  readonly removedFrom: (row: number, at: RowInsertion) => number;
  readonly choice: (choice: RecordedChoice, at: RowInsertion) => readonly RecordedChoice[];
}

function writeAnew(rows: RowInsertion, later: readonly (readonly JournalPart[])[], reading: Reading): void {
  let now = rows;
  for (const parts of later) {
    const before = now;
    now = insertionAfter(before, shiftsOf(parts));
    // A batch that puts rows in names its cells as they stand then, one that takes rows out as they stood before.
    const ofEdits = goneWith(parts).some(({ sheet }) => sheet === rows.sheet) ? before : now;
    for (const { part, record } of parts) {
      const anew = readAnew(record, { before, now, ofEdits }, reading);
      if (JSON.stringify(anew) !== JSON.stringify(record)) part.setXml(journalXml(anew));
    }
  }
}

interface Places {
  readonly before: RowInsertion;
  readonly now: RowInsertion;
  readonly ofEdits: RowInsertion;
}

function readAnew(record: BatchRecord, { before, now, ofEdits }: Places, { edit, insertedAt, removedFrom, choice }: Reading): BatchRecord {
  const isHere = ({ sheet }: { readonly sheet: string }): boolean => sheet === before.sheet;
  return {
    ...record,
    edits: record.edits.map((one) => (isHere(one.at) ? edit(one, ofEdits) : one)),
    insertions: record.insertions.map((one) => (isHere(one) ? { ...one, above: insertedAt(one.above, before) } : one)),
    ...(record.removals ? { removals: record.removals.map((one) => (isHere(one) ? { ...one, from: removedFrom(one.from, before) } : one)) } : null),
    ...(record.choices ? { choices: record.choices.flatMap((one) => (isHere(one) ? choice(one, now) : [one])) } : null),
  };
}

function withoutRows(edit: RecordedEdit, rows: RowInsertion): RecordedEdit {
  const at = placeBefore(edit.at, rows);
  if (at === edit.at) return edit;
  return at === null ? { ...edit, restored: true } : { ...edit, at };
}
