import type { LookSheet } from "./changeLooks";
import { askProtection, liftOf } from "./protectedSheet";
import { codeOf, isUnsupportedSheet } from "./refusals";

/** A sheet of cells with the conditional formats by formula that lie on it. */
export interface MarkedSheet extends LookSheet {
  readonly formats: readonly Excel.ConditionalFormat[];
  /** Conditional formats of other kinds lie on it too. */
  readonly hasOthers: boolean;
}

/** Reads the conditional formats by formula of every sheet, in two or three round trips. Sheets without cells (charts, macros) are passed over. */
export async function readMarkedSheets(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return readFormats(context, worksheets.items);
}

/** The same of single sheets, in one round trip or two; those that are gone are passed over too. */
export async function readFormats(context: Excel.RequestContext, listed: readonly Excel.Worksheet[]): Promise<MarkedSheet[]> {
  const sheets = await looked(context, listed);
  const custom = sheets.flatMap(({ formats }) => formats);
  for (const item of custom) item.custom.rule.load("formula");
  if (custom.length > 0) await context.sync();
  return sheets;
}

async function looked(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<MarkedSheet[]> {
  const asked = sheets.map((sheet) => ({ sheet, listed: sheet.getRange().conditionalFormats }));
  for (const { sheet, listed } of asked) {
    askProtection(sheet);
    listed.load("items/type");
  }
  try {
    await context.sync();
    return asked.map(({ sheet, listed }) => ({ sheet, name: sheet.name, lift: liftOf(sheet.name, sheet), ...formatsOf(listed.items) }));
  } catch (error) {
    if (!isUnsupportedSheet(error) && codeOf(error) !== "ItemNotFound") throw error;
    if (sheets.length === 1) return [];
    const found: MarkedSheet[] = [];
    for (const sheet of sheets) found.push(...(await looked(context, [sheet])));
    return found;
  }
}

function formatsOf(items: readonly Excel.ConditionalFormat[]): Pick<MarkedSheet, "formats" | "hasOthers"> {
  const formats = items.filter(({ type }) => type === "Custom");
  return { formats, hasOthers: formats.length < items.length };
}
