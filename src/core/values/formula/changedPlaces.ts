import type { CellRange, CellRef } from "../../sheet/address";
import { nameKey } from "./formulaBook";

/** Cells by the folded names of their sheets. */
export type ChangedPlaces = ReadonlyMap<string, readonly CellRef[]>;

/** Gathers cells by sheet. */
export function changedPlaces(cells: readonly CellRef[]): ChangedPlaces {
  const places = new Map<string, CellRef[]>();
  for (const cell of cells) {
    const key = nameKey(cell.sheet);
    const own = places.get(key);
    if (own) own.push(cell);
    else places.set(key, [cell]);
  }
  return places;
}

/** Whether one of the cells lies in a range, whose sheet's name is folded. */
export function touches({ sheet, top, left, bottom, right }: CellRange & { readonly sheet: string }, places: ChangedPlaces): boolean {
  return (places.get(sheet) ?? []).some(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
}
