import { bareOf, fold } from "../text/fold";
import type { Deadline, DeadlineStep } from "./deadline";

/** A step that lies wholly outside a plan's year. */
export interface OutsideStep {
  readonly step: DeadlineStep;
  readonly side: "before" | "after";
  /** Due in the last quarter of the year before and said to make the plan itself ready: a fair deadline, worth a remark only. */
  readonly preparing: boolean;
}

const PREPARING = /^(?:- )?(?:ban hành|xây dựng(?: và ban hành)? kế hoạch|trước)(?!\p{L})/u;
const PREPARING_BARE = new RegExp(bareOf(PREPARING.source), "u");

/**
 * The steps of a deadline that have no day in a year, for `deadline.outsideYear`. A span that reaches into the year is inside; a limit
 * (“trước …”, “hết …”) lies where its last good day lies, so “trước ngày 1/1/2022” is of 2021; steps without known days are passed over.
 */
export function outsideYear({ steps }: Deadline, year: number): readonly OutsideStep[] {
  // ISO days stand in order with the years they begin with.
  const [begin, end] = [String(year), String(year + 1)];
  const outside: OutsideStep[] = [];
  for (const step of steps) {
    const begins = step.earliest ?? step.latest;
    if (step.latest !== null && step.latest < begin) outside.push({ step, side: "before", preparing: isPreparing(step, year) });
    else if (begins !== null && begins >= end) outside.push({ step, side: "after", preparing: false });
  }
  return outside;
}

function isPreparing({ written, latest }: DeadlineStep, year: number): boolean {
  const folded = fold(written);
  return latest !== null && latest >= `${year - 1}-10-01` && (PREPARING.test(folded) || PREPARING_BARE.test(folded));
}
