import { isTask } from "../core/rules/openRow";
import type { CellRef } from "../core/sheet/address";
import type { ReadTable, ReportingUnit } from "../core/submission";
import type { FormSet } from "../core/template/template";
import { completenessOf } from "../core/validation/completeness";
import { ownershipOf, type Ownership } from "../core/validation/ownership";
import { isAnswered } from "../core/values/reading";

/** How far one form is filled: a blank is not zero, it is not filled. */
export interface FormProgress {
  readonly template: string;
  readonly sheets: readonly string[];
  readonly filled: number;
  readonly asked: number;
}

/** A cell still to be filled, and the form it belongs to. */
export interface BlankCell extends CellRef {
  readonly template: string;
}

/** Progress per form, and the cells that are still blank. */
export interface Progress {
  readonly forms: readonly FormProgress[];
  /** By sheet as the tables come, then by row and column. */
  readonly blanks: readonly BlankCell[];
}

/** Counts what the sender has filled of each form read; an unknown sender is given as null. */
export function progressOf(tables: readonly ReadTable[], unit: ReportingUnit | null, sets: readonly FormSet[]): Progress {
  const known = unit?.kind === "unknown" ? null : unit;
  const ownership = ownershipOf({ unit: known, tables }, sets);
  const byForm = new Map<string, ReadTable[]>();
  for (const table of tables) byForm.set(table.template.id, [...(byForm.get(table.template.id) ?? []), table]);
  const forms = [...byForm].map(([template, own]) => ({
    template,
    sheets: [...new Set(own.flatMap(({ pieces }) => pieces.map(({ sheet }) => sheet)))],
    ...completenessOf(own, ownership),
  }));
  return { forms, blanks: tables.flatMap((table) => blanksOf(table, ownership)) };
}

function blanksOf(table: ReadTable, ownership: Ownership): BlankCell[] {
  const rows = table.rows.filter((row) => row.role === "data" && (row.plan !== null || isTask(table, row)) && ownership.owes(table, row.id));
  const cells = rows.flatMap((row) => table.columns.flatMap(({ id, plan }) => (plan.kind === "ordinal" || plan.kind === "label" ? [] : (table.cells.get(`${row.id}@${id}`) ?? []))));
  const blanks = cells.filter(({ meaning, reading }) => meaning.required && reading.state !== "emptyTotal" && !isAnswered(reading));
  const order = table.pieces.map(({ sheet }) => sheet);
  return blanks.map(({ at }) => ({ ...at, template: table.template.id })).sort((a, b) => order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column);
}
