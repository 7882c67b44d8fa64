import { cellKey } from "../../core/sheet/address";
import type { RowInsertion } from "../../core/sheet/edit";
import { placeAfter } from "../../core/sheet/movedRows";
import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import { findInJournal } from "./journal";
import type { JournalPart } from "./journalParts";
import { forgetRows, insertionAfter, standingIn } from "./journalRows";
import { journalXml } from "./journalXml";
import type { RecordedEdit, RecordedInsertion } from "./journalXml";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import type { RowRequest, RowWork } from "./rowWork";
import { takeSheetsAway } from "./takeSheetsAway";
import { undoChoices } from "./undoChoices";
import { writeVerified } from "./writeVerified";
import type { LeftOutEdit } from "./writeVerified";

/**
 * Takes a batch of the journal back: each cell gets what it held and its number format, if it still holds what the batch wrote. Cells
 * changed since are left out and named. Rows it put in are taken out when nothing but its own stands in them; else all of it stays on that
 * sheet. The batch is then marked as undone in the journal; taking it back again does nothing. Cells whose
 * sheet has a password or is gone keep it open: it may be taken back again for them, those already restored are not asked about. Sheets drawn for
 * batches that are taken back by then go last.
 */
export async function undo(context: Excel.RequestContext, id: string, unneeded: readonly string[] = []): Promise<AppliedEdits> {
  const found = await findInJournal(context, id);
  if (!found) throw new WorkbookRefusal("failed", `no batch ${id} in the journal`);
  if (found.batch.undone) return { batch: id, written: [], leftOut: [] };
  if (found.batch.choices) return undoChoices(context, found);
  const later = found.later.flatMap(standingIn);
  const open = found.parts.filter(({ record }) => !record.undone).reverse();
  const requests = standingIn(open).map((rows): RowRequest => ({ kind: "remove", rows: insertionAfter(rows, later) }));
  const { rows, ...applied } = await writeVerified(context, open.map((kept) => editsBack(kept, later)), requests, {
    ask: () => undefined,
    write: (piece, written, leftOut, works) => {
      recordUndone(open[piece], later, { written, leftOut, works });
      for (const rows of standingIn(open)) if (works.some((work) => work.rows.sheet === rows.sheet)) forgetRows(rows, found.later);
    },
  });
  if (applied.written.length > 0) await closeUntouched(context, open, later, applied);
  const removed = rows.map((work) => work.rows);
  const takenAway = found.hasDrawn && unneeded.length > 0 ? await takeSheetsAway(context, unneeded) : [];
  return { ...applied, batch: applied.written.length > 0 ? id : null, ...(removed.length > 0 ? { removed } : null), ...(takenAway.length > 0 ? { takenAway } : null) };
}

function editsBack({ record }: JournalPart, later: readonly RowInsertion[]): FormattedEdit[] {
  const waiting = record.edits.filter(({ restored }) => !restored).reverse();
  return waiting.map(({ at, before, after, why, formatBefore }) => ({ at: placeAfter(at, later), before: after, after: before, why, formatAfter: formatBefore }));
}

interface TakenBack {
  readonly written: readonly PlannedWrite[];
  readonly leftOut: readonly LeftOutEdit[];
  readonly works: readonly RowWork[];
}

function recordUndone(kept: JournalPart | undefined, later: readonly RowInsertion[], { written, leftOut, works }: TakenBack): void {
  if (!kept) return;
  const back = new Set(written.map(({ edit }) => cellKey(edit.at)));
  const edits = kept.record.edits.map((edit): RecordedEdit => (back.has(cellKey(placeAfter(edit.at, later))) ? { ...edit, restored: true } : edit));
  const insertions = kept.record.insertions.map((rows): RecordedInsertion => (works.some((work) => work.rows.sheet === rows.sheet) ? { ...rows, removed: true } : rows));
  const undone = leftOut.every(({ reason }) => reason === "changed") && insertions.every(({ removed }) => removed);
  kept.part.setXml(journalXml({ ...kept.record, edits, insertions, undone }));
}

/** A piece of a very long batch of which every cell was changed since was not written to; nothing in it waits either, unless its rows still stand. */
async function closeUntouched(context: Excel.RequestContext, open: readonly JournalPart[], later: readonly RowInsertion[], { written, leftOut }: Pick<AppliedEdits, "written" | "leftOut">): Promise<void> {
  const waiting = new Set([...written, ...leftOut.filter(({ reason }) => reason !== "changed").map(({ edit }) => edit)].map(({ at }) => cellKey(at)));
  const untouched = open.filter(({ record }) => record.insertions.length === 0 && record.edits.every(({ at }) => !waiting.has(cellKey(placeAfter(at, later)))));
  for (const { part, record } of untouched) part.setXml(journalXml({ ...record, undone: true }));
  // The cells are restored by now; a piece left open only offers to take back what was changed.
  if (untouched.length > 0) await context.sync().catch(() => undefined);
}
