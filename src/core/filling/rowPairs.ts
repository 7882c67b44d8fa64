import { rowById, taskLabel } from "../rules/tableIndex";
import type { ReadRow, ReadTable } from "../submission";
import { likenessOf, prepare, type PreparedText } from "../text/likeness";

/** Two rows of two tables that mean the same. */
export interface RowPair {
  readonly from: ReadRow;
  readonly to: ReadRow;
  /** What the two are called, or those they stand below, where it is only alike: a person looks at it. */
  readonly alike: { readonly there: string; readonly here: string } | null;
}

/** Tables of two forms are laid against each other where so many rows, and so large a share of the smaller, are worded alike. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.5;
/** Rows less alike than this are two; so are those that another row is as like to. */
const ALIKE = 0.85;
const MARGIN = 0.05;

/** The rows of two tables of one form, by the form's own rows. */
export function rowsOfOneForm(from: ReadTable, to: ReadTable): RowPair[] {
  return to.rows.flatMap((row): RowPair[] => {
    const other = rowById(from, row.id);
    return other && isFigures(row) && isFigures(other) ? [{ from: other, to: row, alike: null }] : [];
  });
}

/**
 * The rows of two versions of a form: by what they are called, in the words of either, below rows that mean the same; what is left by the one row that is
 * much alike. Nothing where the tables have too little in common.
 */
export function rowsOfTwoForms(from: ReadTable, to: ReadTable): RowPair[] {
  const there = byParent(from);
  const here = byParent(to);
  const descend = (fromParent: string | null, toParent: string | null, above: RowPair["alike"]): RowPair[] =>
    siblings(there.get(fromParent) ?? [], here.get(toParent) ?? []).flatMap((pair) => {
      const alike = above ?? pair.alike;
      return [{ ...pair, alike }, ...descend(pair.from.id, pair.to.id, alike)];
    });
  const pairs = descend(null, null, null).filter((pair) => isFigures(pair.from) && isFigures(pair.to));
  const smaller = Math.min(...[from, to].map(({ rows }) => rows.filter(isFigures).length));
  const order = new Map(to.rows.map(({ id }, i) => [id, i]));
  return pairs.length >= LEAST_ROWS && pairs.length >= smaller * LEAST_SHARE ? pairs.sort((a, b) => (order.get(a.to.id) ?? 0) - (order.get(b.to.id) ?? 0)) : [];
}

/** The rows that users wrote in two tables, by their own text; one that stands twice in either tells nothing. */
export function rowsOfOwnText(from: ReadTable, to: ReadTable): RowPair[] {
  const there = byText(from);
  return [...byText(to)].flatMap(([text, row]): RowPair[] => {
    const other = there.get(text);
    return row && other ? [{ from: other, to: row, alike: null }] : [];
  });
}

function byText(table: ReadTable): ReadonlyMap<string, ReadRow | null> {
  const rows = new Map<string, ReadRow | null>();
  for (const row of table.rows) {
    const text = row.role === "data" ? keyOf(taskLabel(table, row)) : "";
    if (text !== "") rows.set(text, rows.has(text) ? null : row);
  }
  return rows;
}

function byParent({ rows }: ReadTable): ReadonlyMap<string | null, readonly ReadRow[]> {
  const found = new Map<string | null, ReadRow[]>();
  for (const row of rows) if (row.plan !== null && row.at !== null) found.set(row.parent, [...(found.get(row.parent) ?? []), row]);
  return found;
}

function isFigures({ plan, role, at }: ReadRow): boolean {
  return plan !== null && role === "data" && at !== null;
}

function siblings(from: readonly ReadRow[], to: readonly ReadRow[]): RowPair[] {
  const called = byName(from);
  const names = byName(to);
  const taken = new Set<ReadRow>();
  const same = to.flatMap((row): RowPair[] => {
    const others = new Set(wordings(row).flatMap((word) => (names.get(keyOf(word)) === row ? (called.get(keyOf(word)) ?? []) : [])));
    const [other] = others;
    if (!other || others.size > 1 || taken.has(other)) return [];
    taken.add(other).add(row);
    return [{ from: other, to: row, alike: null }];
  });
  return [...same, ...alikeAmong(from.filter((row) => !taken.has(row)), to.filter((row) => !taken.has(row)))];
}

/** Each row and the one that it is most like, where that is so from both sides and by far. */
function alikeAmong(from: readonly ReadRow[], to: readonly ReadRow[]): RowPair[] {
  const [there, here] = [from, to].map((rows) => rows.map((row) => prepare(labelOf(row))));
  const likest = (text: PreparedText | undefined, among: readonly PreparedText[]): number | null => {
    const scores = among.map((other, at) => ({ at, like: text ? likenessOf(text, other) : 0 })).sort((a, b) => b.like - a.like);
    const [best, second] = scores;
    return best && best.like >= ALIKE && best.like - (second?.like ?? 0) >= MARGIN ? best.at : null;
  };
  return to.flatMap((row, i): RowPair[] => {
    const at = likest(here?.[i], there ?? []);
    const other = at === null ? undefined : from[at];
    return at !== null && other && likest(there?.[at], here ?? []) === i ? [{ from: other, to: row, alike: { there: labelOf(other), here: labelOf(row) } }] : [];
  });
}

/** Rows by each of their names; one that several bear tells nothing. */
function byName(rows: readonly ReadRow[]): ReadonlyMap<string, ReadRow | null> {
  const names = new Map<string, ReadRow | null>();
  for (const row of rows) for (const name of new Set(wordings(row).map(keyOf))) names.set(name, names.has(name) ? null : row);
  return names;
}

function wordings({ plan, label }: ReadRow): readonly string[] {
  return plan ? [plan.label, ...(plan.aliases ?? [])] : [label];
}

function labelOf({ plan, label }: ReadRow): string {
  return plan?.label ?? label;
}

function keyOf(text: string): string {
  return prepare(text).full.key;
}
