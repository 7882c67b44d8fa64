import type { Deadline, DeadlineStep } from "../deadline/deadline";
import { isUnmeasurable, isUnreadable, lastDayOf } from "../deadline/deadlineStanding";
import { parseDeadline } from "../deadline/parseDeadline";
import { fold } from "../text/fold";
import type { PlanTask } from "./planTasks";

/**
 * Why nobody can tell which of two deadlines is later: one is blank, is not read, or has no mark to measure by (“Thường xuyên”, a year that
 * nothing tells); or the own one has more steps, some in time and some later.
 */
export type UnclearDeadline = "ownBlank" | "ownUnread" | "ownUnmeasured" | "provinceUnread" | "provinceUnmeasured" | "steps";

/** How an own deadline stands to the province's. */
export type DeadlineComparison =
  | { readonly kind: "inTime" }
  /** Last good ISO days of both. */
  | { readonly kind: "later"; readonly day: string; readonly asked: string }
  | { readonly kind: "unclear"; readonly why: UnclearDeadline };

const IN_TIME: DeadlineComparison = { kind: "inTime" };

/**
 * Holds an agency's deadline against the province's for the same task, by their last good days; steps of the same work are compared with each other.
 * Where the province states none there is nothing to hold it against. A guess is never made.
 */
export function compareDeadlines(province: PlanTask, own: PlanTask): DeadlineComparison {
  const [asked, given] = [province.deadline?.text ?? "", own.deadline?.text ?? ""];
  if (asked === "" || (fold(asked) === fold(given) && province.planYear === own.planYear)) return IN_TIME;
  if (given === "") return unclear("ownBlank");
  const [theirs, ours] = [parseDeadline(asked, province.planYear), parseDeadline(given, own.planYear)];
  const whyNot = hindrance(theirs, ours);
  if (whyNot) return unclear(whyNot);
  return compareSteps(theirs, ours);
}

function hindrance(theirs: Deadline, ours: Deadline): UnclearDeadline | null {
  if (isUnreadable(theirs)) return "provinceUnread";
  if (isUnreadable(ours)) return "ownUnread";
  if (isUnmeasurable(theirs) || lastDayOf(theirs) === null) return "provinceUnmeasured";
  return isUnmeasurable(ours) || lastDayOf(ours) === null ? "ownUnmeasured" : null;
}

function compareSteps(theirs: Deadline, ours: Deadline): DeadlineComparison {
  const named = theirs.steps.flatMap((step) => {
    const same = step.work === null ? undefined : ours.steps.find(({ work }) => work !== null && isSameWork(work, step.work ?? ""));
    return same ? [compareDays(step.latest, same.latest)] : [];
  });
  if (named.length > 0) return named.find(({ kind }) => kind === "later") ?? IN_TIME;
  const [asked, given] = [lastDayOf(theirs), lastDayOf(ours)];
  const whole = compareDays(asked, given);
  const isLonger = ours.steps.length > theirs.steps.length;
  return whole.kind === "later" && isLonger && ours.steps.some(({ latest }) => latest !== null && asked !== null && latest <= asked) ? unclear("steps") : whole;
}

function compareDays(asked: DeadlineStep["latest"], given: DeadlineStep["latest"]): DeadlineComparison {
  return asked !== null && given !== null && given > asked ? { kind: "later", day: given, asked } : IN_TIME;
}

/** “Ban hành kế hoạch” and “Ban hành Kế hoạch kiểm tra” are one step. */
function isSameWork(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  return one.startsWith(other) || other.startsWith(one);
}

function unclear(why: UnclearDeadline): DeadlineComparison {
  return { kind: "unclear", why };
}
