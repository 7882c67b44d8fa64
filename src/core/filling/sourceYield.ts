import type { ReadCell, ReadTable } from "../submission";
import { mayBeFilled } from "./fill";
import { sameMeaning } from "./sameMeaning";

/** Why a cell's figure is not carried over: it is no value that the cell could hold, an error, readable in two ways, or a formula whose result nobody kept. */
export type WhyUnread = "unreadable" | "error" | "ambiguous" | "uncalculated";

/** A cell in which something stands, and nobody can say for certain what. */
export interface UnreadInSource extends ReadCell {
  readonly reading: Extract<ReadCell["reading"], { readonly state: WhyUnread }>;
}

/** What a file says of other tables: how many of their cells it has at all, and the cells of its own that could have been carried over if they could be read. */
export interface SourceYield {
  readonly matched: number;
  readonly unread: readonly UnreadInSource[];
}

/** Looks at the tables of one file for those of another; cells that cannot be read come in the order of the tables to be filled, each once. */
export function sourceYield(source: readonly ReadTable[], targets: readonly ReadTable[]): SourceYield {
  const pairs = targets.flatMap((to) => source.flatMap((from) => sameMeaning(from, to)));
  const unread = pairs.flatMap(({ from, to }) => (mayBeFilled(to) && isUnread(from) ? [from] : []));
  return { matched: pairs.length, unread: [...new Set(unread)] };
}

function isUnread(cell: ReadCell): cell is UnreadInSource {
  const { state } = cell.reading;
  return state === "unreadable" || state === "error" || state === "ambiguous" || state === "uncalculated";
}
