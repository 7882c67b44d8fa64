import type { AgencyDirectory } from "../agency/agencyDirectory";
import type { ColumnSelection, Scope } from "../rules";
import { isByKind, type SelectionByKind } from "../rules/selection";
import { rowById } from "../rules/tableIndex";
import { rowFinder } from "../rowFinder";
import { cellOf, columnOf, type ReadColumn, type ReadRow, type ReadTable, type ReportingUnit } from "../submission";
import type { Ownership } from "./ownership";

/** What the scopes of one submission share. */
export interface ScopeGround {
  readonly unit: ReportingUnit | null;
  readonly ownership: Ownership;
  readonly agencyName: (agency: string) => string | null;
  readonly directory: AgencyDirectory;
  readonly planYear: number | null;
}

/** The view a rule has of some tables; row ids are unique among them. */
export function scopeOf(tables: readonly ReadTable[], { unit, ownership, agencyName, directory, planYear }: ScopeGround): Scope {
  const tableOf = tableByRow(tables);
  const rowOf = (rowId: string): ReadRow | null => {
    const table = tableOf(rowId);
    return (table && rowById(table, rowId)) ?? null;
  };
  const columnsOf = columnFinder();
  const rowsOf = rowsByKind(tables);
  return {
    unit,
    tables,
    period: tables[0]?.period ?? null,
    tableOf,
    agencyName,
    directory,
    planYear,
    row: rowOf,
    cell: (rowId, columnId) => {
      const table = tableOf(rowId);
      return (table && cellOf(table, rowId, columnId)) ?? null;
    },
    columns: (rowId, selection) => {
      const table = tableOf(rowId);
      return table ? columnsOf(table, rowId, selection) : [];
    },
    rows: (selection) => (isByKind(selection) ? rowsOf(selection) : selection.filter((id) => rowOf(id)?.at != null)),
    owes: (rowId) => {
      const table = tableOf(rowId);
      return table !== null && ownership.owes(table, rowId);
    },
    owners: (rowId) => {
      const table = tableOf(rowId);
      return table ? ownership.owners(table, rowId) : [];
    },
  };
}

/** The table that holds a row; a form of one table needs no list of all its rows. */
function tableByRow(tables: readonly ReadTable[]): (rowId: string) => ReadTable | null {
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0) {
    const placeOf = rowFinder(only.rows);
    return (rowId) => (placeOf(rowId) < 0 ? null : only);
  }
  let known: ReadonlyMap<string, ReadTable> | null = null;
  return (rowId) => (known ??= new Map(tables.flatMap((table) => table.rows.map(({ id }) => [id, table] as const)))).get(rowId) ?? null;
}

function isSelected({ id, plan }: ReadColumn, selection: ColumnSelection): boolean {
  if (selection === "years") return plan.kind === "year";
  return selection === "fullYears" ? plan.kind === "year" && plan.asOf === null : selection.includes(id);
}

/** Finds the columns that a selection means; the many rows of a table, and the many rules, mean the same ones. */
function columnFinder(): (table: ReadTable, rowId: string, selection: ColumnSelection) => readonly ReadColumn[] {
  const known = new Map<ReadTable, Map<ColumnSelection, readonly ReadColumn[]>>();
  return (table, rowId, selection) => {
    const ofTable = known.get(table) ?? new Map<ColumnSelection, readonly ReadColumn[]>();
    known.set(table, ofTable);
    const selected = ofTable.get(selection) ?? table.columns.filter((column) => isSelected(column, selection));
    ofTable.set(selection, selected);
    return selected.every(({ headingAt }) => headingAt !== null) ? selected : selected.filter((column) => isThere(table, rowId, column));
  };
}

function isThere(table: ReadTable, rowId: string, column: ReadColumn): boolean {
  return column.headingAt !== null || cellOf(table, rowId, column.id) !== undefined;
}

/** Finds the rows of data that hold a kind of value, in the form's order; looked for once for all rules that choose by that kind. */
function rowsByKind(tables: readonly ReadTable[]): (selection: SelectionByKind) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ values }) => {
    const key = values.join();
    const rows = known.get(key) ?? tables.flatMap((table) => rowsHolding(table, values));
    known.set(key, rows);
    return rows;
  };
}

function rowsHolding(table: ReadTable, values: SelectionByKind["values"]): string[] {
  const columns = table.columns.map(({ id }) => columnOf(table, id));
  const holds = (at: number): boolean =>
    columns.some((cells) => {
      const value = cells[at]?.meaning.value;
      return value !== undefined && values.includes(value);
    });
  return table.rows.flatMap(({ id, role, at }, slot) => (role === "data" && at !== null && holds(slot) ? [id] : []));
}
