import { readJournalXml } from "./journalXml";
import type { BatchRecord } from "./journalXml";
import { codeOf } from "./refusals";

/** One part of the journal as it was read. */
export interface JournalPart {
  readonly part: Excel.CustomXmlPart;
  readonly record: BatchRecord;
  /** Letters of its XML. */
  readonly length: number;
}

/** What Excel says when an answer is too large for it (5 MB in a browser). */
const TOO_MUCH = "ResponsePayloadSizeLimitExceeded";

/**
 * Reads parts, all in one round trip; half of them at a time where Excel cannot answer that much at once, for a part does not say how long
 * it is. Those that are no batch of ours, that are gone, or too long even alone are passed over.
 */
export async function readXmlOf(context: Excel.RequestContext, parts: readonly Excel.CustomXmlPart[]): Promise<JournalPart[]> {
  if (parts.length === 0) return [];
  try {
    const asked = parts.map((part) => ({ part, xml: part.getXml() }));
    await context.sync();
    return asked.flatMap(({ part, xml }) => {
      const record = readWhole(xml.value);
      return record ? [{ part, record, length: xml.value.length }] : [];
    });
  } catch (error) {
    if (![TOO_MUCH, "ItemNotFound"].includes(codeOf(error))) throw error;
    if (parts.length === 1) return [];
    const half = Math.ceil(parts.length / 2);
    return [...(await readXmlOf(context, parts.slice(0, half))), ...(await readXmlOf(context, parts.slice(half)))];
  }
}

/** A part that is no journal of ours may hold anything: what breaks the reader is passed over like what it does not know. */
function readWhole(xml: string): BatchRecord | null {
  try {
    return readJournalXml(xml);
  } catch {
    return null;
  }
}
