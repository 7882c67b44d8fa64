import type { Sheet } from "../../core/sheet/sheet";
import { WorkbookRefusal } from "../../workflows/ports";
import { codeOf, isBusy, isUnsupportedSheet, refusalOf } from "./refusals";
import { SheetReading } from "./sheetReading";

/**
 * Reads sheets in one round trip, or in few where a table goes on beyond the usual ground. `alsoAsk` asks each sheet for more in the first.
 * When Excel cannot answer that much at once (5 MB in a browser, 512 merged cells a range), each sheet is read by itself in strips.
 * One without cells (a chart, a macro sheet) is passed over.
 */
export async function readSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], alsoAsk: (sheet: Excel.Worksheet) => void): Promise<Sheet[]> {
  try {
    sheets.forEach(alsoAsk);
    return await readTogether(context, sheets.map((sheet) => new SheetReading(sheet).askAll()));
  } catch (error) {
    if (isBusy(error) || error instanceof WorkbookRefusal || codeOf(error) === "ItemNotFound") throw error;
    if (isUnsupportedSheet(error)) return readSupported(context, sheets, alsoAsk);
    const read: Sheet[] = [];
    for (const sheet of sheets) {
      alsoAsk(sheet);
      read.push(...(await readAlone(context, sheet)));
    }
    return read;
  }
}

/** Which sheet it was Excel does not say. */
async function readSupported(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], alsoAsk: (sheet: Excel.Worksheet) => void): Promise<Sheet[]> {
  if (sheets.length <= 1) return [];
  const read: Sheet[] = [];
  for (const sheet of sheets) read.push(...(await readSheets(context, [sheet], alsoAsk)));
  return read;
}

async function readTogether(context: Excel.RequestContext, readings: readonly SheetReading[]): Promise<Sheet[]> {
  await readOn(context, readings);
  return readings.map((reading) => reading.snapshot());
}

async function readOn(context: Excel.RequestContext, readings: readonly SheetReading[]): Promise<void> {
  await context.sync();
  readings.forEach((reading) => reading.take());
  const open = readings.filter((reading) => reading.askMore());
  if (open.length > 0) await readOn(context, open);
}

async function readAlone(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Sheet[]> {
  const reading = new SheetReading(sheet);
  try {
    return await readTogether(context, [reading]);
  } catch (error) {
    if (isUnsupportedSheet(error)) return [];
    throw isBusy(error) ? error : refusalOf(error, reading.name);
  }
}
