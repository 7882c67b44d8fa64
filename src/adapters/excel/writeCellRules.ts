import type { CellRange } from "../../core/sheet/address";
import { WorkbookRefusal } from "../../workflows/ports";
import type { CellRule } from "./cellRule";
import { putCellRule } from "./cellRules";
import { askProtection, writeLifted } from "./protectedSheet";
import type { Lift } from "./protectedSheet";
import { isBusy, isDenied, refusalOf } from "./refusals";

/** A sheet whose cells are to ask for something else; `lift` is null where it is not protected. */
export interface RuledSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly lift: Lift | null;
}

/** Cells to be changed, and what they ask for until then. */
export interface RuleChange {
  readonly range: CellRange;
  readonly before: CellRule | null;
}

/**
 * Changes what cells ask for in one round trip; `write` is all that is done while the sheet is open, `along` what goes with it. A sheet with a password
 * stays as it was and is said. When Excel fails in the middle all is put back and the refusal thrown.
 */
export async function writeCellRules(context: Excel.RequestContext, on: RuledSheet, changes: readonly RuleChange[], write: () => void, along: () => void): Promise<void> {
  try {
    writeLifted(on.lift ? [on.lift] : [], write);
    along();
    await context.sync();
  } catch (error) {
    if (isBusy(error) || isDenied(error)) throw error;
    await putBack(context, on, changes);
    throw refusalOf(error, on.name);
  }
}

async function putBack(context: Excel.RequestContext, { sheet, name, lift }: RuledSheet, changes: readonly RuleChange[]): Promise<void> {
  let isOpen = lift === null;
  try {
    askProtection(sheet);
    await context.sync();
    isOpen ||= !sheet.protection.protected;
    if (!isOpen) sheet.protection.unprotect();
    for (const { range, before } of changes) putCellRule(sheet, range, before);
    if (lift) sheet.protection.protect(lift.options);
    await context.sync();
  } catch (error) {
    if (!isOpen) throw new WorkbookRefusal("passwordProtected", refusalOf(error).detail, name);
    throw refusalOf(error, name, changes.map(({ range }) => ({ sheet: name, row: range.top, column: range.left })));
  }
}
