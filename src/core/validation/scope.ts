import type { AgencyDirectory } from "../agency/agencyDirectory";
import type { ColumnSelection, RowSelection, Scope } from "../rules";
import { isByKind } from "../rules/selection";
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
  let known: Places | null = null;
  const places = (): Places => (known ??= placesIn(tables));
  const tableOf = (rowId: string) => places().get(rowId)?.table ?? null;
  return {
    unit,
    tables,
    period: tables[0]?.period ?? null,
    tableOf,
    agencyName,
    directory,
    planYear,
    row: (rowId) => places().get(rowId)?.row ?? null,
    cell: (rowId, columnId) => {
      const table = tableOf(rowId);
      return (table && cellOf(table, rowId, columnId)) ?? null;
    },
    columns: (rowId, selection) => {
      const table = tableOf(rowId);
      return table ? table.columns.filter((column) => isSelected(column, selection) && isThere(table, rowId, column)) : [];
    },
    rows: (selection) => rowsOf(tables, places(), selection),
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

type Places = ReadonlyMap<string, { readonly table: ReadTable; readonly row: ReadRow }>;

function placesIn(tables: readonly ReadTable[]): Places {
  const places = new Map<string, { readonly table: ReadTable; readonly row: ReadRow }>();
  for (const table of tables) for (const row of table.rows) places.set(row.id, { table, row });
  return places;
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
  places: Places,
  selection: RowSelection<string>,
): readonly string[] {
  if (!isByKind(selection)) return selection.filter((id) => places.get(id)?.row.at != null);
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => row.role === "data" && row.at !== null)
      .filter((row) => table.columns.some(({ id }) => selection.values.some((kind) => cellOf(table, row.id, id)?.meaning.value === kind)))
      .map(({ id }) => id),
  );
}
