import { quotedText } from "../explanation/writtenValue";
import { columnName } from "../rules/naming";
import { standingAt } from "../rules/taskRows";
import type { CellRef } from "../sheet/address";
import type { ReadColumn, ReadTable } from "../submission";
import { planTasks, type PlanTask } from "../tasks/planTasks";
import { taskColumns, type TaskColumns } from "../tasks/taskColumns";
import { fold } from "../text/fold";
import type { BareChange, ComparedTable } from "./comparedTable";
import type { NotCompared, OnlyInOne, RevisedCell } from "./revision";
import { startOfTable } from "./startOfTable";
import { tableName } from "../template/formName";
import type { TablePair } from "./tablePairs";
import { pairedTasks, type PairedTasks, type TaskPair } from "./taskPairs";

const NO_YEAR = { planYear: null } as const;

/** Two plans with their tasks paired; null for tables of anything else, and for plans of two years, whose tasks are others by nature. */
export function tasksOfBoth({ before, after }: TablePair): PairedTasks | "otherYear" | null {
  if (!taskColumns(before.plan) || !taskColumns(after.plan)) return null;
  const [there, here] = [planTasks(before, NO_YEAR), planTasks(after, NO_YEAR)];
  const [was, is] = [there[0]?.planYear ?? null, here[0]?.planYear ?? null];
  return was !== null && is !== null && was !== is ? "otherYear" : pairedTasks(there, here);
}

/** Holds two plans against each other task by task: their words, bodies, products, deadlines, targets, ditto marks followed. A task's new number alone is no change. */
export function compareTasks(pair: TablePair, tasks: PairedTasks): ComparedTable {
  const form = tableName(pair.after);
  const columns = columnPairs(pair);
  const only = (side: OnlyInOne["side"], list: readonly PlanTask[]): OnlyInOne[] => list.map((task) => ({ side, what: "task", form, name: nameOf(task), at: task.task.at, figures: 0 }));
  return {
    compared: tasks.pairs.length * (columns.length + 1),
    changes: tasks.pairs.flatMap((one) => changesOf(one, pair, columns, form)),
    onlyInOne: [...only("before", tasks.before), ...only("after", tasks.after)],
    notCompared: [
      ...tasks.perhaps.map(([there, here]): NotCompared => ({ why: "perhaps", form, name: nameOf(here), before: [there.task.at], after: [here.task.at] })),
      ...tasks.twice.flatMap(({ before, after }): NotCompared[] => after.slice(0, 1).map((task) => ({ why: "taskTwice", form, name: nameOf(task), before: before.map(placeOf), after: after.map(placeOf) }))),
    ],
  };
}

/** A whole table that is named instead of compared. */
export function notComparedTable(why: NotCompared["why"], before: readonly ReadTable[], after: readonly ReadTable[]): NotCompared {
  const [first] = [...after, ...before];
  const places = (tables: readonly ReadTable[]) => tables.flatMap((table) => startOfTable(table) ?? []);
  return { why, form: first ? tableName(first) : "", name: "", before: places(before), after: places(after) };
}

function placeOf({ task }: PlanTask): CellRef {
  return task.at;
}

function nameOf({ number, task }: PlanTask): string {
  return number === "" ? task.text : `${number}. ${task.text}`;
}

type ColumnPair = readonly [before: ReadColumn, after: ReadColumn];

/** The columns that say the same of a task in both plans: by what they are for, others by their id. */
function columnPairs({ before, after }: TablePair): ColumnPair[] {
  const roles = [taskColumns(before.plan), taskColumns(after.plan)].map((columns) => new Map(rolesOf(columns).map(([role, id]) => [id, role])));
  const [there, here] = roles;
  return after.columns.flatMap((column): ColumnPair[] => {
    if (column.plan.kind !== "value") return [];
    const name = here?.get(column.id) ?? column.id;
    const other = before.columns.find(({ id, plan }) => plan.kind === "value" && (there?.get(id) ?? id) === name);
    return other ? [[other, column]] : [];
  });
}

function rolesOf(columns: TaskColumns | null): [string, string][] {
  const { lead = null, beside = null, product = null, deadline = null, target = null } = columns ?? {};
  return Object.entries({ lead, beside, product, deadline, target }).flatMap(([role, id]): [string, string][] => (id === null ? [] : [[` ${role}`, id]]));
}

function changesOf([there, here]: TaskPair, { before, after }: TablePair, columns: readonly ColumnPair[], form: string): BareChange[] {
  const bare = { template: after.template.id, form, row: nameOf(here), year: null, otherExtent: null };
  const label = after.columns.find(({ plan }) => plan.kind === "label");
  const worded: BareChange[] = fold(there.task.text) === fold(here.task.text) || !label ? [] : [{ ...bare, kind: "changed", column: columnName(label), before: saying(there.task.at, there.task.text), after: saying(here.task.at, here.task.text) }];
  const others = columns.flatMap(([old, own]): BareChange[] => {
    const [was, is] = [standingAt(before, old.id, there.id), standingAt(after, own.id, here.id)];
    if (!was || !is || isSame(was.text, is.text)) return [];
    const kind = was.text === "" ? "filled" : is.text === "" ? "emptied" : "changed";
    return [{ ...bare, kind, column: columnName(own), before: saying(was.cell.at, was.text), after: saying(is.cell.at, is.text) }];
  });
  return [...worded, ...others];
}

function saying(at: CellRef, text: string): RevisedCell {
  return { at, written: quotedText(text), value: text === "" ? null : text, formula: null };
}

const FIGURE = /^[\d.,]+ ?%?$/u;

/** “80%” and “80,0 %” are one target; “Trên 80%” is another. */
function isSame(was: string, is: string): boolean {
  if (fold(was) === fold(is)) return true;
  const figure = (text: string): string | null => (FIGURE.test(text.trim()) ? text.replace(/\s/gu, "").replace(/,0+(?=%|$)/u, "") : null);
  return figure(was) !== null && figure(was) === figure(is);
}
