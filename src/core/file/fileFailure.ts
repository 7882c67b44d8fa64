/** Why a file could not be read. */
export interface FileFailure {
  readonly rule: "file.notWorkbook" | "file.encrypted" | "file.damaged" | "file.tooLarge";
  /** Short technical detail in English, for a log; never the sentence a user reads. */
  readonly detail: string;
  /** What the bytes looked like, when that helps the user ("html", "pdf", "docx", "empty"). */
  readonly kindSeen?: string;
}
