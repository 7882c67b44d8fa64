import type { OpenLine, OpenRow } from "./openRow";

/** A section of an open table: its id and the row that names it. */
export interface Section {
  readonly id: string;
  readonly row: OpenRow;
}

/** Lines of data with the section they stand in. */
export interface Stretch {
  readonly section: Section | null;
  readonly lines: readonly OpenLine[];
}
