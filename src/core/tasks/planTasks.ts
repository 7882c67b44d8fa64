import type { Scope } from "../rules/kind";
import { planYearOf } from "../rules/planYear";
import { rowById, taskLabel } from "../rules/tableIndex";
import { standingTexts, taskRows, type StandingText } from "../rules/taskRows";
import type { CellRef } from "../sheet/address";
import type { ReadRow, ReadTable } from "../submission";
import { plainOrdinal } from "../values/ordinal";
import { taskColumns } from "./taskColumns";

/** A cell of a task as written, and what it says with ditto marks and merged cells followed. */
export interface TaskCell {
  readonly at: CellRef;
  readonly text: string;
}

/** One task of a plan, as plans are compared; plain data. */
export interface PlanTask {
  /** Id of its row. */
  readonly id: string;
  /** “III.5”: the number by which readers find it; "" where it has none. */
  readonly number: string;
  readonly task: TaskCell;
  /** Null where the table has no such column or the row no such cell. */
  readonly product: TaskCell | null;
  readonly deadline: TaskCell | null;
  /** Title of its section, "" outside sections. */
  readonly section: string;
  /** Year its deadlines are of; null when nothing tells. */
  readonly planYear: number | null;
}

/** The tasks of a table in order; none for tables of anything else. A task without words is left out. */
export function planTasks(table: ReadTable, scope: Pick<Scope, "planYear">): readonly PlanTask[] {
  const columns = taskColumns(table.plan);
  if (!columns) return [];
  const planYear = planYearOf(table, scope);
  const [products, deadlines] = [columns.product, columns.deadline].map((column) => byRow(column === null ? [] : standingTexts(table, column)));
  return taskRows(table).flatMap((row): PlanTask[] => {
    const at = table.cells.get(`${row.id}@${columns.task}`)?.at ?? row.at;
    const text = taskLabel(table, row);
    if (at === null || text === "") return [];
    const section = row.section === null ? "" : (rowById(table, row.section)?.label ?? "");
    return [{ id: row.id, number: taskNumber(table, row), task: { at, text }, product: products?.get(row.id) ?? null, deadline: deadlines?.get(row.id) ?? null, section, planYear }];
  });
}

/** “III.5”, “14”, “2.1”: with its section's number where tasks are numbered anew in each. */
export function taskNumber(table: ReadTable, { ordinal, section }: ReadRow): string {
  const no = plainOrdinal(ordinal);
  const { rows } = table.plan;
  const startsAnew = rows.kind === "open" && (rows.numbering === "perSection" || rows.numbering === "inText");
  if (no === "" || !startsAnew || section === null) return no;
  const above = plainOrdinal(rowById(table, section)?.ordinal ?? "");
  return above === "" ? no : `${above}.${no}`;
}

function byRow(standing: readonly StandingText[]): ReadonlyMap<string, TaskCell> {
  return new Map(standing.map(({ row, cell, text }) => [row.id, { at: cell.at, text }]));
}
