import type { CellRange } from "../address";
import type { Edit, RowInsertion, RowRemoval } from "../edit";
import type { RecordedSheet } from "./recordedSheet";

/** What a batch is called in the journal: said to the user, and when (ISO instant). */
export interface BatchTitle {
  readonly title: string;
  readonly when: string;
  /** Its values come from another form; absent for those that were typed or worked out. */
  readonly origin?: "carried";
}

/** Cells of one sheet that offer choices. */
export interface ChoiceArea extends CellRange {
  readonly sheet: string;
}

/** An edit as the journal keeps it, with the cell's number format before and after. */
export interface JournalEdit extends Edit {
  readonly formatBefore: string;
  readonly formatAfter: string;
}

/** One edit of a batch; `restored` once it was taken back while others of its batch could not be. */
export interface RecordedEdit extends JournalEdit {
  readonly restored?: true;
}

/** Rows put in with a batch; `removed` once they were taken out again. */
export type RecordedInsertion = RowInsertion & { readonly removed?: true };

/** Rows taken out with a batch; `back` once they came back. */
export type RecordedRemoval = RowRemoval & { readonly back?: true };

/** What cells asked for (data validation), whole: only the spreadsheet that told it reads more in it. */
export interface RecordedRule {
  readonly rule: object;
  readonly ignoreBlanks: boolean;
  readonly prompt: object;
  readonly errorAlert: object;
}

/** Cells given choices with a batch: what their list is told by ("=soat_co_quan"), and what they asked for before, null for nothing. */
export interface RecordedChoice extends ChoiceArea {
  readonly source: string;
  readonly before: RecordedRule | null;
}

/** A batch, or one piece of a very long one, without the id of the part that keeps it. */
export interface BatchRecord extends BatchTitle {
  readonly undone: boolean;
  readonly edits: readonly RecordedEdit[];
  readonly insertions: readonly RecordedInsertion[];
  /** Absent for none. */
  readonly removals?: readonly RecordedRemoval[];
  /** Absent for none. */
  readonly choices?: readonly RecordedChoice[];
  /** Sheets that were drawn for it; absent for none. */
  readonly drawn?: readonly RecordedSheet[];
  /** Id of the part the batch begins with; absent for that part itself. */
  readonly begun?: string;
}

/** A part of the journal that could be read, or what else knows its record. */
export interface KeptRecord {
  readonly record: BatchRecord;
}
