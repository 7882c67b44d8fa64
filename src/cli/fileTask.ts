import type { Language } from "../core/message";
import type { TogetherReport } from "../workflows/review/checkTogether";
import type { FilePlace } from "../workflows/review/filePlace";
import type { ReceivedFile } from "../workflows/review/receivedFile";

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

export type FileTask = OneFileTask | TogetherTask;

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

export type FileAnswer = OneFileAnswer | TogetherAnswer;
