import type { SheetSpec } from "../../core/sheet/sheetSpec";
import { WorkbookRefusal } from "../../workflows/ports";
import type { DrawnSheets } from "../../workflows/ports";
import { drawCells } from "./drawCells";
import { drawConditionalFormats } from "./drawConditionalFormats";
import { drawNames } from "./drawNames";
import { drawPage } from "./drawPage";
import { drawSizes } from "./drawSizes";
import { drawStyles } from "./drawStyles";
import { drawValidations } from "./drawValidations";
import type { OwnSheets } from "./ownSheets";
import { isAboutAdding, isAboutPage, isBusy, refusalOf } from "./refusals";

interface BegunSheet {
  readonly spec: SheetSpec;
  readonly sheet: Excel.Worksheet;
}

/**
 * Draws new sheets after the last one, however many in two round trips: what there is; the sheets with all they hold, page layout and protection
 * last. Without a printer Excel may refuse a layout: then a third protects the sheets all the same, and they are named. A name that exists
 * (whatever its letters' case) is left alone and named. When Excel refuses anything else the sheets begun are taken away again.
 */
export async function draw(context: Excel.RequestContext, specs: readonly SheetSpec[], own: OwnSheets): Promise<DrawnSheets> {
  const { workbook } = context;
  const before = await lookAround(context);
  const { wanted, nameTaken } = sortOut(specs, before.sheets);
  if (wanted.length === 0) return { drawn: [], nameTaken };
  if (workbook.protection.protected) throw new WorkbookRefusal("structureProtected", "the structure of the workbook is protected");
  const drawn = wanted.map(({ name }) => name);
  own.expect(drawn);
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const added = wanted.map((_, i) => workbook.worksheets.add(passingName(i)));
  wanted.forEach(({ name }, i) => {
    const sheet = added[i];
    if (sheet) sheet.name = name;
  });
  // Excel takes no drop-down of a name that is not there yet.
  const names = drawNames(workbook.names, wanted.flatMap((spec) => spec.names), before.names);
  const begun = wanted.flatMap((spec, i) => (added[i] ? [begin(added[i], spec)] : []));
  for (const { spec, sheet } of begun) drawPage(sheet, spec.page);
  protect(begun);
  try {
    await context.sync();
    own.settle(drawn, begun.map(({ sheet }) => sheet.id));
    return { drawn, nameTaken };
  } catch (error) {
    own.settle(drawn, []);
    if (isBusy(error)) throw error;
    if (!isAboutPage(error)) return takeAway(context, drawn, names, error);
    await protectUnlaid(context, begun);
    return { drawn, nameTaken, pageNotSet: drawn };
  }
}

async function lookAround(context: Excel.RequestContext): Promise<{ readonly sheets: readonly string[]; readonly names: readonly string[] }> {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  workbook.names.load("items/name");
  workbook.protection.load("protected");
  await context.sync();
  return { sheets: workbook.worksheets.items.map(({ name }) => name), names: workbook.names.items.map(({ name }) => name) };
}

function sortOut(specs: readonly SheetSpec[], present: readonly string[]): { readonly wanted: readonly SheetSpec[]; readonly nameTaken: readonly string[] } {
  const taken = new Set(present.map(nameKey));
  const wanted: SheetSpec[] = [];
  const nameTaken: string[] = [];
  for (const spec of specs) {
    if (taken.has(nameKey(spec.name))) nameTaken.push(spec.name);
    else wanted.push(spec);
    taken.add(nameKey(spec.name));
  }
  return { wanted, nameTaken };
}

function begin(sheet: Excel.Worksheet, spec: SheetSpec): BegunSheet {
  sheet.load("id");
  drawCells(sheet, spec);
  drawStyles(sheet, spec);
  drawSizes(sheet, spec);
  drawValidations(sheet, spec.validations);
  drawConditionalFormats(sheet, spec.conditionalFormats ?? []);
  const { frozen } = spec;
  if (frozen && frozen.columns === 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen && frozen.rows === 0) sheet.freezePanes.freezeColumns(frozen.columns);
  else if (frozen) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  return { sheet, spec };
}

/** The sheets stand as drawn but for their layout: what came after it in the batch was not done. */
async function protectUnlaid(context: Excel.RequestContext, begun: readonly BegunSheet[]): Promise<void> {
  try {
    protect(begun);
    await context.sync();
  } catch (error) {
    throw refusalOf(error, begun[0]?.spec.name ?? null);
  }
}

function protect(begun: readonly BegunSheet[]): void {
  for (const { spec, sheet } of begun) {
    if (spec.protection === null) continue;
    const { resizing, rows } = spec.protection;
    sheet.protection.protect({ allowFormatColumns: resizing, allowFormatRows: resizing, allowInsertRows: rows, allowDeleteRows: rows, selectionMode: "Normal" });
  }
}

/** Leaves the workbook as it was, then throws what had gone wrong. */
async function takeAway(context: Excel.RequestContext, sheets: readonly string[], names: readonly string[], error: unknown): Promise<never> {
  const { worksheets, names: items } = context.workbook;
  try {
    worksheets.load("items/name");
    items.load("items/name");
    await context.sync();
    const ours = oursAmong(sheets, new Set(worksheets.items.map(({ name }) => name)), error);
    for (const sheet of worksheets.items) if (ours.has(sheet.name)) sheet.delete();
    for (const item of items.items) if (names.includes(item.name)) item.delete();
    await context.sync();
  } catch (second) {
    throw refusalOf(second, sheets[0] ?? null);
  }
  throw error;
}

/** A name that only a sheet of ours bears, until all are added and take their own: another's sheet that comes meanwhile is told from ours. */
function passingName(index: number): string {
  return `~SoatPhuLuc ${index}`;
}

/** The sheets of ours that a failed batch left: those that still bear their passing name, and those before them, which have taken their own. */
function oursAmong(sheets: readonly string[], present: ReadonlySet<string>, error: unknown): ReadonlySet<string> {
  const passing = sheets.map((_, i) => passingName(i)).filter((name) => present.has(name));
  const first = sheets.findIndex((_, i) => present.has(passingName(i)));
  const renamed = first >= 0 ? sheets.slice(0, first) : isAboutAdding(error) ? [] : sheets;
  return new Set([...passing, ...renamed]);
}

function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
