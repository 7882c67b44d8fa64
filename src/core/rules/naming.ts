import { clip, type Datum, type Sentence } from "../message";
import type { ReadCell, ReadColumn } from "../submission";
import { formName } from "../template/formName";
import type { ConcreteColumn } from "../template/tablePlan";
import { isRate } from "./part";
import type { Scope } from "./kind";
import type { Operand } from "./side";
import { isLabelRepeated, plainLabel, taskLabel } from "./tableIndex";

/** A column in a sentence: “Năm 2015”, or its heading with the heading above it. */
export function columnName(column: { readonly plan: ConcreteColumn }): string {
  const { plan } = column;
  if (plan.kind === "year") return `Năm ${plan.year}`;
  const own = plan.heading.replace(/\s+/gu, " ").trim();
  return plan.kind === "value" && plan.group ? `${plan.group} – ${own}` : own;
}

/** A column in the middle of a sentence: “năm 2015”, “cột …”. */
export function columnWithin(column: { readonly plan: ConcreteColumn }): Sentence {
  const { plan } = column;
  if (plan.kind === "year") return { vi: `năm ${plan.year}`, en: String(plan.year) };
  const name = clip(columnName(column));
  return { vi: `cột “${name}”`, en: `column “${name}”` };
}

/** A column by id in the table that holds the row. */
export function columnNameOf(scope: Scope, rowId: string, columnId: string): string {
  const column = scope.tableOf(rowId)?.columns.find(({ id }) => id === columnId);
  return column ? columnName(column) : columnId;
}

/** A column by id in the middle of a sentence. */
export function columnWithinOf(scope: Scope, rowId: string, columnId: string): Datum {
  const column = scope.tableOf(rowId)?.columns.find(({ id }) => id === columnId);
  return column ? columnWithin(column) : columnId;
}

/** A row in a sentence, quoted; with the row above it where the form prints the same label twice. */
export function rowName(scope: Scope, rowId: string): { readonly label: string } {
  const row = scope.row(rowId);
  const table = scope.tableOf(rowId);
  if (!row || !table) return { label: rowId };
  const label = taskLabel(table, row) || plainLabel(row.plan?.label ?? "");
  const parent = row.parent === null ? null : scope.row(row.parent);
  return { label: parent && isLabelRepeated(table, row.label) ? `${plainLabel(parent.label)}: ${label}` : label };
}

/** The form's name, with the table's number where it has several. */
export function tableName(scope: Scope, rowId: string): string {
  const table = scope.tableOf(rowId);
  if (!table) return "";
  return table.plan.part === null ? formName(table) : `${table.template.name}, bảng ${table.plan.part.toUpperCase()}`;
}

/** Where operands stand: their table, or the form where they come from several of its tables. */
export function tablesName(scope: Scope, operands: readonly Operand[]): string[] {
  const tables = new Set(operands.map(({ rowId }) => tableName(scope, rowId)));
  return tables.size <= 1 ? [...tables] : [...new Set(operands.map(({ rowId }) => scope.tableOf(rowId)?.template.name ?? ""))];
}

/** What an operand is called beside the others: by its row, or by its column where columns tell them apart. */
export function operandName(scope: Scope, operand: Operand, among: readonly Operand[]): { readonly label: string } {
  const column = scope.tableOf(operand.rowId)?.columns.find(({ id }) => id === operand.columnId);
  const byColumn = column?.plan.kind === "value" && among.some(({ columnId }) => columnId !== operand.columnId);
  return byColumn ? { label: columnName(column) } : rowName(scope, operand.rowId);
}

/** When and where a comparison takes place: the year, or the row's period where columns are added up. */
export function occasion(scope: Scope, carrier: Operand, among: readonly Operand[]): Datum {
  const column = scope.tableOf(carrier.rowId)?.columns.find(({ id }) => id === carrier.columnId);
  const byColumn = column?.plan.kind === "value" && among.some(({ columnId }) => columnId !== carrier.columnId);
  if (byColumn) return rowName(scope, carrier.rowId).label;
  return column ? atTheStart(column) : carrier.columnId;
}

/** A column that opens a sentence: “Năm 2015”. */
export function atTheStart(column: { readonly plan: ConcreteColumn }): Datum {
  return column.plan.kind === "year" ? { vi: columnName(column), en: String(column.plan.year) } : columnName(column);
}

/** A number the way its cell means it: with % for rates. */
export function amountOf(cell: ReadCell | null, number: number): Datum {
  const percent = cell && (isRate(cell.meaning) || cell.meaning.measurementUnit === "%");
  return percent ? { percent: number } : number;
}

/** A sum the way its operand means it. */
export function amount(operand: Operand, number: number): Datum {
  return amountOf(operand.cell, number);
}

/** Columns in the middle of a sentence: “năm 2015”, “2016”; “cột …” for columns that are no years. */
export function columnsWithin(columns: readonly ReadColumn[]): (string | Sentence)[] {
  return columns.map((column, i) => (i > 0 && column.plan.kind === "year" ? String(column.plan.year) : columnWithin(column)));
}
