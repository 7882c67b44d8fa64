/** A reason given for a finding: why, by whom, and on which ISO day. */
export interface ExplanationNote {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** A bound figure that is no longer what it was when the finding was explained; null for a figure that took no part then, or takes none now. */
export interface ChangedFigure {
  readonly what: string;
  readonly then: string | null;
  readonly now: string | null;
}

/** A finding that was explained, and is open again because figures changed. */
export interface Reopening extends ExplanationNote {
  readonly changed: readonly ChangedFigure[];
}

/** One cell of a finding's relation: what it is called, and what it holds as a person writes it. */
export interface BoundValue {
  readonly what: string;
  readonly value: string;
}

/** What names a finding on the sheet “Giải trình”, in the words of the form. */
export interface ExplanationPlace {
  readonly form: string;
  readonly item: string;
  readonly column: string;
  readonly rule: string;
}

/** A row of that sheet whose words could all be read; rows and columns are zero-based. */
export interface WrittenExplanation extends ExplanationPlace, ExplanationNote {
  readonly sheet: string;
  readonly row: number;
  /** Sheet column of “Nội dung giải trình”. */
  readonly reasonAt: number;
  /** “Giá trị”, a line a figure. */
  readonly values: readonly string[];
}

/** What could not be used of that sheet, with the cell and what stands in it. */
export interface ExplanationProblem {
  readonly kind: "noColumn" | "noReason" | "noName" | "noDay" | "noRule" | "isError" | "unused" | "twice" | "ambiguous" | "unreadableClosing";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
