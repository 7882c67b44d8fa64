import { clip, type Datum, type Sentence } from "../message";
import type { ReadCell, ReadColumn, ReadRow } from "../submission";
import { isThisPlan, tableName } from "../template/formName";
import type { ConcreteColumn } from "../template/tablePlan";
import { plainOrdinal } from "../values/ordinal";
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
  return plan.kind === "year" ? { vi: `năm ${plan.year}`, en: String(plan.year) } : named(columnName(column));
}

function named(column: string): Sentence {
  const name = clip(column);
  return { vi: `cột “${name}”`, en: `column “${name}”` };
}

/** A column by id in the table that holds the row; of another plan than the form was printed for as its own heading says it (“Mục tiêu năm 2026”). */
export function columnNameOf(scope: Scope, rowId: string, columnId: string): string {
  const table = scope.tableOf(rowId);
  const column = table?.columns.find(({ id }) => id === columnId);
  if (!table || !column) return columnId;
  const own = isThisPlan(table) ? "" : column.heading.replace(/\s+/gu, " ").trim();
  return own === "" ? columnName(column) : clip(own);
}

/** A column by id in the middle of a sentence. */
export function columnWithinOf(scope: Scope, rowId: string, columnId: string): Datum {
  const column = scope.tableOf(rowId)?.columns.find(({ id }) => id === columnId);
  if (!column) return columnId;
  return column.plan.kind === "year" ? columnWithin(column) : named(columnNameOf(scope, rowId, columnId));
}

/** A row in a sentence, quoted; with the row above it where the form prints the same label twice, by its number where it has no words. */
export function rowName(scope: Scope, rowId: string): { readonly label: string } {
  const row = scope.row(rowId);
  const table = scope.tableOf(rowId);
  if (!row || !table) return { label: rowId };
  const label = taskLabel(table, row) || plainLabel(row.plan?.label ?? "") || namelessRow(row);
  const parent = row.parent === null ? null : scope.row(row.parent);
  return { label: parent && isLabelRepeated(table, row.label) ? `${plainLabel(parent.label)}: ${label}` : label };
}

/** A row that says nothing of what it is: found by its number, or by where it stands. */
function namelessRow({ ordinal, at }: ReadRow): string {
  const no = plainOrdinal(ordinal);
  return no !== "" ? `STT ${no}` : at === null ? "" : `dòng ${at.row + 1}`;
}

/** The form's name, with the table's number where it has several. */
export function tableNameOf(scope: Scope, rowId: string): string {
  const table = scope.tableOf(rowId);
  return table ? tableName(table) : "";
}

/** Where operands stand: their table, or the form where they come from several of its tables. */
export function tablesName(scope: Scope, operands: readonly Operand[]): string[] {
  const tables = new Set(operands.map(({ rowId }) => tableNameOf(scope, rowId)));
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
