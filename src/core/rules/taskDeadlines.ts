import type { Deadline } from "../deadline/deadline";
import { parseDeadline } from "../deadline/parseDeadline";
import type { ReadTable } from "../submission";
import type { Scope } from "./kind";
import { planYearOf } from "./planYear";
import { standingTexts, type StandingText } from "./taskRows";

/** A task's deadline, read in the plan's year. */
export interface TaskDeadline extends StandingText {
  readonly deadline: Deadline;
  readonly planYear: number | null;
}

const read = new WeakMap<Scope, Map<string, readonly TaskDeadline[]>>();

/** The deadlines of a table's tasks, read once for all rules; a merged cell stands once, blanks and what a sub-task takes from its parent are left out. */
export function taskDeadlines(scope: Scope, table: ReadTable, columnId: string): readonly TaskDeadline[] {
  const known = read.get(scope) ?? new Map<string, readonly TaskDeadline[]>();
  read.set(scope, known);
  const key = `${table.id}|${columnId}`;
  const deadlines = known.get(key) ?? readDeadlines(table, columnId, planYearOf(table, scope));
  known.set(key, deadlines);
  return deadlines;
}

function readDeadlines(table: ReadTable, columnId: string, planYear: number | null): readonly TaskDeadline[] {
  const deadlines: TaskDeadline[] = [];
  for (const { row, cell, own, text, ditto, isCovered } of standingTexts(table, columnId)) {
    if (own === "" || text === "" || isCovered) continue;
    deadlines.push({ row, cell, own, text, ditto, isCovered, deadline: parseDeadline(text, planYear), planYear });
  }
  return deadlines;
}
