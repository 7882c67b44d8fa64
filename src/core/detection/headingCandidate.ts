import type { IndexedLabel } from "./formIndex";
import { indexHeading } from "./formIndex";
import type { HeaderColumn } from "./header";

/** A header column with its headings ready for comparing: the lowest alone, all together, and those above the lowest from top to bottom. */
export interface Candidate {
  readonly column: HeaderColumn;
  readonly leaf: IndexedLabel;
  readonly whole: IndexedLabel;
  readonly uppers: readonly IndexedLabel[];
}

const known = new WeakMap<HeaderColumn, Candidate>();

/** A header column ready for comparing with the columns of the forms; made once for each. */
export function candidateOf(column: HeaderColumn): Candidate {
  const old = known.get(column);
  if (old) return old;
  const candidate = {
    column,
    leaf: indexHeading(column.path.at(-1) ?? ""),
    whole: indexHeading(column.path.join(" ")),
    uppers: column.path.slice(0, -1).map(indexHeading),
  };
  known.set(column, candidate);
  return candidate;
}
