import type { Deadline, DeadlineStep } from "../../../src/core/deadline/deadline";

/**
 * A deadline as the tables of these tests write it, one text a step: `work | kind earliest..latest every ~inferred !` and `impossible words`, `unknown words`
 * for parts not read; a blank day is none, `!` is unmeasurable.
 */
export function sayDeadline({ steps, unread }: Deadline): string[] {
  return [...steps.map(sayStep), ...unread.map(({ why, written }) => `${why} ${written}`)];
}

function sayStep({ work, kind, earliest, latest, every, inferred, measurable, note }: DeadlineStep): string {
  const days = earliest === null && latest === null ? [] : [`${earliest ?? ""}..${latest ?? ""}`];
  const words = [kind, ...days, ...(every === null ? [] : [`each ${every}`]), ...inferred.map((what) => `~${what}`), ...(measurable ? [] : ["!"]), ...(note === null ? [] : [`(${note})`])];
  return (work === null ? "" : `${work} | `) + words.join(" ");
}
