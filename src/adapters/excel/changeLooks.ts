import { WorkbookRefusal } from "../../workflows/ports";
import { askProtection, writeLifted } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { codeOf, isBusy, isUnsupportedSheet, refusalOf } from "./refusals";

/** A sheet whose looks may be changed, with what puts its protection back: taken before anything is changed. */
export interface LookSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Null for a sheet that is not protected. */
  readonly lift: Lift | null;
}

/** A change of one sheet's looks. */
export interface LookChange extends LookSheet {
  readonly change: () => void;
  /** The same change of the sheet as it is by now: a batch that failed may have changed it already. Null: the sheet is gone. */
  readonly renewed: () => Promise<LookChange | null>;
}

/**
 * Changes looks on several sheets in one round trip, laying open those protected without a password. When one refuses, each is tried by
 * itself: one password does not keep the rest back. Answers the names of the sheets that refused; throws when the workbook may only be
 * read, and when nothing at all could be done though no sheet has a password or is gone.
 */
export async function changeLooks(context: Excel.RequestContext, changes: readonly LookChange[]): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  try {
    writeLifted(changes.flatMap(liftsOf), () => changes.forEach(({ change }) => change()));
    await context.sync();
    return [];
  } catch (error) {
    if (isBusy(error)) throw error;
    await protectAgain(context, changes.flatMap(liftsOf));
    const refused: Refused[] = [];
    for (const one of changes) refused.push(...(await changeAlone(context, one)));
    if (refused.length === changes.length) await throwWhenAllFailed(context, refused);
    return refused.map(({ name }) => name);
  }
}

interface Refused {
  readonly name: string;
  readonly error: unknown;
  /** The reason is the sheet's own: a password, or it is gone or no sheet of cells. */
  readonly isItsOwn: boolean;
}

async function changeAlone(context: Excel.RequestContext, one: LookChange): Promise<Refused[]> {
  const renewed = await one.renewed();
  if (!renewed) return [{ name: one.name, error: null, isItsOwn: true }];
  const lifts = liftsOf(renewed);
  try {
    writeLifted(lifts, renewed.change);
    await context.sync();
    return [];
  } catch (error) {
    if (isBusy(error)) throw error;
    const isGone = codeOf(error) === "ItemNotFound";
    const hasPassword = !isGone && lifts.length > 0 && (await protectAgain(context, lifts)) === 0;
    return [{ name: one.name, error, isItsOwn: hasPassword || isGone || isUnsupportedSheet(error) }];
  }
}

async function throwWhenAllFailed(context: Excel.RequestContext, refused: readonly Refused[]): Promise<void> {
  context.workbook.load("readOnly");
  await context.sync();
  const [first] = refused;
  if (context.workbook.readOnly) throw new WorkbookRefusal("readOnly", refusalOf(first?.error).detail);
  const other = refused.find(({ isItsOwn }) => !isItsOwn);
  if (other) throw refusalOf(other.error, other.name);
}

/** Protects the sheets that a failed batch left open; answers how many there were. */
async function protectAgain(context: Excel.RequestContext, lifts: readonly Lift[]): Promise<number> {
  let open = 0;
  for (const lift of lifts) if (await protectIfOpen(context, lift)) open++;
  return open;
}

async function protectIfOpen(context: Excel.RequestContext, { sheet, name, options }: Lift): Promise<boolean> {
  try {
    askProtection(sheet);
    await context.sync();
    if (sheet.protection.protected) return false;
    sheet.protection.protect(options);
    await context.sync();
    return true;
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return false;
    // Begun anew the work would take a sheet left open for one that was never protected.
    throw refusalOf(error, name);
  }
}

function liftsOf({ lift }: LookSheet): Lift[] {
  return lift ? [lift] : [];
}
