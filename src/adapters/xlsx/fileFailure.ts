/** What the bytes of a file turned out to be when they are not a workbook we read. */
export type KindSeen =
  | "html" | "text" | "xml" | "pdf" | "docx" | "doc" | "pptx" | "ppt" | "odt" | "rtf" | "image" | "zip" | "ole" | "empty" | "unknown";

/** Why a file could not be read: the finding id, a short technical detail in English, and what the bytes look like. */
export interface FileFailure {
  readonly rule: "file.notWorkbook" | "file.encrypted" | "file.damaged" | "file.tooLarge";
  readonly detail: string;
  readonly kindSeen?: KindSeen;
}

/** Thrown inside the readers; `openWorkbook` turns it into a `FileFailure`, so no caller ever sees it. */
export class FileProblem extends Error {
  constructor(readonly failure: FileFailure) {
    super(failure.detail);
    this.name = "FileProblem";
  }
}

/** The file's bytes contradict its format. */
export function damaged(detail: string): FileProblem {
  return new FileProblem({ rule: "file.damaged", detail });
}

/** The file asks for more than we are willing to hold. */
export function tooLarge(detail: string): FileProblem {
  return new FileProblem({ rule: "file.tooLarge", detail });
}

/** The file is protected by a password. */
export function encrypted(detail: string): FileProblem {
  return new FileProblem({ rule: "file.encrypted", detail });
}

/** The file is something else. */
export function notWorkbook(kindSeen: KindSeen, detail: string): FileProblem {
  return new FileProblem({ rule: "file.notWorkbook", detail, kindSeen });
}
