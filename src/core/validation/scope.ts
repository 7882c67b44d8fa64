import type { AgencyDirectory } from "../agency/agencyDirectory";
import type { ColumnSelection, RowSelection, Scope } from "../rules";
import { isByKind } from "../rules/selection";
import { rowById } from "../rules/tableIndex";
import { rowFinder } from "../rowFinder";
import { cellOf, type ReadColumn, type ReadRow, type ReadTable, type ReportingUnit } from "../submission";
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
      return table ? table.columns.filter((column) => isSelected(column, selection) && isThere(table, rowId, column)) : [];
    },
    rows: (selection) => rowsOf(tables, rowOf, selection),
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

function isThere(table: ReadTable, rowId: string, column: ReadColumn): boolean {
  return column.headingAt !== null || cellOf(table, rowId, column.id) !== undefined;
}

function rowsOf(
  tables: readonly ReadTable[],
  rowOf: (rowId: string) => ReadRow | null,
  selection: RowSelection<string>,
): readonly string[] {
  if (!isByKind(selection)) return selection.filter((id) => rowOf(id)?.at != null);
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.role === "data" && row.at !== null)
      .filter((row) => table.columns.some(({ id }) => selection.values.some((kind) => cellOf(table, row.id, id)?.meaning.value === kind)))
      .map(({ id }) => id),
  );
}
