import type { CellRef } from "../sheet/address";
import type { ReadTable } from "../submission";

/** The first cell of a table. */
export function startOfTable({ pieces: [first] }: ReadTable): CellRef | null {
  return first ? { sheet: first.sheet, row: first.top, column: first.left } : null;
}
