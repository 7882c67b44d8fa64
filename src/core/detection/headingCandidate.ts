import { remembered } from "../text/remembered";
import type { IndexedLabel } from "./formIndex";
import { indexHeading } from "./formIndex";
import type { HeaderColumn } from "./header";
import { isOrdinalHeading } from "./headingWords";

/** The headings of a column, ready for comparing: the lowest alone, all together, and those above the lowest from top to bottom. */
export interface Wording {
  readonly leaf: IndexedLabel;
  readonly whole: IndexedLabel;
  readonly uppers: readonly IndexedLabel[];
  /** The lowest is that of the STT column. */
  readonly isOrdinal: boolean;
}

/** A header column with its wording: one object for all columns of the same headings. */
export interface Candidate extends Wording {
  readonly column: HeaderColumn;
  readonly wording: Wording;
}

const known = new WeakMap<HeaderColumn, Candidate>();

/** A header column ready for comparing with the columns of the forms; made once for each. */
export function candidateOf(column: HeaderColumn): Candidate {
  const old = known.get(column);
  if (old) return old;
  const wording = wordingOf(column.path.join("\n"));
  const candidate = { column, wording, ...wording };
  known.set(column, candidate);
  return candidate;
}

const wordingOf = remembered((lines: string): Wording => {
  const path = lines.split("\n");
  const leaf = path.at(-1) ?? "";
  return {
    leaf: indexHeading(leaf),
    whole: indexHeading(path.join(" ")),
    uppers: [...new Set(path.slice(0, -1).map(indexHeading))],
    isOrdinal: isOrdinalHeading(leaf),
  };
});
