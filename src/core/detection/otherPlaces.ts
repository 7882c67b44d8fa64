import type { CellRef } from "../sheet/address";
import { fold } from "../text/fold";
import { likenessOf, prepare } from "../text/likeness";
import type { BodyRow } from "./bodyRow";
import { indexedLabel } from "./bodyRow";
import type { IndexedTable } from "./formIndex";

const SAME_PLACE = 0.75;

/** A place that a table names left of its rows, with the rows of the body that are its own. */
export interface PlaceRows {
  /** As written first, folded, "" where the sheet names none; a second set of rows of one place is told by "#2". */
  readonly place: string;
  readonly rows: readonly number[];
}

interface Gathered {
  readonly place: string;
  /** A set of rows more for a place that has one: spare lines of the print where nothing is filled in. */
  readonly isAgain: boolean;
  readonly read: Set<string>;
  readonly rows: number[];
}

/**
 * Where a form has a column for the place of its rows (PL4), the rows of each place on the sheet, in the order in which they stand: a
 * district's rows are never read together with another's. One place or none: nothing.
 */
export function rowsByPlace(body: readonly BodyRow[], form: IndexedTable): readonly PlaceRows[] {
  const places = repeated(body, form).filter((one) => !one.isAgain || one.rows.some((i) => (body[i]?.filled ?? 0) > 0));
  return places.length > 1 ? places : [];
}

/** The rows of every place but the first, and spare lines printed below it. */
export function rowsOfOtherPlaces(body: readonly BodyRow[], form: IndexedTable): ReadonlySet<number> {
  return new Set(repeated(body, form).slice(1).flatMap(({ rows }) => rows));
}

/** Two places are two only where a label of the first comes again; else it is one table with different words beside its rows. */
function repeated(body: readonly BodyRow[], form: IndexedTable): readonly Gathered[] {
  const places = gathered(body, form);
  const [first, ...others] = places;
  return others.some(({ read }) => [...read].some((key) => first?.read.has(key))) ? places : [];
}

/** The place that the first of the form's rows stand in, folded; "" where the sheet names none. */
export function firstPlace(body: readonly BodyRow[], form: IndexedTable): string {
  return gathered(body, form)[0]?.place ?? "";
}

function gathered(body: readonly BodyRow[], form: IndexedTable): readonly Gathered[] {
  if (!form.columns.some(({ plan }) => plan.id === "place")) return [];
  const found: Gathered[] = [];
  let now = "";
  let heads: number[] = [];
  for (const [i, row] of body.entries()) {
    const written = indexedLabel(row)?.text.full.key ?? "";
    const plan = form.rowsByKey.get(written)?.[0];
    const isKnown = plan !== undefined;
    const key = isKnown ? form.rows[plan]?.plan.id ?? written : written;
    const named = placeOf(row, isKnown);
    now = named || now;
    if (!isKnown && row.filled === 0) heads.push(i);
    else {
      const own = placeFor(now, key, isKnown, found);
      own.rows.push(...heads, i);
      own.read.add(key);
      heads = [];
    }
  }
  return found.filter(({ read }) => form.rows.some(({ plan }) => read.has(plan.id)));
}

/**
 * The place a row with values stands in, each label once: that of the name; else the last one, whose next row has other words beside it
 * (“nt”, a slip); an unknown label only follows where the name is nearly the same.
 */
function placeFor(place: string, key: string, isKnown: boolean, found: Gathered[]): Gathered {
  const known = found.find((one) => one.place === place && !one.read.has(key));
  const last = found.at(-1);
  const goesOn = last !== undefined && !last.read.has(key) && (isKnown || likenessOf(prepare(last.place), prepare(place)) >= SAME_PLACE);
  const own = known ?? (goesOn ? last : undefined);
  if (own) return own;
  const again = found.filter((one) => one.place === place || one.place.startsWith(`${place}#`)).length;
  const next = { place: again === 0 ? place : `${place}#${again + 1}`, isAgain: again > 0, read: new Set<string>(), rows: [] };
  found.push(next);
  return next;
}

/** What the column of places says, merged over rows; a line that names nothing but a place says it too. */
function placeOf(row: BodyRow, isKnown: boolean): string {
  const named = fold(placeCell(row)?.text ?? "");
  return named || (isKnown || row.filled > 0 || row.isAside ? "" : fold(row.label));
}

/** The cell left of the labels that names the place of a row; null where there is none or it is blank. */
export function placeCell({ binding, row }: BodyRow): { readonly text: string; readonly at: CellRef } | null {
  const { view, bottom } = binding.header;
  const place = binding.columns.find(({ plan, found }) => plan.id === "place" && found && found.left < binding.labels.left)?.found;
  const anchor = place && view.anchorOf(row, place.left);
  const text = anchor && anchor.row > bottom ? view.ownText(anchor.row, anchor.column) : "";
  return anchor && text !== "" ? { text, at: view.ref(anchor.row, anchor.column) } : null;
}
