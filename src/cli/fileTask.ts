import type { Language } from "../core/message";
import type { FileReport } from "../workflows/checkReport";

/** What holds for all files of a call: the sender and the plans' year as a person gave them, and the language of the findings. */
export interface CheckSetting {
  readonly agency: string | null;
  readonly planYear: number | null;
  readonly language: Language;
}

/** A file to check; with a cell, to check and explain that cell. */
export interface FileTask {
  readonly path: string;
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/**
 * A file's answer, plain data. `trouble` is what our own program failed on, null as a rule;
 * `explanation` the text about the cell asked for, null when none was asked for or no table holds it.
 */
export interface FileAnswer {
  readonly report: FileReport;
  readonly explanation: string | null;
  readonly trouble: string | null;
}
