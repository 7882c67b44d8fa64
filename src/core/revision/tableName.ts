import { formName } from "../template/formName";
import type { ReadTable } from "../submission";
import type { CellRef } from "../sheet/address";

/** “Phụ lục 4, bảng II”. */
export function tableName(table: ReadTable): string {
  const { part } = table.plan;
  return part === null ? formName(table) : `${formName(table)}, bảng ${part.toUpperCase()}`;
}

/** Its first cell. */
export function startOfTable({ pieces: [first] }: ReadTable): CellRef | null {
  return first ? { sheet: first.sheet, row: first.top, column: first.left } : null;
}
