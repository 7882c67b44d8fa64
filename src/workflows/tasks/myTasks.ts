import { parseAgencyList } from "../../core/agency/agencyList";
import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { plainName } from "../../core/agency/agencyMatch";
import { settingOf } from "../../core/rules/planYear";
import { standingTexts } from "../../core/rules/taskRows";
import type { CellRef } from "../../core/sheet/address";
import type { ReadTable } from "../../core/submission";
import { formName } from "../../core/template/formName";
import { planTasks } from "../../core/tasks/planTasks";
import { taskColumns } from "../../core/tasks/taskColumns";
import { tasksOf, type TaskRole } from "../../core/tasks/tasksOf";

/** A task that a body has, as it is listed. */
export interface MyTask {
  /** Id of its row. */
  readonly id: string;
  readonly at: CellRef;
  /** “III.5”, "" where it has none. */
  readonly number: string;
  readonly task: string;
  readonly role: TaskRole;
  /** The names that say so, as written. */
  readonly names: readonly string[];
  /** Several are assigned and none is said to lead. */
  readonly isUnclear: boolean;
  /** Who leads, as written. */
  readonly leads: readonly string[];
  readonly deadline: string;
}

/** A table of tasks with what a body has to do in it. */
export interface MyTaskTable {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  /** True where it is a table of tasks, from which a plan can be drawn; a table of targets is none. */
  readonly isPlan: boolean;
  readonly tasks: readonly MyTask[];
}

/** What is read with: the bodies known and the year a person gave. */
interface Known {
  readonly directory: AgencyDirectory;
  readonly planYear: number | null;
}

/** The tasks of a body in every table of tasks; `agency` is an id of the directory or a typed name. */
export function myTasks(tables: readonly ReadTable[], agency: string, known: Known): readonly MyTaskTable[] {
  return tables.flatMap((table): MyTaskTable[] => {
    const columns = taskColumns(table.plan);
    const sheet = table.pieces[0]?.sheet;
    if (!columns || sheet === undefined) return [];
    const all = new Map(planTasks(table, known).map((task) => [task.id, task]));
    const tasks = tasksOf(table, agency, known).flatMap(({ row, role, names, isUnclear, leads }): MyTask[] => {
      const task = all.get(row.id);
      return task ? [{ id: row.id, at: task.task.at, number: task.number, task: task.task.text, role, names, isUnclear, leads, deadline: task.deadline?.text ?? "" }] : [];
    });
    return [{ id: table.id, sheet, title: table.title?.text ?? formName(table), isPlan: columns.deadline !== null, tasks }];
  });
}

/** The bodies that the tables name, the one with most tasks first; groups are none. */
export function bodiesNamed(tables: readonly ReadTable[], known: Known): readonly string[] {
  const counts = new Map<string, number>();
  for (const table of tables) {
    const columns = taskColumns(table.plan);
    if (!columns) continue;
    const setting = settingOf(table, known);
    for (const column of [columns.lead, columns.beside]) {
      for (const { text } of column === null ? [] : standingTexts(table, column)) {
        for (const { match, isGroup } of parseAgencyList(text, known.directory, setting).names) {
          if (match.found && !isGroup) counts.set(plainName(match.entry), (counts.get(plainName(match.entry)) ?? 0) + 1);
        }
      }
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}
