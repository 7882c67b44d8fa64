import type { CellRange } from "../../../core/sheet/address";
import { rangeAfter, rangeWithout } from "../../../core/sheet/movedRows";
import { LAST_COLUMN } from "../document/rectangles";
import { notImplemented } from "../hostError";
import type { HostSession } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";

/** Puts blank rows in where whole rows stand; those and all below move down. What holds for the row above holds for them too. */
export function insertRows(session: HostSession, target: RangeTarget): void {
  const { id, name, above, count } = rowsOf(session, target);
  session.changingSheet(id, "insertRows");
  session.grid.insertRows(id, above, count);
  session.document.moveRows(id, name, (range) => rangeAfter(range, { above, count }), (range) => goingOn(range, above, count));
  session.events.tell({ kind: "cells", sheet: id, range: target.range, change: "RowInserted", before: null }, true);
}

/** Takes whole rows out; what stands below moves up. */
export function removeRows(session: HostSession, target: RangeTarget): object {
  const { id, name, above, count } = rowsOf(session, target);
  session.changingSheet(id, "deleteRows");
  session.grid.removeRows(id, above, count);
  session.document.moveRows(id, name, (range) => rangeWithout(range, { above, count }));
  session.events.tell({ kind: "cells", sheet: id, range: target.range, change: "RowDeleted", before: null }, true);
  return {};
}

function rowsOf(session: HostSession, { sheet, range }: RangeTarget): { readonly id: string; readonly name: string; readonly above: number; readonly count: number } {
  if (range.left !== 0 || range.right !== LAST_COLUMN) throw notImplemented("inserting or deleting less than whole rows");
  const { id, name } = session.sheet(sheet);
  return { id, name, above: range.top, count: range.bottom - range.top + 1 };
}

/** A range that ends right above goes on: what may be typed and how it looks hold for the new rows as for the one above. */
function goingOn(range: CellRange, above: number, count: number): CellRange {
  const moved = rangeAfter(range, { above, count });
  return range.bottom === above - 1 ? { ...moved, bottom: moved.bottom + count } : moved;
}
