import type { CellRange } from "../../../core/sheet/address";
import { gridOf, intersection } from "../document/rectangles";
import type { HostSession } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";

/** Merges the range to one cell, or each of its rows; only the top left value stays. */
export function mergeCells(session: HostSession, target: RangeTarget, across: boolean): object {
  session.changingSheet(session.sheet(target.sheet).id, "other");
  const { top, bottom } = target.range;
  const wanted = across ? Array.from({ length: bottom - top + 1 }, (_row, index) => ({ ...target.range, top: top + index, bottom: top + index })) : [target.range];
  session.grid.unmerge(target.sheet, target.range);
  for (const range of wanted) mergeOne(session, target.sheet, range);
  return {};
}

/** Takes apart every merge that touches the range. */
export function unmergeCells(session: HostSession, { sheet, range }: RangeTarget): object {
  session.changingSheet(session.sheet(sheet).id, "other");
  session.grid.unmerge(sheet, range);
  return {};
}

/** The merged areas that touch the range, top to bottom. */
export function mergesWithin(session: HostSession, { sheet, range }: RangeTarget): CellRange[] {
  return session.grid
    .merges(session.sheet(sheet).id)
    .filter((merge) => intersection(merge, range))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function mergeOne(session: HostSession, sheet: string, range: CellRange): void {
  if (range.top === range.bottom && range.left === range.right) return;
  const used = session.grid.usedRange(sheet, true);
  const filled = used && intersection(used, range);
  if (filled) {
    const rows = gridOf(filled, (row, column) => (row + filled.top === range.top && column + filled.left === range.left ? null : { value: null, formula: null }));
    session.grid.write(sheet, filled, rows);
  }
  session.grid.merge(sheet, range);
}
