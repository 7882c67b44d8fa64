import type { Change, NotCompared, OnlyInOne } from "./revision";
import type { Reasons } from "./reasons";

/** A change before the reasons for it are looked up. */
export type BareChange = Omit<Change, keyof Told>;
type Told = Pick<Change, "past" | "asksReason" | "explained" | "earlier" | "explainBy">;

/** How one table differs from the same one of the older file. */
export interface ComparedTable {
  readonly compared: number;
  readonly changes: readonly BareChange[];
  readonly onlyInOne: readonly OnlyInOne[];
  readonly notCompared: readonly NotCompared[];
}

/** The reasons of both files. */
export interface BothReasons {
  readonly before: Reasons;
  readonly after: Reasons;
}
