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
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return steps.flatMap((step): OutsideStep[] => {
    const begins = step.earliest ?? step.latest;
    if (step.latest !== null && step.latest < first) return [{ step, side: "before", preparing: isPreparing(step, year) }];
    return begins !== null && begins > last ? [{ step, side: "after", preparing: false }] : [];
  });
}

function isPreparing({ written, latest }: DeadlineStep, year: number): boolean {
  const folded = fold(written);
  return latest !== null && latest >= `${year - 1}-10-01` && (PREPARING.test(folded) || PREPARING_BARE.test(folded));
}
