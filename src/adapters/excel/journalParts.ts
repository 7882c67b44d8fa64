import type { NumberedRecord } from "../../core/sheet/journal/journalBatches";
import { readJournalXml } from "../../core/sheet/journal/journalXml";
import { codeOf } from "./refusals";

/** One part of the journal as it was read. */
export interface JournalPart extends NumberedRecord {
  readonly part: Excel.CustomXmlPart;
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
      const record = readJournalXml(xml.value);
      return record ? [{ id: part.id, part, record, length: xml.value.length }] : [];
    });
  } catch (error) {
    if (![TOO_MUCH, "ItemNotFound"].includes(codeOf(error))) throw error;
    if (parts.length === 1) return [];
    const half = Math.ceil(parts.length / 2);
    return [...(await readXmlOf(context, parts.slice(0, half))), ...(await readXmlOf(context, parts.slice(half)))];
  }
}
