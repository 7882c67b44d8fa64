import type { BodyRow } from "./bodyRow";
import { fold } from "../text/fold";
import type { IndexedTable } from "./formIndex";

/**
 * Where a column left of the labels names the place of the rows (PL4), the rows that repeat the form for a second place: a district's
 * rows are never read together with another's.
 */
export function rowsOfOtherPlaces(body: readonly BodyRow[], form: IndexedTable): ReadonlySet<number> {
  const others = new Set<number>();
  let own: string | null = null;
  let now = "";
  const read = new Set<string>();
  for (const [i, row] of body.entries()) {
    now = placeOf(row) || now;
    const key = row.indexed?.text.full.key ?? "";
    if (own === null && form.rowsByKey.has(key)) own = now;
    if (own === null || now === "") continue;
    if (now !== own && read.has(key)) others.add(i);
    else read.add(key);
  }
  return others;
}

function placeOf({ binding, row }: BodyRow): string {
  const { view, bottom } = binding.header;
  const place = binding.columns.find(({ plan, found }) => plan.id === "place" && found && found.left < binding.labels.left)?.found;
  if (!place) return "";
  const anchor = view.anchorOf(row, place.left);
  return anchor.row > bottom ? fold(view.ownText(anchor.row, anchor.column)) : "";
}
