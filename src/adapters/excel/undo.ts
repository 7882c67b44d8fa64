import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import { findInJournal } from "./journal";
import { journalXml } from "./journalXml";
import { writeVerified } from "./writeVerified";

/**
 * Takes a batch of the journal back: each cell gets what it held and its number format, if it still holds what the batch wrote. Cells
 * changed since are left out and named. The batch is then marked as undone in the journal; taking it back again does nothing.
 */
export async function undo(context: Excel.RequestContext, id: string): Promise<AppliedEdits> {
  const found = await findInJournal(context, id);
  if (!found) throw new WorkbookRefusal("failed", `no batch ${id} in the journal`);
  const { batch, part } = found;
  if (batch.undone) return { batch: id, written: [], leftOut: [] };
  const back = [...batch.edits].reverse().map(({ at, before, after, why, formatBefore }) => ({ at, before: after, after: before, why, formatAfter: formatBefore }));
  const applied = await writeVerified(context, back, { ask: () => undefined, write: () => part.setXml(journalXml({ ...batch, undone: true })) });
  return { ...applied, batch: applied.written.length > 0 ? id : null };
}
