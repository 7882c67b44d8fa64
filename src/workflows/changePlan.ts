import type { CellRef } from "../core/sheet/address";
import type { Edit, PlannedInsertion, RowRemoval } from "../core/sheet/edit";
import type { SheetSpec } from "../core/sheet/sheetSpec";

/** Several ways of putting one thing right, of which a person takes one. */
export interface Alternatives {
  /** What is to be put right, as the finding says it. */
  readonly question: string;
  /** The edits of each way, likeliest first. */
  readonly ways: readonly (readonly Edit[])[];
}

/** Something that goes whole: where it stands, what it says, and why it goes. */
export interface TakenLine {
  readonly at: CellRef;
  readonly what: string;
  readonly why: string;
}

/** Something that a change would be about and leaves to a person, with why; `at` is null for what stands in no cell. */
export interface LeftLine {
  readonly at: CellRef | null;
  readonly why: string;
}

/** What one click would write, as a person sees it before. */
export interface ChangePlan {
  /** Said in the journal: “Sửa theo đề xuất”. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Sheets drawn before the edits are written; where one cannot be drawn nothing is written. Absent for none. */
  readonly sheets?: readonly SheetSpec[];
  /** Rows put in before the edits are written; the edits' addresses are those after it. Absent for none. */
  readonly insertions?: readonly PlannedInsertion[];
  /** Rows taken out once the edits are written, whose addresses are those before it. Absent for none. */
  readonly removals?: readonly RowRemoval[];
  /** What goes whole, a line each: shown in place of the edits it is made of. Absent for none. */
  readonly taken?: readonly TakenLine[];
  /** Those of `edits` that are guesses: among several, or in a careful plan, they are written only where a person ticks them. */
  readonly unsure?: readonly Edit[];
  /** Things that can be put right in several ways. */
  readonly alternatives?: readonly Alternatives[];
  /** Guesses, and one of several ways, are written only where a person ticks them, even where nothing else is to be written. */
  readonly careful?: boolean;
  /** Its values come from another form, and are trusted more than typed ones. */
  readonly origin?: "carried";
  /** All of it is written, or nothing: its parts hang together. */
  readonly whole?: boolean;
  /** Said above what is to be written; absent for nothing. */
  readonly hint?: string;
  /** What it leaves to a person. Absent for none. */
  readonly left?: readonly LeftLine[];
  /** Cells left out because findings propose different values for them. */
  readonly contested: number;
  /** Findings left out because they can be put right in several ways. */
  readonly undecided?: number;
  /** Findings left out because what they propose is a guess. */
  readonly guessed?: number;
}
