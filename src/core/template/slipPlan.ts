/** What a column of the sheet “Phiếu kiểm tra” says. */
export type SlipField = "no" | "level" | "sheet" | "cell" | "item" | "finding" | "fix" | "reason";

/** The sheet “Phiếu kiểm tra” as data: how the findings of a file are listed in a copy of it. */
export interface SlipPlan {
  readonly name: string;
  readonly title: string;
  /** How to use it, in one line above the table. */
  readonly note: string;
  /** In their order, with widths in digits of the plain font. */
  readonly columns: readonly { readonly field: SlipField; readonly heading: string; readonly width: number }[];
  /** Defined name, hidden, that keeps the code of what the sheet was drawn with. */
  readonly codeName: string;
}
