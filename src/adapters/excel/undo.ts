import { cellKey, type CellRef } from "../../core/sheet/address";
import type { RowShift } from "../../core/sheet/edit";
import type { RecordedEdit, RecordedInsertion, RecordedRemoval } from "../../core/sheet/journal/batchRecord";
import { boundSheets, comingBack, goneWith, insertionAfter, placesNow, shiftsOf, standingIn } from "../../core/sheet/journal/journalRows";
import { journalXml } from "../../core/sheet/journal/journalXml";
import { WorkbookRefusal } from "../../workflows/ports";
import type { AppliedEdits } from "../../workflows/ports";
import { forgetRows, rememberRows } from "./forgetRows";
import { findInJournal } from "./journal";
import type { JournalPart } from "./journalParts";
import type { FormattedEdit, PlannedWrite } from "./plannedWrite";
import { cameAndWent, type RowRequest, type RowWork } from "./rowWork";
import { takeSheetsAway } from "./takeSheetsAway";
import { undoChoices } from "./undoChoices";
import { writeVerified } from "./writeVerified";
import type { LeftOutEdit } from "./writeVerified";

/**
 * Takes a batch of the journal back: each cell gets what it held and its number format, if it still holds what the batch wrote. Cells
 * changed since are left out and named. Rows it put in are taken out when nothing but its own stands in them; else all of it stays on that
 * sheet. Rows it took out come back. The batch is then marked as undone in the journal; taking it back again does nothing. Cells whose
 * sheet has a password or is gone keep it open: it may be taken back again for them, those already restored are not asked about. Sheets drawn for
 * batches that are taken back by then go last.
 */
export async function undo(context: Excel.RequestContext, id: string, unneeded: readonly string[] = []): Promise<AppliedEdits> {
  const found = await findInJournal(context, id);
  if (!found) throw new WorkbookRefusal("failed", `no batch ${id} in the journal`);
  if (found.batch.undone) return { batch: id, written: [], leftOut: [] };
  if (found.batch.choices) return undoChoices(context, found);
  const later = found.later.flatMap(shiftsOf);
  const open = found.parts.filter(({ record }) => !record.undone).reverse();
  const bound = boundSheets(open, later);
  const isFree = ({ sheet }: { readonly sheet: string }): boolean => !bound.has(sheet);
  const requests = [
    ...standingIn(open).filter(isFree).map((rows): RowRequest => ({ kind: "remove", rows: insertionAfter(rows, later) })),
    ...goneWith(open).filter(isFree).map((rows): RowRequest => ({ kind: "insert", rows: comingBack(rows, later) })),
  ];
  const pieces = open.map((kept) => editsBack(kept, later, bound));
  const { rows, ...applied } = await writeVerified(context, pieces.map(({ edits }) => edits), requests, {
    ask: () => undefined,
    write: (piece, written, leftOut, works) => {
      recordUndone(open[piece], later, { written, leftOut: [...leftOut, ...(pieces[piece]?.gone ?? [])], works });
      const isDone = (rows: { readonly sheet: string }): boolean => works.some((work) => work.rows.sheet === rows.sheet);
      for (const rows of standingIn(open).filter(isDone)) forgetRows(rows, found.later);
      for (const { sheet, from, count } of goneWith(open).filter(isDone)) rememberRows({ sheet, above: from, count }, found.later);
    },
  });
  if (applied.written.length > 0) await closeUntouched(context, open, later, applied);
  const takenAway = found.hasDrawn && unneeded.length > 0 ? await takeSheetsAway(context, unneeded) : [];
  const leftOut = [...applied.leftOut, ...pieces.flatMap(({ gone }) => gone)];
  return { ...applied, leftOut, batch: applied.written.length > 0 ? id : null, ...cameAndWent(rows), ...(takenAway.length > 0 ? { takenAway } : null) };
}

/** What of a piece is to be taken back, newest first, and what cannot be while a later batch stands: its cells went with that one's rows. */
function editsBack({ record }: JournalPart, later: readonly RowShift[], bound: ReadonlySet<string>): { readonly edits: readonly FormattedEdit[]; readonly gone: readonly LeftOutEdit[] } {
  const places = placesNow(record, later, true);
  const edits: FormattedEdit[] = [];
  const gone: LeftOutEdit[] = [];
  record.edits.forEach(({ at, before, after, font, why, formatBefore, restored }, i) => {
    const place = bound.has(at.sheet) ? null : places[i];
    if (restored) return;
    const back = { at: place ?? at, before: after, after: before, ...(font ? { font: { before: font.after, after: font.before } } : null), why };
    if (place) edits.unshift({ ...back, formatAfter: formatBefore });
    else gone.unshift({ edit: back, reason: "changed", now: null });
  });
  return { edits, gone };
}

interface TakenBack {
  readonly written: readonly PlannedWrite[];
  readonly leftOut: readonly LeftOutEdit[];
  readonly works: readonly RowWork[];
}

function recordUndone(kept: JournalPart | undefined, later: readonly RowShift[], { written, leftOut, works }: TakenBack): void {
  if (!kept) return;
  const back = new Set(written.map(({ edit }) => cellKey(edit.at)));
  const places = placesNow(kept.record, later, true);
  const edits = kept.record.edits.map((edit, i): RecordedEdit => (isAmong(back, places[i]) ? { ...edit, restored: true } : edit));
  const insertions = kept.record.insertions.map((rows): RecordedInsertion => (works.some((work) => work.rows.sheet === rows.sheet) ? { ...rows, removed: true } : rows));
  const removals = kept.record.removals?.map((rows): RecordedRemoval => (works.some((work) => work.rows.sheet === rows.sheet) ? { ...rows, back: true } : rows));
  const undone = leftOut.every(({ reason }) => reason === "changed") && insertions.every(({ removed }) => removed) && (removals ?? []).every(({ back: isBack }) => isBack);
  kept.part.setXml(journalXml({ ...kept.record, edits, insertions, ...(removals ? { removals } : null), undone }));
}

function isAmong(keys: ReadonlySet<string>, place: CellRef | null | undefined): boolean {
  return place != null && keys.has(cellKey(place));
}

/** A piece of a very long batch of which every cell was changed since was not written to; nothing in it waits either, unless its rows still stand. */
async function closeUntouched(context: Excel.RequestContext, open: readonly JournalPart[], later: readonly RowShift[], { written, leftOut }: Pick<AppliedEdits, "written" | "leftOut">): Promise<void> {
  const waiting = new Set([...written, ...leftOut.filter(({ reason }) => reason !== "changed").map(({ edit }) => edit)].map(({ at }) => cellKey(at)));
  const untouched = open.filter(({ record }) => record.insertions.length === 0 && !record.removals && placesNow(record, later, true).every((place) => !isAmong(waiting, place)));
  for (const { part, record } of untouched) part.setXml(journalXml({ ...record, undone: true }));
  // The cells are restored by now; a piece left open only offers to take back what was changed.
  if (untouched.length > 0) await context.sync().catch(() => undefined);
}
