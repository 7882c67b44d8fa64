import { matchTasks } from "../tasks/matchTasks";
import type { PlanTask } from "../tasks/planTasks";
import { taskWords } from "../tasks/taskWords";
import { fold } from "../text/fold";

/** A task of the older plan with the same one of the newer. */
export type TaskPair = readonly [before: PlanTask, after: PlanTask];

/** The tasks of two plans, paired by what they say. */
export interface PairedTasks {
  /** In the newer plan's order. */
  readonly pairs: readonly TaskPair[];
  readonly before: readonly PlanTask[];
  readonly after: readonly PlanTask[];
  /** May be one task. */
  readonly perhaps: readonly TaskPair[];
  /** Tasks that say the same, of which one plan has more than the other. */
  readonly twice: readonly { readonly before: readonly PlanTask[]; readonly after: readonly PlanTask[] }[];
}

/** Pairs tasks as two plans are compared; those that say the same several times by section and number, and else only where both plans have as many of them. */
export function pairedTasks(before: readonly PlanTask[], after: readonly PlanTask[]): PairedTasks {
  const { same, perhaps } = matchTasks(before, after);
  const repeated = repeatedTasks(before, after);
  const isRepeated = (task: PlanTask): boolean => repeated.has(taskWords(task.task.text).key);
  const sure = [...same].flatMap(([there, here]) => pairOf(before[there], after[here])).filter(([there, here]) => !isRepeated(there) && !isRepeated(here));
  const parted = [...repeated.values()].map(({ before: there, after: here }) => partedByNumber(there, here));
  const pairs = [...sure, ...parted.flatMap((one) => one.pairs)];
  const twice = parted.filter((one) => one.before.length > 0 && one.after.length > 0);
  const unsure = [...perhaps].flatMap(([there, here]) => pairOf(before[there], after[here]));
  const settled = new Set([...pairs, ...unsure, ...twice.map((one) => [...one.before, ...one.after])].flat());
  const order = new Map(after.map((task, i) => [task, i]));
  return {
    pairs: pairs.sort(([, a], [, b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    before: before.filter((task) => !settled.has(task)),
    after: after.filter((task) => !settled.has(task)),
    perhaps: unsure,
    twice,
  };
}

interface Tasks {
  readonly before: readonly PlanTask[];
  readonly after: readonly PlanTask[];
}

function pairOf(there: PlanTask | undefined, here: PlanTask | undefined): TaskPair[] {
  return there && here ? [[there, here]] : [];
}

/** Tasks in the same words, by those words, where a plan has them more than once. */
function repeatedTasks(before: readonly PlanTask[], after: readonly PlanTask[]): Map<string, { readonly before: PlanTask[]; readonly after: PlanTask[] }> {
  const groups = new Map<string, { readonly before: PlanTask[]; readonly after: PlanTask[] }>();
  for (const [side, tasks] of [["before", before], ["after", after]] as const) {
    for (const task of tasks) {
      const { key } = taskWords(task.task.text);
      const group = groups.get(key) ?? { before: [], after: [] };
      group[side].push(task);
      groups.set(key, group);
    }
  }
  return new Map([...groups].filter(([key, group]) => key !== "" && (group.before.length > 1 || group.after.length > 1)));
}

function partedByNumber(before: readonly PlanTask[], after: readonly PlanTask[]): Tasks & { readonly pairs: readonly TaskPair[] } {
  const placeOf = ({ number, section }: PlanTask): string => `${number}\n${fold(section)}`;
  const isOnly = (tasks: readonly PlanTask[], place: string): boolean => tasks.filter((task) => placeOf(task) === place).length === 1;
  const pairs = after.flatMap((task): TaskPair[] => {
    const place = placeOf(task);
    const there = isOnly(before, place) && isOnly(after, place) ? before.find((one) => placeOf(one) === place) : undefined;
    return pairOf(there, task);
  });
  const taken = new Set(pairs.flat());
  const [there, here] = [before.filter((task) => !taken.has(task)), after.filter((task) => !taken.has(task))];
  if (there.length !== here.length) return { pairs, before: there, after: here };
  return { pairs: [...pairs, ...there.flatMap((task, i) => pairOf(task, here[i]))], before: [], after: [] };
}
