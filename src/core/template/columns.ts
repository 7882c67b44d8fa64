import { writeDayAndMonth } from "../day";
import type { ColumnPlan, ConcreteColumn, Measure, Period, RowPlan, ValueKind, YearColumn } from "./tablePlan";

/** What one cell is meant to hold: its row and its column say it together. */
export interface Meaning {
  readonly value: ValueKind;
  readonly measurementUnit: string;
  readonly measure: Measure;
  readonly required: boolean;
  readonly owner: string | null;
  readonly readsPair: boolean;
  readonly acceptsDocumentNumber: boolean;
}

/** Meaning of the cell of a row and a column; a column with a meaning of its own (PL4, PL8, tasks) decides the kind. */
export function meaningOf(row: RowPlan, column: ConcreteColumn): Meaning {
  const own = column.kind === "value";
  const early = column.kind === "year" && row.appliesFrom !== undefined && column.year < row.appliesFrom;
  return {
    value: own ? column.value : column.kind === "year" ? row.value : column.kind,
    measurementUnit: row.measurementUnit,
    measure: row.measure,
    required: row.role === "data" && row.required && (!own || column.required) && !early,
    owner: row.owner,
    readsPair: row.readsPair ?? false,
    acceptsDocumentNumber: row.acceptsDocumentNumber ?? false,
  };
}

/** Meaning of a cell in a row that the user added to an open table: its column alone decides. */
export function meaningOfOpenCell(column: ConcreteColumn): Meaning {
  return {
    value: column.kind === "value" ? column.value : column.kind === "year" ? "count" : column.kind,
    measurementUnit: "",
    measure: "none",
    required: column.kind === "value" && column.required,
    owner: null,
    readsPair: false,
    acceptsDocumentNumber: false,
  };
}

/** False for a column that is read where a sheet has it and that the form itself does not print. */
export function isPrinted(column: ConcreteColumn | ColumnPlan): boolean {
  return column.kind !== "value" || column.unprinted !== true;
}

/** The columns of a table for given years: the years' column becomes one column a year, "Năm 2020 (Tính đến 31/3)" the last. */
export function expandColumns(columns: readonly ColumnPlan[], period: Period | null): ConcreteColumn[] {
  return columns.flatMap((column): ConcreteColumn[] => {
    if (column.kind !== "years") return [column];
    if (period === null) return [];
    return Array.from({ length: period.to - period.from + 1 }, (_, i) => yearColumn(period.from + i, period, column.width));
  });
}

function yearColumn(year: number, period: Period, width: number): YearColumn {
  const asOf = year === period.to ? period.asOf : null;
  const heading = asOf === null ? `Năm ${year}` : `Năm ${year} (Tính đến ${writeDayAndMonth(asOf)})`;
  return { id: `y${year}`, kind: "year", heading, width, year, asOf };
}
