import { contentNow, stillHolds, takeEditBack } from "./plannedWrite";
import { stillHasFont } from "./cellFontChange";
import { formatOf } from "./cellInputs";
import type { PlannedWrite } from "./plannedWrite";
import { askProtection } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { codeOf, refusalOf } from "./refusals";
import { isWithin } from "./rowWork";
import type { RowWork } from "./rowWork";

/** A batch that failed in the middle: its writes by the places they have once rows are in, and the rows it was to put in or take out. */
export interface HalfDone {
  readonly writes: readonly PlannedWrite[];
  readonly lifts: readonly Lift[];
  readonly rows: readonly RowWork[];
}

/** What a failed batch had left behind before it was put right. */
export interface Restored {
  /** How many cells had been written, and rows put in or taken out. */
  readonly changed: number;
  /** The sheets that had not been laid open, in the order tried: the first of them is where lifting failed. */
  readonly stillProtected: readonly string[];
}

/** Puts cells, rows and protection back after a batch that failed in the middle. When that fails too the refusal names the cells left written. */
export async function restore(context: Excel.RequestContext, batch: HalfDone): Promise<Restored> {
  const { writes, lifts, rows } = batch;
  for (const { sheet } of lifts) askProtection(sheet);
  for (const { range } of writes) range.load(["values", "formulas", "valueTypes", "numberFormat"]);
  for (const { range, edit } of writes) if (edit.font) range.load("format/font/name");
  for (const { askWhetherDone } of rows) askWhetherDone();
  let changed = writes;
  try {
    await context.sync();
    const done = rows.filter(({ isDone }) => isDone());
    changed = writes.filter((write) => isToBeTakenBack(write, rows, done));
    const stillProtected = lifts.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
    takeBack({ writes: changed, lifts, rows: done });
    if (changed.length + done.length > 0 || stillProtected.length < lifts.length) await context.sync();
    return { changed: changed.length + done.length, stillProtected };
  } catch (error) {
    const rest = codeOf(error) === "ItemNotFound" ? await stillThere(context, batch) : null;
    if (rest) return restore(context, rest);
    const left = changed.map(({ edit }) => edit.at);
    throw refusalOf(error, left[0]?.sheet ?? lifts[0]?.name ?? null, left);
  }
}

/** What concerns the sheets that are still there; null when all are, or none can be asked for. */
async function stillThere(context: Excel.RequestContext, { writes, lifts, rows }: HalfDone): Promise<HalfDone | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  try {
    await context.sync();
  } catch {
    return null;
  }
  const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const isThere = (name: string): boolean => present.has(name.toLowerCase());
  const rest = { writes: writes.filter(({ edit }) => isThere(edit.at.sheet)), lifts: lifts.filter(({ name }) => isThere(name)), rows: rows.filter((work) => isThere(work.rows.sheet)) };
  return rest.writes.length < writes.length || rest.lifts.length < lifts.length ? rest : null;
}

/** Before rows came in nothing of their sheet was written, and what stands in them goes with them; after rows went all of it was. */
function isToBeTakenBack(write: PlannedWrite, rows: readonly RowWork[], done: readonly RowWork[]): boolean {
  const { edit, goesWithRows } = write;
  const work = rows.find((one) => one.rows.sheet === edit.at.sheet);
  if (goesWithRows) return false;
  if (work?.kind === "insert" && (!done.includes(work) || isWithin(edit.at.row, work.rows))) return false;
  return (work?.kind === "remove" && done.includes(work)) || !isAsBefore(write);
}

function isAsBefore({ edit, range, formatBefore }: PlannedWrite): boolean {
  return stillHolds(edit.before, contentNow(range)) && formatOf(range.numberFormat[0]?.[0]) === formatBefore && stillHasFont(edit, range);
}

/** Rows taken out come back first, rows put in go last: in between every cell stands where the batch wrote it. */
function takeBack({ writes, lifts, rows }: HalfDone): void {
  const sheets = new Set([...writes.filter(({ needsLift }) => needsLift).map(({ edit }) => edit.at.sheet), ...rows.map((work) => work.rows.sheet)]);
  for (const { name, sheet } of lifts) if (sheet.protection.protected && sheets.has(name)) sheet.protection.unprotect();
  for (const work of rows) if (work.kind === "remove") work.takeBack();
  for (const write of writes) takeEditBack(write);
  for (const work of rows) if (work.kind === "insert") work.takeBack();
  for (const { name, sheet, options } of lifts) if (!sheet.protection.protected || sheets.has(name)) sheet.protection.protect(options);
}
