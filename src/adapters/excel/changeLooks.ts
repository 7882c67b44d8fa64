import { WorkbookRefusal } from "../../workflows/ports";
import { askProtection, liftOf, writeLifted } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { isBusy, refusalOf } from "./refusals";

/** A change of one sheet's looks; its protection was asked for. */
export interface LookChange {
  readonly sheet: Excel.Worksheet;
  readonly change: () => void;
}

/**
 * Changes looks on several sheets in one round trip, laying open those protected without a password. When one refuses, each is tried by
 * itself: one password does not keep the rest back. What stayed undone is then refused by its sheet's name.
 */
export async function changeLooks(context: Excel.RequestContext, changes: readonly LookChange[]): Promise<void> {
  if (changes.length === 0) return;
  try {
    writeLifted(changes.flatMap(liftsOf), () => changes.forEach(({ change }) => change()));
    await context.sync();
  } catch (error) {
    if (isBusy(error)) throw error;
    await protectAgain(context, changes.flatMap(liftsOf));
    const refusals: WorkbookRefusal[] = [];
    for (const one of changes) refusals.push(...(await changeAlone(context, one)));
    if (refusals[0]) throw refusals[0];
  }
}

async function changeAlone(context: Excel.RequestContext, one: LookChange): Promise<WorkbookRefusal[]> {
  const lifts = liftsOf(one);
  try {
    writeLifted(lifts, one.change);
    await context.sync();
    return [];
  } catch (error) {
    if (isBusy(error)) throw error;
    const hasPassword = lifts.length > 0 && (await protectAgain(context, lifts)) === 0;
    const { detail } = refusalOf(error);
    return [new WorkbookRefusal(hasPassword ? "passwordProtected" : refusalOf(error).reason, detail, one.sheet.name)];
  }
}

/** Protects the sheets that a failed batch left open; answers how many there were. */
async function protectAgain(context: Excel.RequestContext, lifts: readonly Lift[]): Promise<number> {
  for (const { sheet } of lifts) askProtection(sheet);
  await context.sync();
  const open = lifts.filter(({ sheet }) => !sheet.protection.protected);
  for (const { sheet, options } of open) sheet.protection.protect(options);
  if (open.length > 0) await context.sync();
  return open.length;
}

function liftsOf({ sheet }: LookChange): Lift[] {
  const lift = liftOf(sheet.name, sheet);
  return lift ? [lift] : [];
}
