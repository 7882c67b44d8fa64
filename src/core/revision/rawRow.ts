import type { CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { fold } from "../text/fold";

/** What stands in a sheet row of a table, column by column as written; blank cells left out. Rows that the form does not know are told apart by it. */
export function rawRow({ columns }: ReadTable, { sheet: name, row }: CellRef, sheets: readonly Sheet[]): ReadonlyMap<string, string> {
  const sheet = sheets.find((one) => one.name === name);
  const held = new Map<string, string>();
  for (const { id, plan, headingAt } of columns) {
    if (!sheet || headingAt?.sheet !== name || (plan.kind !== "year" && plan.kind !== "value")) continue;
    const { value, text } = sheet.cellAt(row, headingAt.column);
    const written = typeof value === "number" ? String(value) : fold(text);
    if (written !== "") held.set(id, written);
  }
  return held;
}

/** Whether two such rows hold the same. */
export function isSameRow(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([column, written]) => other.get(column) === written);
}
