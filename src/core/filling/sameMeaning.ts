import { rowById } from "../rules/tableIndex";
import { cellOf, type ReadCell, type ReadColumn, type ReadRow, type ReadTable } from "../submission";
import { prepare } from "../text/likeness";

/** Two cells of two tables that mean the same: the same row, the same year or column. */
export interface CellPair {
  readonly from: ReadCell;
  readonly to: ReadCell;
  readonly row: ReadRow;
  readonly fromColumn: ReadColumn;
  readonly toColumn: ReadColumn;
}

/** Tables of two forms are laid against each other where so many rows, and so large a share of the smaller, are worded alike. */
const LEAST_ROWS = 3;
const LEAST_SHARE = 0.5;

/**
 * The cells of two tables that mean the same, however differently the tables are laid out: by the form's rows, or where the forms are two
 * versions by what the rows and the rows above them are called; years by the year. Rows that users write themselves take no part.
 */
export function sameMeaning(from: ReadTable, to: ReadTable): CellPair[] {
  if (from.plan.rows.kind === "open" || to.plan.rows.kind === "open") return [];
  const isSameForm = from.plan.id === to.plan.id;
  const columns = to.columns.flatMap((toColumn) => {
    const fromColumn = from.columns.find((column) => isSameColumn(column, toColumn, isSameForm));
    return fromColumn ? [{ fromColumn, toColumn }] : [];
  });
  return rowPairs(from, to, isSameForm).flatMap(([row, other]) =>
    columns.flatMap(({ fromColumn, toColumn }) => {
      const [there, here] = [cellOf(from, row.id, fromColumn.id), cellOf(to, other.id, toColumn.id)];
      return there && here && isSameKind(there, here) ? [{ from: there, to: here, row, fromColumn, toColumn }] : [];
    }),
  );
}

function isSameColumn({ id, plan }: ReadColumn, { id: otherId, plan: other }: ReadColumn, isSameForm: boolean): boolean {
  if (plan.kind === "year" || other.kind === "year") return plan.kind === "year" && other.kind === "year" && plan.year === other.year;
  if (plan.kind !== "value" || other.kind !== "value") return false;
  return isSameForm ? id === otherId : headingKey(plan) === headingKey(other);
}

function headingKey({ heading, group = "" }: { readonly heading: string; readonly group?: string }): string {
  return `${keyOf(group)}|${keyOf(heading)}`;
}

function isSameKind({ meaning: a }: ReadCell, { meaning: b }: ReadCell): boolean {
  return a.value === b.value && keyOf(a.measurementUnit) === keyOf(b.measurementUnit);
}

function rowPairs(from: ReadTable, to: ReadTable, isSameForm: boolean): [ReadRow, ReadRow][] {
  const rows = to.rows.filter(isFigures);
  if (isSameForm) {
    return rows.flatMap((row): [ReadRow, ReadRow][] => {
      const other = rowById(from, row.id);
      return other && isFigures(other) ? [[other, row]] : [];
    });
  }
  const named = rowsByName(from);
  const names = rowsByName(to);
  const pairs = rows.flatMap((row): [ReadRow, ReadRow][] => {
    const name = nameOf(row, to);
    const other = names.get(name) === row ? named.get(name) : null;
    return other ? [[other, row]] : [];
  });
  const smaller = Math.min(rows.length, from.rows.filter(isFigures).length);
  return pairs.length >= LEAST_ROWS && pairs.length >= smaller * LEAST_SHARE ? pairs : [];
}

function isFigures({ plan, role, at }: ReadRow): boolean {
  return plan !== null && role === "data" && at !== null;
}

/** Rows by their own name below those they belong to; a name that several bear tells nothing. */
function rowsByName(table: ReadTable): ReadonlyMap<string, ReadRow | null> {
  const rows = new Map<string, ReadRow | null>();
  for (const row of table.rows) {
    if (!isFigures(row)) continue;
    const name = nameOf(row, table);
    rows.set(name, rows.has(name) ? null : row);
  }
  return rows;
}

function nameOf(row: ReadRow, table: ReadTable): string {
  const own = keyOf(row.plan?.label ?? row.label);
  const parent = row.parent === null ? undefined : rowById(table, row.parent);
  return parent ? `${nameOf(parent, table)} / ${own}` : own;
}

function keyOf(text: string): string {
  return text === "" ? "" : prepare(text).full.key;
}
