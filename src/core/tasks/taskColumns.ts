import type { TablePlan } from "../template/tablePlan";

/** Where a table of tasks says what: column ids, null where its form has no such column. */
export interface TaskColumns {
  readonly task: string;
  /** Who leads, who is assigned, or who watches a target. */
  readonly lead: string;
  /** Who takes part (of a target: who carries it out). */
  readonly beside: string | null;
  readonly product: string | null;
  readonly deadline: string | null;
  readonly target: string | null;
}

/** The columns of a plan's table of tasks or targets, told by what their cells mean; null for a table of anything else. */
export function taskColumns({ columns, rows }: TablePlan): TaskColumns | null {
  const label = columns.find(({ kind }) => kind === "label");
  const byValue = (value: string): readonly string[] => columns.flatMap((column) => (column.kind === "value" && column.value === value ? [column.id] : []));
  const [lead, beside = null] = byValue("agencyList");
  if (rows.kind !== "open" || !label || lead === undefined) return null;
  const after = columns.slice(columns.indexOf(label) + 1);
  const product = after.find((column) => column.kind === "value" && column.value === "text");
  return { task: label.id, lead, beside, product: product?.id ?? null, deadline: byValue("deadline")[0] ?? null, target: byValue("target")[0] ?? null };
}
