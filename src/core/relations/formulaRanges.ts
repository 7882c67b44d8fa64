import type { CellRange, CellRef } from "../sheet/address";
import type { ReadCell } from "../submission";
import { tokensOf } from "../values/formula/tokens";

/** A range on a sheet. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** The ranges that a cell's formula looks at, null where it has none; an empty list where it cannot be followed. */
export function formulaRanges({ cell: { formula }, at }: ReadCell): readonly SheetRange[] | null {
  if (formula === null) return null;
  return (tokensOf(formula) ?? []).flatMap((token) => (token.kind === "cells" ? [{ ...token.range, sheet: token.sheet ?? at.sheet }] : []));
}

/** True where a cell lies in one of some ranges. */
export function isWithin(ranges: readonly SheetRange[], { sheet, row, column }: CellRef): boolean {
  return ranges.some((range) => range.sheet.toLowerCase() === sheet.toLowerCase() && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right);
}
