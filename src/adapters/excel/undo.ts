import type { CellRef } from "../../core/sheet/address";
import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import { findInJournal } from "./journal";
import type { JournalPart } from "./journalParts";
import { journalXml } from "./journalXml";
import type { RecordedEdit } from "./journalXml";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { writeVerified } from "./writeVerified";
import type { LeftOutEdit } from "./writeVerified";

/**
 * Takes a batch of the journal back: each cell gets what it held and its number format, if it still holds what the batch wrote. Cells
 * changed since are left out and named. The batch is then marked as undone in the journal; taking it back again does nothing. Cells whose
 * sheet has a password or is gone keep it open: it may be taken back again for them, those already restored are not asked about.
 */
export async function undo(context: Excel.RequestContext, id: string): Promise<AppliedEdits> {
  const found = await findInJournal(context, id);
  if (!found) throw new WorkbookRefusal("failed", `no batch ${id} in the journal`);
  if (found.batch.undone) return { batch: id, written: [], leftOut: [] };
  const open = found.parts.filter(({ record }) => !record.undone).reverse();
  const applied = await writeVerified(context, open.map(editsBack), {
    ask: () => undefined,
    write: (piece, written, leftOut) => recordUndone(open[piece], written, leftOut),
  });
  if (applied.written.length > 0) await closeUntouched(context, open, applied);
  return { ...applied, batch: applied.written.length > 0 ? id : null };
}

function editsBack({ record }: JournalPart): FormattedEdit[] {
  const waiting = record.edits.filter(({ restored }) => !restored).reverse();
  return waiting.map(({ at, before, after, why, formatBefore }) => ({ at, before: after, after: before, why, formatAfter: formatBefore }));
}

function recordUndone(kept: JournalPart | undefined, written: readonly PlannedWrite[], leftOut: readonly LeftOutEdit[]): void {
  if (!kept) return;
  const back = new Set(written.map(({ edit }) => keyOf(edit.at)));
  const edits = kept.record.edits.map((edit): RecordedEdit => (back.has(keyOf(edit.at)) ? { ...edit, restored: true } : edit));
  kept.part.setXml(journalXml({ ...kept.record, edits, undone: leftOut.every(({ reason }) => reason === "changed") }));
}

/** A piece of a very long batch of which every cell was changed since was not written to; nothing in it waits either. */
async function closeUntouched(context: Excel.RequestContext, open: readonly JournalPart[], { written, leftOut }: Omit<AppliedEdits, "batch">): Promise<void> {
  const waiting = new Set([...written, ...leftOut.filter(({ reason }) => reason !== "changed").map(({ edit }) => edit)].map(({ at }) => keyOf(at)));
  const untouched = open.filter(({ record }) => record.edits.every(({ at }) => !waiting.has(keyOf(at))));
  for (const { part, record } of untouched) part.setXml(journalXml({ ...record, undone: true }));
  // The cells are restored by now; a piece left open only offers to take back what was changed.
  if (untouched.length > 0) await context.sync().catch(() => undefined);
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column} ${sheet}`;
}
