import type { Edit, PlannedInsertion, RowInsertion } from "../../core/sheet/edit";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { AppliedEdits, BatchTitle } from "../../workflows/ports";
import { recordedSheet } from "./drawnSheets";
import { editPieces } from "./editPieces";
import { addToJournal, askJournal, trimJournal } from "./journal";
import { journalXml } from "./journalXml";
import type { RowRequest } from "./rowWork";
import { writeVerified } from "./writeVerified";

/**
 * Writes edits in two round trips: the first sees whether each cell still holds what was previewed, the second puts rows in and writes, into the
 * journal too.
 * Thousands of edits take two for each few megabytes, all cells being looked at before the first is written. What cannot be written is left
 * out and named. A cell's own number format changes only from text ("@") to General, for a number or a formula.
 */
export async function apply(context: Excel.RequestContext, edits: readonly Edit[], title: BatchTitle, insertions: readonly PlannedInsertion[] = [], drawn: readonly SheetSpec[] = []): Promise<AppliedEdits> {
  const parts = context.workbook.customXmlParts;
  const asked = edits.map((edit) => ({ ...edit, formatAfter: null }));
  let journal = null as Excel.CustomXmlPartScopedCollection | null;
  let entry = null as { readonly part: Excel.CustomXmlPart; readonly letters: number } | null;
  let batch = null as string | null;
  let letters = 0;
  const requests = insertions.map((rows): RowRequest => ({ kind: "insert", rows }));
  const { rows, ...applied } = await writeVerified(context, editPieces(asked), requests, {
    ask: () => (journal = askJournal(parts)),
    write: (_, written, __, works) => {
      const recorded = written.map(({ edit, formatBefore, formatAfter }) => ({ ...edit, formatBefore, formatAfter }));
      const along = batch !== null ? { begun: batch } : drawn.length > 0 ? { drawn: drawn.map(recordedSheet) } : null;
      const xml = journalXml({ ...title, undone: false, edits: recorded, insertions: works.map((work) => work.rows), ...along });
      entry = { part: addToJournal(parts, xml), letters: xml.length };
    },
    done: () => {
      batch ??= entry?.part.id ?? null;
      letters += entry?.letters ?? 0;
    },
  });
  if (batch === null) return { ...applied, batch };
  const forgotten = await trimJournal(context, journal?.items.length ?? 0, letters);
  const inserted: readonly RowInsertion[] = rows.map((work) => work.rows);
  return { ...applied, batch, ...(inserted.length > 0 ? { inserted } : null), ...(forgotten > 0 ? { forgotten } : null) };
}
