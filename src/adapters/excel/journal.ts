import type { RowInsertion, RowShift } from "../../core/sheet/edit";
import { carriedCells } from "../../core/sheet/journal/carriedCells";
import { journalBatches, type BatchParts } from "../../core/sheet/journal/journalBatches";
import { areaAfter, comingBack, goneWith, insertionAfter, placesNow, shiftsOf } from "../../core/sheet/journal/journalRows";
import { JOURNAL_NAMESPACE } from "../../core/sheet/journal/journalXml";
import type { CarriedCell } from "../../core/sheet/workbook";
import type { JournalBatch } from "../../workflows/ports";
import { readXmlOf } from "./journalParts";
import type { JournalPart } from "./journalParts";

/** How many batches the workbook keeps, and how many letters of them (some 3 MB at most in UTF-8); the newest is kept whatever its length. */
const MOST_BATCHES = 100;
const MOST_LETTERS = 1_000_000;
/** How far the number may go beyond before the oldest are dropped, so that this is seldom done. */
const SLACK = 20;
/** A batch as long as this is looked at with the others at once: all that pass unlooked at stay within a few megabytes. */
const LONG_BATCH = MOST_LETTERS / 40;

/** A batch with the parts that keep it. */
export interface KeptBatch extends BatchParts<JournalPart> {
  readonly batch: JournalBatch;
  /** Sheets drawn for some batch of the journal may still stand. */
  readonly hasDrawn: boolean;
}

/** The batches in the workbook's journal, oldest first, in two round trips. Parts that cannot be read are passed over. */
export async function readJournal(context: Excel.RequestContext): Promise<JournalBatch[]> {
  return (await readBatches(context)).map(({ batch }) => batch);
}

/** Enters a batch as a part of its own, so that no other writer's batch is touched; no sync. Its id is there after the next one. */
export function addToJournal(parts: Excel.CustomXmlPartCollection, xml: string): Excel.CustomXmlPart {
  const part = parts.add(xml);
  part.load("id");
  return part;
}

/**
 * Drops the oldest batches of a journal grown too long; answers how many. `parts` is its list before a batch of `added` letters came,
 * so that a journal of usual length costs no round trip. The cells are written by then: a journal that cannot be trimmed now is left for
 * the next time.
 */
export async function trimJournal(context: Excel.RequestContext, parts: number, added: number): Promise<number> {
  if (parts < MOST_BATCHES + SLACK && added < LONG_BATCH) return 0;
  try {
    const newestFirst = (await readBatches(context)).reverse();
    let letters = 0;
    const tooMany = newestFirst.filter((kept, i) => {
      letters += kept.parts.reduce((sum, { length }) => sum + length, 0);
      return i > 0 && (i >= MOST_BATCHES || letters > MOST_LETTERS);
    });
    for (const { part } of tooMany.flatMap((kept) => kept.parts)) part.delete();
    if (tooMany.length > 0) await context.sync();
    return tooMany.length;
  } catch {
    return 0;
  }
}

/** The batch with its parts; null when the journal does not hold it. */
export async function findInJournal(context: Excel.RequestContext, id: string): Promise<KeptBatch | null> {
  return (await readBatches(context)).find(({ batch }) => batch.id === id) ?? null;
}

/** The parts of all batches, oldest first. */
export async function readParts(context: Excel.RequestContext): Promise<JournalPart[]> {
  return (await readBatches(context)).flatMap(({ parts }) => parts);
}

/** Deletes the whole journal, also what of it cannot be read. */
export async function clearJournal(context: Excel.RequestContext): Promise<void> {
  const parts = askJournal(context.workbook.customXmlParts);
  await context.sync();
  for (const part of parts.items) part.delete();
  await context.sync();
}

/** Asks for the list of the journal's parts; no sync. */
export function askJournal(parts: Excel.CustomXmlPartCollection): Excel.CustomXmlPartScopedCollection {
  const journal = parts.getByNamespace(JOURNAL_NAMESPACE);
  journal.load("items/id");
  return journal;
}

async function readBatches(context: Excel.RequestContext): Promise<KeptBatch[]> {
  const listed = askJournal(context.workbook.customXmlParts);
  await context.sync();
  return batchesIn(context, listed);
}

/** What cells were given from other forms, by a list of the journal's parts that was asked for; a round trip where there are any. */
export async function readCarried(context: Excel.RequestContext, listed: Excel.CustomXmlPartScopedCollection): Promise<CarriedCell[]> {
  return listed.items.length === 0 ? [] : carriedCells(await readXmlOf(context, listed.items));
}

async function batchesIn(context: Excel.RequestContext, listed: Excel.CustomXmlPartScopedCollection): Promise<KeptBatch[]> {
  const batches = journalBatches(await readXmlOf(context, listed.items));
  const hasDrawn = batches.some(({ parts }) => parts.some(({ record }) => record.drawn?.some(({ gone }) => !gone)));
  return batches.map((one) => ({ ...one, batch: batchOf(one, one.later.flatMap(shiftsOf)), hasDrawn }));
}

/** The batch as it stands now: rows that came in later have moved its cells. */
function batchOf({ id, parts }: BatchParts<JournalPart>, later: readonly RowShift[]): JournalBatch {
  const { title = "", when = "", origin } = parts[0]?.record ?? {};
  const edits = parts.flatMap(({ record }) => {
    const places = placesNow(record, later);
    return record.edits.map(({ at, before, after, font, why, formatBefore, formatAfter }, i) => ({ at: places[i] ?? at, before, after, ...(font ? { font } : null), why, formatBefore, formatAfter }));
  });
  const insertions = parts.flatMap(({ record }) => record.insertions.map((rows) => insertionAfter(rows, later)));
  const drawn = parts.flatMap(({ record }) => (record.drawn ?? []).map(({ sheet }) => sheet));
  const choices = parts.flatMap(({ record }) => (record.choices ?? []).flatMap(({ sheet, top, left, bottom, right }) => areaAfter({ sheet, top, left, bottom, right }, later) ?? []));
  const removals = goneWith(parts).map((rows) => insertionOf(comingBack(rows, later)));
  return { id, title, when, ...(origin ? { origin } : null), undone: parts.every(({ record }) => record.undone), edits, ...(drawn.length > 0 ? { drawn } : null), ...(insertions.length > 0 ? { insertions } : null), ...(removals.length > 0 ? { removals } : null), ...(choices.length > 0 ? { choices } : null) };
}

function insertionOf({ sheet, above, count }: RowInsertion): RowInsertion {
  return { sheet, above, count };
}
