/** Why a file has no answer: it could not be read, or (`file.notChecked`) our own program failed on it. */
export interface FileFailure {
  readonly rule: "file.notWorkbook" | "file.encrypted" | "file.damaged" | "file.tooLarge" | "file.notChecked";
  /** Short technical detail in English, for a log; never the sentence a user reads. */
  readonly detail: string;
  /** What the bytes looked like, when that helps the user ("html", "pdf", "docx", "empty"); of an unchecked file why ("unopened", "tooSlow", "tooHeavy"). */
  readonly kindSeen?: string;
}
