import type { Language } from "../../core/message";
import type { ReportedSource, RevisionReport } from "./revisionReport";

/** What was found in the file that had been sent, or why it could not be read, in one sentence with what to do. */
export type SentFile = { readonly ok: true; readonly file: string; readonly forms: ReportedSource["forms"] } | { readonly ok: false; readonly why: string };

/** What can be asked about how the workbook last checked differs from the file sent before. */
export interface RevisionCalls {
  /** A file that a person chose. It is kept until the next one, or until the engine is stopped. */
  readonly readSentFile: { readonly asked: { readonly name: string; readonly bytes: Uint8Array; readonly language: Language }; readonly answer: SentFile };
  /** `gone`: the file is no longer known. `checked` only tells one asking from another. */
  readonly compareSent: { readonly asked: { readonly checked: number; readonly language: Language }; readonly answer: RevisionReport | "gone" };
}
