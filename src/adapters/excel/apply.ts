import type { Edit } from "../../core/sheet/edit";
import type { AppliedEdits, BatchTitle } from "../../workflows/ports";
import { addToJournal, askJournal, trimJournal } from "./journal";
import { journalXml } from "./journalXml";
import { writeVerified } from "./writeVerified";

/**
 * Writes edits in two round trips: the first sees whether each cell still holds what was previewed, the second writes, into the journal too.
 * What cannot be written is left out and named. A cell's own number format changes only from text ("@") to General, for a number or a formula.
 */
export async function apply(context: Excel.RequestContext, edits: readonly Edit[], title: BatchTitle): Promise<AppliedEdits> {
  const parts = context.workbook.customXmlParts;
  const asked = edits.map((edit) => ({ ...edit, formatAfter: null }));
  let journal = null as Excel.CustomXmlPartScopedCollection | null;
  let entry = null as { readonly part: Excel.CustomXmlPart; readonly letters: number } | null;
  const applied = await writeVerified(context, asked, {
    ask: () => (journal = askJournal(parts)),
    write: (written) => {
      const xml = journalXml({ ...title, undone: false, edits: written.map(({ edit, formatBefore, formatAfter }) => ({ ...edit, formatBefore, formatAfter })) });
      entry = { part: addToJournal(parts, xml), letters: xml.length };
    },
  });
  if (entry === null || applied.written.length === 0) return { ...applied, batch: null };
  const forgotten = await trimJournal(context, journal?.items.length ?? 0, entry.letters);
  return { ...applied, batch: entry.part.id, ...(forgotten > 0 ? { forgotten } : null) };
}
