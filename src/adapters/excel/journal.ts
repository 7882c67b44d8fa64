import type { JournalBatch } from "../../workflows/ports";
import { JOURNAL_NAMESPACE, readJournalXml } from "./journalXml";

/** How many batches the workbook keeps, and how many letters of them; the newest is kept whatever its length. */
const MOST_BATCHES = 100;
const MOST_LETTERS = 4_000_000;
/** How far the number may go beyond before the oldest are dropped, so that this is seldom done. */
const SLACK = 20;
const LONG_BATCH = MOST_LETTERS / 10;

interface JournalPart {
  readonly part: Excel.CustomXmlPart;
  readonly batch: JournalBatch;
  readonly length: number;
}

/** The batches in the workbook's journal, oldest first, in two round trips. Parts that cannot be read are passed over. */
export async function readJournal(context: Excel.RequestContext): Promise<JournalBatch[]> {
  return (await readParts(context)).map(({ batch }) => batch);
}

/** Enters a batch as a part of its own, so that no other writer's batch is touched; no sync. Its id is there after the next one. */
export function addToJournal(parts: Excel.CustomXmlPartCollection, xml: string): Excel.CustomXmlPart {
  const part = parts.add(xml);
  part.load("id");
  return part;
}

/**
 * Drops the oldest batches of a journal grown too long; answers how many. `parts` is its list before a batch of `added` letters came,
 * so that a journal of usual length costs no round trip.
 */
export async function trimJournal(context: Excel.RequestContext, parts: number, added: number): Promise<number> {
  if (parts < MOST_BATCHES + SLACK && added < LONG_BATCH) return 0;
  const newestFirst = (await readParts(context)).reverse();
  let letters = 0;
  const tooMany = newestFirst.filter(({ length }, i) => {
    letters += length;
    return i > 0 && (i >= MOST_BATCHES || letters > MOST_LETTERS);
  });
  for (const { part } of tooMany) part.delete();
  if (tooMany.length > 0) await context.sync();
  return tooMany.length;
}

/** The batch with its part; null when the journal does not hold it. */
export async function findInJournal(context: Excel.RequestContext, id: string): Promise<JournalPart | null> {
  return (await readParts(context)).find(({ batch }) => batch.id === id) ?? null;
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

async function readParts(context: Excel.RequestContext): Promise<JournalPart[]> {
  const parts = askJournal(context.workbook.customXmlParts);
  await context.sync();
  const asked = parts.items.map((part) => ({ part, xml: part.getXml() }));
  if (asked.length === 0) return [];
  await context.sync();
  const read = asked.flatMap(({ part, xml }) => {
    const batch = readJournalXml(xml.value);
    return batch ? [{ part, batch: { id: part.id, ...batch }, length: xml.value.length }] : [];
  });
  return read.sort((a, b) => (a.batch.when < b.batch.when ? -1 : a.batch.when > b.batch.when ? 1 : 0));
}
