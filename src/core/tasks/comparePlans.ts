import type { Scope } from "../rules/kind";
import type { ReadTable } from "../submission";
import { compareDeadlines, type UnclearDeadline } from "./laterDeadline";
import { matchTasks } from "./matchTasks";
import { isOtherProduct } from "./otherProduct";
import { planTasks, type PlanTask } from "./planTasks";
import { tasksOf, type TaskRole } from "./tasksOf";

/** A task of the province's plan that is the agency's by name, and not in its own. */
export interface MissedTask {
  readonly task: PlanTask;
  readonly role: TaskRole;
  /** The own task that may be it after all, null where none comes near. */
  readonly nearest: PlanTask | null;
}

/** The same task in both plans. */
export interface TaskPair {
  readonly task: PlanTask;
  readonly own: PlanTask;
}

/** What could not be compared, and why. */
export type UnclearPair = TaskPair & ({ readonly what: "deadline"; readonly why: UnclearDeadline } | { readonly what: "product"; readonly why: "ownBlank" });

/** An agency's plan held against the province's; plain data, each list in the province's order. */
export interface PlanComparison {
  /** Tasks that the province's plan gives the agency by name. */
  readonly named: number;
  /** Tasks that it may have through a group. */
  readonly throughGroups: number;
  /** Pairs found among both. */
  readonly takenUp: number;
  readonly notTakenUp: readonly MissedTask[];
  readonly later: readonly (TaskPair & { readonly day: string; readonly asked: string })[];
  readonly otherProduct: readonly TaskPair[];
  readonly unclear: readonly UnclearPair[];
  /** Own tasks that are in no pair. */
  readonly beyond: number;
}

/**
 * Compares an agency's plan with the province's: tasks given to it by name and not taken up, later deadlines, other products. `body` is an id of the
 * directory or a typed name. A task given to a group is no proof of being the agency's: it is compared where it is taken up, and never asked for.
 */
export function comparePlans(province: ReadTable, own: ReadTable, body: string, scope: Pick<Scope, "directory" | "planYear">): PlanComparison {
  const [asked, taken] = [planTasks(province, scope), planTasks(own, scope)];
  const roles = new Map(tasksOf(province, body, scope).map(({ row, role }) => [row.id, role]));
  const { same, perhaps } = matchTasks(asked, taken);
  const notTakenUp: MissedTask[] = [];
  const pairs: TaskPair[] = [];
  asked.forEach((task, at) => {
    const role = roles.get(task.id);
    const match = taken[same.get(at) ?? -1];
    if (role === undefined) return;
    if (match) pairs.push({ task, own: match });
    else if (role !== "group") notTakenUp.push({ task, role, nearest: taken[perhaps.get(at) ?? -1] ?? null });
  });
  const groups = [...roles.values()].filter((role) => role === "group").length;
  return {
    named: roles.size - groups,
    throughGroups: groups,
    takenUp: pairs.length,
    notTakenUp,
    later: pairs.flatMap((pair) => {
      const deadline = compareDeadlines(pair.task, pair.own);
      return deadline.kind === "later" ? [{ ...pair, day: deadline.day, asked: deadline.asked }] : [];
    }),
    otherProduct: pairs.filter((pair) => isOtherProduct(pair.task.product?.text ?? "", pair.own.product?.text ?? "")),
    unclear: pairs.flatMap(unclearOf),
    beyond: taken.length - pairs.length,
  };
}

function unclearOf(pair: TaskPair): UnclearPair[] {
  const deadline = compareDeadlines(pair.task, pair.own);
  const asked = pair.task.product?.text ?? "";
  return [
    ...(deadline.kind === "unclear" ? [{ ...pair, what: "deadline" as const, why: deadline.why }] : []),
    ...(asked !== "" && (pair.own.product?.text ?? "") === "" ? [{ ...pair, what: "product" as const, why: "ownBlank" as const }] : []),
  ];
}
