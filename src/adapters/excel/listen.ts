import type { SheetChange } from "../../workflows/ports";
import { nameOf, stop } from "./listening";
import type { Listening, Stop } from "./listening";
import { rangeIn } from "./sheetBlock";

/**
 * Hears what a person changes, here or in another window of the same workbook; what this add-in writes is not told. A change whose
 * range Excel does not give plainly, or that moves cells, concerns the whole sheet. Renaming is heard from ExcelApi 1.17 on.
 */
export function listen(listening: Listening, hear: (change: SheetChange) => void): Promise<Stop> {
  const { run, names } = listening;
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    const handlers: { remove(): void }[] = [
      worksheets.onChanged.add((event) => changed(listening, event, hear)),
      worksheets.onAdded.add((event) => added(listening, event.worksheetId, hear)),
      worksheets.onDeleted.add(({ worksheetId }) => {
        const sheet = names.forget(worksheetId);
        if (sheet !== null) hear({ kind: "deleted", sheet, was: null, range: null });
        return Promise.resolve();
      }),
    ];
    if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
      const renamed = worksheets.onNameChanged.add(({ worksheetId, nameAfter, nameBefore }) => {
        names.learn(worksheetId, nameAfter);
        if (listening.own.has(worksheetId, nameAfter) && /^~SoatPhuLuc \d+$/u.test(nameBefore)) return Promise.resolve();
        hear({ kind: "renamed", sheet: nameAfter, was: nameBefore, range: null });
        return Promise.resolve();
      });
      handlers.push(renamed);
    }
    await context.sync();
    names.learnAll(new Map(worksheets.items.map(({ id, name }) => [id, name])));
    return () => stop(context, handlers);
  });
}

async function changed(listening: Listening, event: Excel.WorksheetChangedEventArgs, hear: (change: SheetChange) => void): Promise<void> {
  if (event.triggerSource === "ThisLocalAddin") return;
  const sheet = await nameOf(listening, event.worksheetId);
  const range = event.changeType === "RangeEdited" ? rangeIn(event.address) : null;
  if (sheet !== null) hear({ kind: "cells", sheet, was: null, range });
}

async function added(listening: Listening, id: string, hear: (change: SheetChange) => void): Promise<void> {
  const sheet = await nameOf(listening, id);
  if (sheet !== null && !listening.own.has(id, sheet)) hear({ kind: "added", sheet, was: null, range: null });
}
