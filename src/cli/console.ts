import type { Language } from "../core/message";

/** Where a command speaks: its report, and its remarks beside it. */
export interface Console {
  /** Language of help and progress. */
  readonly language: Language;
  /** True when remarks go to a terminal: progress is shown then. */
  readonly isTerminal: boolean;
  print(text: string): void;
  /** A line for the person at the keyboard, apart from the report. */
  complain(line: string): void;
}
