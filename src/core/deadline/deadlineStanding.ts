import type { Deadline, DeadlineStep } from "./deadline";

/** True when a cell says something that is no deadline in any known wording, or names what the calendar lacks: `deadline.unreadable`. Words beside a step that was read do not count. */
export function isUnreadable({ steps, unread }: Deadline): boolean {
  return unread.some(({ why }) => why === "impossible") || (steps.length === 0 && unread.length > 0);
}

/** True when there are steps and none has a mark to hold progress against: `deadline.unmeasurable`. */
export function isUnmeasurable({ steps }: Deadline): boolean {
  return steps.length > 0 && steps.every(({ measurable }) => !measurable);
}

/** The last good day of all steps together, to compare with another plan's; null when no step has one. */
export function lastDayOf({ steps }: Deadline): string | null {
  return steps.reduce<string | null>((last, { latest }: DeadlineStep) => (latest !== null && (last === null || latest > last) ? latest : last), null);
}
