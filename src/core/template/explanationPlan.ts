import type { ExplanationField } from "../explanation/explanationSheet";

/** The sheet “Giải trình” as data: how it is drawn for explanations to be written on. */
export interface ExplanationPlan {
  readonly title: string;
  /** What stands before the unit's name: “Đơn vị: ”. */
  readonly unitLabel: string;
  /** In their order, with widths in digits of the plain font. */
  readonly columns: readonly { readonly field: ExplanationField; readonly width: number }[];
}
