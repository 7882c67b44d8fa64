import { recordedSheet } from "../../core/sheet/journal/recordedSheet";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import { askDrawn } from "./drawnSheets";

/**
 * Takes away sheets that were drawn for a batch of which nothing was written, where they hold what was drawn and nothing else; answers their names.
 * What Excel refuses here only leaves a blank sheet standing.
 */
export async function takeUnusedAway(context: Excel.RequestContext, drawn: readonly SheetSpec[]): Promise<string[]> {
  if (drawn.length === 0) return [];
  try {
    const { worksheets, protection } = context.workbook;
    protection.load("protected");
    const asked = drawn.map((spec) => ({ name: spec.name, ...askDrawn(worksheets, recordedSheet(spec)) }));
    await context.sync();
    const going = protection.protected ? [] : asked.filter(({ isAsDrawn }) => isAsDrawn());
    if (going.length === 0) return [];
    for (const { sheet } of going) sheet.delete();
    await context.sync();
    return going.map(({ name }) => name);
  } catch {
    return [];
  }
}
