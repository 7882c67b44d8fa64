import type { FormEntry } from "./formEntries";

/** The years blank forms of plans may be drawn for, the latest first; `own` is the document's, `usual` the one offered. */
export interface PlanYears {
  readonly own: number;
  readonly usual: number;
  readonly years: readonly number[];
}

const YEARS_AHEAD = 2;
/** From the last quarter on, next year's plans are made. */
const LAST_QUARTER = 10;

/** Years for the forms of plans among those not there yet; null where there is none. `today`: ISO day. */
export function planYears(missing: readonly Pick<FormEntry, "planYear">[], today: string): PlanYears | null {
  const own = missing.find(({ planYear }) => planYear !== null)?.planYear ?? null;
  if (own === null) return null;
  const [year = own, month = 1] = today.split("-").map(Number);
  const usual = Math.max(own, month >= LAST_QUARTER ? year + 1 : year);
  const last = Math.max(own, year + YEARS_AHEAD);
  const first = Math.min(own, year);
  return { own, usual, years: Array.from({ length: last - first + 1 }, (_, i) => last - i) };
}
