import type { BatchRecord } from "../../core/sheet/journal/batchRecord";
import { journalXml } from "../../core/sheet/journal/journalXml";
import type { RecordedSheet } from "../../core/sheet/journal/recordedSheet";
import { askDrawn } from "./drawnSheets";
import { readParts } from "./journal";

/**
 * Takes away the sheets that were drawn for batches now taken back, where they hold what was drawn and nothing else; answers their names. A sheet that
 * somebody wrote into, another that needs it, or a workbook whose structure is protected keeps it. The cells are restored by then: what Excel refuses
 * here only leaves a blank sheet standing.
 */
export async function takeSheetsAway(context: Excel.RequestContext, unneeded: readonly string[]): Promise<string[]> {
  try {
    const open = (await readParts(context)).filter(({ record }) => record.undone);
    const drawn = open.flatMap(({ record }) => standingOf(record)).filter(({ sheet }) => unneeded.includes(sheet));
    if (drawn.length === 0) return [];
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const asked = drawn.map((one) => ({ name: one.sheet, ...askDrawn(worksheets, one) }));
    await context.sync();
    const going = new Map(asked.flatMap(({ name, sheet, isAsDrawn }) => (!protection.protected && isAsDrawn() ? [[name, sheet] as const] : [])));
    if (going.size === 0) return [];
    for (const sheet of going.values()) sheet.delete();
    for (const { part, record } of open) {
      if (standingOf(record).some(({ sheet }) => going.has(sheet))) part.setXml(journalXml({ ...record, drawn: (record.drawn ?? []).map((one) => (going.has(one.sheet) ? { ...one, gone: true } : one)) }));
    }
    await context.sync();
    return [...going.keys()];
  } catch {
    return [];
  }
}

function standingOf({ drawn = [] }: BatchRecord): readonly RecordedSheet[] {
  return drawn.filter(({ gone }) => !gone);
}
