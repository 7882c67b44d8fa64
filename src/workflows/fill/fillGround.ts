import type { Owes } from "../../core/filling/fill";
import type { FormSet } from "../../core/template/template";
import { ownershipOf } from "../../core/validation/ownership";
import type { CheckedWorkbook } from "../check";

/** Which rows of a checked workbook are its sender's to fill; of an unknown name nobody can say, so it is as if none were given. */
export function owesIn({ tables, unit }: Pick<CheckedWorkbook, "tables" | "unit">, sets: readonly FormSet[]): Owes {
  const ownership = ownershipOf({ tables, unit: unit?.kind === "unknown" ? null : unit }, sets);
  return (table, rowId) => ownership.owes(table, rowId);
}
