import type { Language } from "../core/message";
import type { FileReport } from "../workflows/checkReport";
import type { TogetherReport } from "../workflows/review/checkTogether";
import type { FilePlace } from "../workflows/review/filePlace";
import type { ReceivedFile } from "../workflows/review/receivedFile";
import type { WordId } from "./words";

/** What holds for all files of a call: the sender and the plans' year as a person gave them, and the language of the findings. */
export interface CheckSetting {
  readonly agency: string | null;
  readonly planYear: number | null;
  readonly language: Language;
}

/** A file to check; with a cell, to check and explain that cell. */
export interface OneFileTask {
  readonly kind: "one";
  readonly place: FilePlace;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** Files of one unit to check as one submission. */
export interface TogetherTask {
  readonly kind: "together";
  readonly paths: readonly string[];
}

/** A file that was checked, to be written with what its report says marked in its cells. */
export interface MarkFileTask {
  readonly kind: "mark";
  readonly report: FileReport;
  readonly mark: MarkTask;
}

export type FileTask = OneFileTask | TogetherTask | MarkFileTask;

/** How a marked copy is written: to which path, to which other where the file can only be copied, and the ISO day on its slip. */
export interface MarkTask {
  readonly to: string;
  readonly copyTo: string;
  readonly day: string;
  readonly force: boolean;
}

/** A text of the command line that is yet to be said in the person's language. */
export interface SaidWord {
  readonly id: WordId;
  readonly data: Readonly<Record<string, string | number>>;
}

/** What became of a marked copy: `notMarked` counts cells that lack their note or colour, `replaced` says that an older slip of ours gave way. */
export type MarkedFile =
  | { readonly kind: "marked" | "copied"; readonly to: string; readonly signed: boolean; readonly notMarked: number; readonly replaced: boolean }
  | { readonly kind: "nothing" }
  | { readonly kind: "failed"; readonly says: SaidWord };

/**
 * A file's answer, plain data. `trouble` is what our own program failed on, null as a rule;
 * `explanation` the text about the cell asked for, null when none was asked for or no table holds it.
 */
export interface OneFileAnswer {
  readonly kind: "one";
  readonly received: ReceivedFile;
  readonly explanation: string | null;
  readonly trouble: string | null;
}

/** The answer about a unit's files; null when one of them can no longer be read. */
export interface TogetherAnswer {
  readonly kind: "together";
  readonly together: TogetherReport | null;
  readonly trouble: string | null;
}

/** What became of a marked copy. */
export interface MarkAnswer {
  readonly kind: "mark";
  readonly marked: MarkedFile;
  readonly trouble: null;
}

export type FileAnswer = OneFileAnswer | TogetherAnswer | MarkAnswer;
