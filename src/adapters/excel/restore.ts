import { contentNow, stillHolds, writeContent } from "./plannedWrite";
import { formatOf } from "./cellInputs";
import type { PlannedWrite } from "./plannedWrite";
import { askProtection } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { codeOf, refusalOf } from "./refusals";

/** What a failed batch had left behind before it was put right. */
export interface Restored {
  /** How many cells had been written. */
  readonly changed: number;
  /** The sheets that had not been laid open, in the order tried: the first of them is where lifting failed. */
  readonly stillProtected: readonly string[];
}

/** Puts cells and protection back after a batch that failed in the middle. When that fails too the refusal names the cells left written. */
export async function restore(context: Excel.RequestContext, writes: readonly PlannedWrite[], lifts: readonly Lift[]): Promise<Restored> {
  for (const { sheet } of lifts) askProtection(sheet);
  for (const { range } of writes) range.load(["values", "formulas", "valueTypes", "numberFormat"]);
  let changed = writes;
  try {
    await context.sync();
    changed = writes.filter((write) => !isAsBefore(write));
    const stillProtected = lifts.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name);
    takeBack(changed, lifts);
    if (changed.length > 0 || stillProtected.length < lifts.length) await context.sync();
    return { changed: changed.length, stillProtected };
  } catch (error) {
    const rest = codeOf(error) === "ItemNotFound" ? await stillThere(context, writes, lifts) : null;
    if (rest) return restore(context, rest.writes, rest.lifts);
    const left = changed.map(({ edit }) => edit.at);
    throw refusalOf(error, left[0]?.sheet ?? lifts[0]?.name ?? null, left);
  }
}

/** What concerns the sheets that are still there; null when all are, or none can be asked for. */
async function stillThere(context: Excel.RequestContext, writes: readonly PlannedWrite[], lifts: readonly Lift[]): Promise<{ readonly writes: readonly PlannedWrite[]; readonly lifts: readonly Lift[] } | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  try {
    await context.sync();
  } catch {
    return null;
  }
  const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const rest = { writes: writes.filter(({ edit }) => present.has(edit.at.sheet.toLowerCase())), lifts: lifts.filter(({ name }) => present.has(name.toLowerCase())) };
  return rest.writes.length < writes.length || rest.lifts.length < lifts.length ? rest : null;
}

function isAsBefore({ edit, range, formatBefore }: PlannedWrite): boolean {
  return stillHolds(edit.before, contentNow(range)) && formatOf(range.numberFormat[0]?.[0]) === formatBefore;
}

function takeBack(changed: readonly PlannedWrite[], lifts: readonly Lift[]): void {
  const sheets = new Set(changed.filter(({ needsLift }) => needsLift).map(({ edit }) => edit.at.sheet));
  for (const { name, sheet } of lifts) if (sheet.protection.protected && sheets.has(name)) sheet.protection.unprotect();
  for (const { edit, range, formatBefore } of changed) {
    writeContent(range, edit.before, { now: formatOf(range.numberFormat[0]?.[0]), wanted: formatBefore });
  }
  for (const { name, sheet, options } of lifts) if (!sheet.protection.protected || sheets.has(name)) sheet.protection.protect(options);
}
