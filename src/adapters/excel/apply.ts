import type { Edit, PlannedInsertion, RowRemoval } from "../../core/sheet/edit";
import { journalXml } from "../../core/sheet/journal/journalXml";
import { recordedSheet } from "../../core/sheet/journal/recordedSheet";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { AppliedEdits, BatchTitle } from "../../workflows/ports";
import { editPieces } from "./editPieces";
import { addToJournal, askJournal, trimJournal } from "./journal";
import { cameAndWent, type RowRequest } from "./rowWork";
import { takeUnusedAway } from "./takeUnusedAway";
import { writeVerified } from "./writeVerified";

/**
 * Writes edits in two round trips: the first sees whether each cell still holds what was previewed, the second puts rows in, writes and takes rows
 * out, in the journal too.
 * Thousands of edits take two for each few megabytes, all cells being looked at before the first is written. What cannot be written is left
 * out and named; where nothing could be, the sheets drawn for it go again. A cell's own number format changes only from text ("@") to General, for a number or a formula.
 */
export async function apply(context: Excel.RequestContext, edits: readonly Edit[], title: BatchTitle, changes: readonly (PlannedInsertion | RowRemoval)[] = [], drawn: readonly SheetSpec[] = []): Promise<AppliedEdits> {
  const parts = context.workbook.customXmlParts;
  const asked = edits.map((edit) => ({ ...edit, formatAfter: null }));
  let journal = null as Excel.CustomXmlPartScopedCollection | null;
  let entry = null as { readonly part: Excel.CustomXmlPart; readonly letters: number } | null;
  let batch = null as string | null;
  let letters = 0;
  const requests = changes.map(requestOf);
  const write = writeVerified(context, editPieces(asked), requests, {
    ask: () => (journal = askJournal(parts)),
    write: (_, written, __, works) => {
      const recorded = written.map(({ edit, formatBefore, formatAfter }) => ({ ...edit, formatBefore, formatAfter }));
      const removals = changes.filter((rows): rows is RowRemoval => "from" in rows && works.some(({ kind, rows: { sheet } }) => kind === "remove" && sheet === rows.sheet));
      const insertions = works.flatMap(({ kind, rows: own }) => (kind === "insert" ? [own] : []));
      const along = batch !== null ? { begun: batch } : drawn.length > 0 ? { drawn: drawn.map(recordedSheet) } : null;
      const xml = journalXml({ ...title, undone: false, edits: recorded, insertions, ...(removals.length > 0 ? { removals } : null), ...along });
      entry = { part: addToJournal(parts, xml), letters: xml.length };
    },
    done: () => {
      batch ??= entry?.part.id ?? null;
      letters += entry?.letters ?? 0;
    },
  });
  const { rows, ...applied } = await write.catch(async (error: unknown) => {
    if (batch === null) await takeUnusedAway(context, drawn);
    throw error;
  });
  if (batch === null) return withTakenAway({ ...applied, batch }, await takeUnusedAway(context, drawn));
  const forgotten = await trimJournal(context, journal?.items.length ?? 0, letters);
  return { ...applied, batch, ...cameAndWent(rows), ...(forgotten > 0 ? { forgotten } : null) };
}

function withTakenAway(applied: AppliedEdits, takenAway: readonly string[]): AppliedEdits {
  return takenAway.length > 0 ? { ...applied, takenAway } : applied;
}

function requestOf(rows: PlannedInsertion | RowRemoval): RowRequest {
  if (!("from" in rows)) return { kind: "insert", rows };
  const { sheet, from, count, numbers } = rows;
  return { kind: "remove", rows: { sheet, above: from, count, ...(numbers === null ? null : { numbers }) } };
}
