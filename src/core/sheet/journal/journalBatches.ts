import type { KeptRecord } from "./batchRecord";

/** A part of the journal by its id in the workbook. */
export interface NumberedRecord extends KeptRecord {
  readonly id: string;
}

/** One batch of a journal: its pieces in their order, and the parts of each batch entered after it, oldest first. */
export interface BatchParts<Part extends KeptRecord> {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly later: readonly (readonly Part[])[];
}

/** The batches that parts of a journal make, oldest first: the pieces of a very long one are one batch. */
export function journalBatches<Part extends NumberedRecord>(found: readonly Part[]): BatchParts<Part>[] {
  const byBatch = new Map<string, Part[]>();
  for (const part of found) {
    const id = part.record.begun ?? part.id;
    byBatch.set(id, [...(byBatch.get(id) ?? []), part]);
  }
  const inOrder = [...byBatch].sort(([, [a]], [, [b]]) => compareTimes(a?.record.when ?? "", b?.record.when ?? ""));
  return inOrder.map(([id, parts], i) => ({ id, parts, later: inOrder.slice(i + 1).map(([, others]) => others) }));
}

function compareTimes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
