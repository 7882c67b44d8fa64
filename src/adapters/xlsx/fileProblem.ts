import type { FileFailure } from "../../workflows/ports";

/** What the bytes of a file turned out to be when they are not a workbook we read. */
export type KindSeen =
  | "html" | "text" | "xml" | "sylk" | "pdf" | "docx" | "doc" | "pptx" | "ppt" | "odt" | "rtf" | "image" | "zip" | "ole" | "empty" | "unknown";

/** Details quote names out of the file, and those may be of any length. */
const LONGEST_DETAIL = 200;

/** Thrown inside the readers; `openWorkbook` turns it into its `FileFailure`, so no caller ever sees it. */
export class FileProblem extends Error {
  readonly failure: FileFailure;

  constructor(rule: FileFailure["rule"], detail: string, kindSeen?: KindSeen) {
    super(detail.slice(0, LONGEST_DETAIL));
    this.name = "FileProblem";
    this.failure = { rule, detail: this.message, ...(kindSeen === undefined ? null : { kindSeen }) };
  }
}

/** The file's bytes contradict its format. */
export function damaged(detail: string): FileProblem {
  return new FileProblem("file.damaged", detail);
}

/** The file asks for more than we are willing to hold. */
export function tooLarge(detail: string): FileProblem {
  return new FileProblem("file.tooLarge", detail);
}

/** The file is protected by a password. */
export function encrypted(detail: string): FileProblem {
  return new FileProblem("file.encrypted", detail);
}

/** The file is something else. */
export function notWorkbook(kindSeen: KindSeen, detail: string): FileProblem {
  return new FileProblem("file.notWorkbook", detail, kindSeen);
}

/** Our own reader failed in a way nobody foresaw. */
export function notChecked(error: unknown): FileProblem {
  return new FileProblem("file.notChecked", `unexpected: ${error instanceof Error ? error.message : "unknown"}`);
}
