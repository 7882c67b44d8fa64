import { alignRows } from "./alignRows";
import { partsOf } from "./besideColumns";
import { firstPlace, rowsByPlace } from "./otherPlaces";
import type { JoinedTable } from "./piece";

/** A table for each place whose rows stand in it; the first keeps all that is no other place's. Most tables have one place, or none. */
export function tablesByPlace(table: JoinedTable): readonly JoinedTable[] {
  const first = { ...table, place: firstPlace(table.body, table.form) };
  const others = rowsByPlace(table.body, table.form).slice(1);
  return [first, ...others.flatMap(({ place }) => tableOf(table, place) ?? [])];
}

function tableOf(table: JoinedTable, place: string): JoinedTable | null {
  const [main, ...beside] = partsOf(table).flatMap((part) => partAt(part, place) ?? []);
  return main ? { ...main, beside } : null;
}

function partAt(part: JoinedTable, place: string): JoinedTable | null {
  const rows = rowsByPlace(part.body, part.form).find((other) => other.place === place)?.rows ?? [];
  const body = rows.flatMap((i) => part.body[i] ?? []);
  const pieces = part.pieces.filter(({ binding }) => body.some((row) => row.binding === binding));
  return body.length > 0 ? { ...part, pieces, body, alignment: alignRows(body, part.form), beside: [], place, isFurtherPlace: true, isDuplicate: false } : null;
}
