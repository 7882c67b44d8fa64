import { existsOn, placeOf, type AgencyDirectory } from "../../core/agency/agencyDirectory";
import { planYearOf, settingOf } from "../../core/rules/planYear";
import type { ReadColumn, ReadTable } from "../../core/submission";
import { taskColumns } from "../../core/tasks/taskColumns";
import { taskParts, type TaskPart } from "../../core/tasks/taskParts";

/** One thing asked for a new task: a column of the table, under its own heading. */
export interface TaskField {
  /** Id of the column. */
  readonly id: string;
  /** As the sheet writes it. */
  readonly heading: string;
  /** `lead`: one body; `bodies`: several. */
  readonly kind: "task" | "text" | "lead" | "bodies" | "deadline" | "target";
  readonly required: boolean;
}

/** What to ask for a new task of a table. */
export interface TaskForm {
  readonly parts: readonly TaskPart[];
  readonly fields: readonly TaskField[];
  /** Bodies and groups that may be named, those of the plan's own province first. */
  readonly names: readonly string[];
  readonly planYear: number | null;
}

/** What to ask for a new task, by the table's own columns; a column the sheet lacks is not asked for. */
export function taskForm(table: ReadTable, directory: AgencyDirectory): TaskForm {
  const columns = taskColumns(table.plan);
  const label = table.columns.findIndex(({ plan }) => plan.kind === "label");
  const fields = table.columns.slice(Math.max(label, 0)).flatMap((column) => fieldOf(column, columns?.lead ?? ""));
  return { parts: taskParts(table), fields, names: namesFor(table, directory), planYear: planYearOf(table, { planYear: null }) };
}

function fieldOf({ id, plan, heading, headingAt }: ReadColumn, lead: string): TaskField[] {
  if (headingAt === null || (plan.kind !== "label" && plan.kind !== "value")) return [];
  const written = heading === "" ? plan.heading : heading;
  if (plan.kind === "label") return [{ id, heading: written, kind: "task", required: true }];
  const kind = plan.value === "agencyList" ? (id === lead ? "lead" : "bodies") : plan.value === "deadline" || plan.value === "target" ? plan.value : "text";
  return [{ id, heading: written, kind, required: plan.required }];
}

/** Names of bodies that exist in the plan's year and may stand in this plan: of its province or of none in particular. */
function namesFor(table: ReadTable, directory: AgencyDirectory): string[] {
  const { on, place } = settingOf(table, { planYear: null, directory });
  const own = directory.entries.filter((entry) => (on === null || existsOn(entry, on)) && (place === null || placeOf(entry) === place || entry.level === "central"));
  const inOrder = place === null ? own : [...own.filter((entry) => placeOf(entry) === place), ...own.filter((entry) => placeOf(entry) !== place)];
  return [...new Set(inOrder.map(({ name }) => name))];
}
