import type { ReadCell, ReadTable } from "../submission";
import { mayBeFilled } from "./fill";
import { sameMeaning } from "./sameMeaning";

/** What a file says of other tables: how many of their cells it has at all, and the cells of its own that could have been carried over if they could be read. */
export interface SourceYield {
  readonly matched: number;
  readonly unread: readonly ReadCell[];
}

/** Looks at the tables of one file for those of another; cells that cannot be read come in the order of the tables to be filled, each once. */
export function sourceYield(source: readonly ReadTable[], targets: readonly ReadTable[]): SourceYield {
  const pairs = targets.flatMap((to) => source.flatMap((from) => sameMeaning(from, to)));
  const unread = pairs.filter(({ from, to }) => mayBeFilled(to) && isUnread(from)).map(({ from }) => from);
  return { matched: pairs.length, unread: [...new Set(unread)] };
}

/** Something stands in the cell, and nobody can say for certain what. */
function isUnread({ reading: { state } }: ReadCell): boolean {
  return state === "unreadable" || state === "error" || state === "ambiguous" || state === "uncalculated";
}
