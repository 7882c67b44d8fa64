import { parseA1 } from "../../core/sheet/address";
import type { CellRef } from "../../core/sheet/address";
import type { SheetChange } from "../../workflows/ports";
import type { OwnSheets } from "./ownSheets";
import type { RunExcel } from "./runExcel";
import { rangeIn } from "./sheetBlock";
import type { SheetNames } from "./sheetNames";

/** What listening needs of the open workbook. */
export interface Listening {
  readonly run: RunExcel;
  readonly names: SheetNames;
  readonly own: OwnSheets;
}

/** Stops what was begun. */
type Stop = () => Promise<void>;

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

/** Hears which cell is chosen: the first of a larger choice. */
export function listenToSelection(listening: Listening, hear: (at: CellRef) => void): Promise<Stop> {
  return listening.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const position = parseA1(/^[^:,]*/u.exec(address)?.[0] ?? "");
      const sheet = position && (await nameOf(listening, worksheetId));
      if (position && sheet !== null) hear({ sheet, ...position });
    });
    await context.sync();
    return () => stop(context, [handler]);
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

/** The sheet's name, asked for when it was never seen; null when the sheet is gone again or cannot be asked for. */
async function nameOf({ run, names }: Listening, id: string): Promise<string | null> {
  const known = names.nameOf(id);
  if (known !== null) return known;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load("name");
    await context.sync();
    names.learn(id, sheet.name);
    return sheet.name;
  }).catch(() => null);
}

/** Handlers can be taken away only in the context they were made in. */
async function stop(context: Excel.RequestContext, handlers: readonly { remove(): void }[]): Promise<void> {
  await Excel.run(context, async (same) => {
    for (const handler of handlers) handler.remove();
    await same.sync();
  });
}
