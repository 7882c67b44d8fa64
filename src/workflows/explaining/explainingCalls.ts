import type { ExplanationNote } from "../../core/explanation/explanation";
import type { PlannedInsertion, Edit, RowRemoval } from "../../core/sheet/edit";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { TakenLine } from "../changePlan";
import type { Explainable } from "./explanationRow";

/** What is to be done on the sheet “Giải trình”. */
export type ExplainingTask =
  /** One reason for some findings; `on`: ISO day. */
  | { readonly kind: "explain"; readonly keys: readonly string[]; readonly reason: string; readonly by: string; readonly on: string }
  /** Reasons that another file gave, each for its finding. */
  | { readonly kind: "carry"; readonly notes: readonly (ExplanationNote & { readonly key: string })[] }
  | { readonly kind: "withdraw"; readonly keys: readonly string[] }
  /** `errors`: how many stand, as the person who closes was told. */
  | { readonly kind: "close"; readonly by: string; readonly on: string; readonly errors: number };

/** The change that does it: a sheet to be drawn first where the workbook has none, then edits. */
export interface PlannedExplaining {
  readonly sheets: readonly SheetSpec[];
  readonly edits: readonly Edit[];
  readonly insertions: readonly PlannedInsertion[];
  /** Rows that go; absent where nothing is withdrawn. */
  readonly removals?: readonly RowRemoval[];
  /** The explanations that go, a line each; absent where nothing is withdrawn. */
  readonly taken?: readonly TakenLine[];
}

/** What the engine answers about explanations of the workbook last checked. */
export interface ExplainingCalls {
  /** What a reason would be bound to, for those of the findings that one can close; `checked` only tells one asking from another. */
  readonly explainable: { readonly asked: { readonly keys: readonly string[]; readonly checked: number }; readonly answer: readonly Explainable[] };
  /** Null where there is nothing to explain, the sheet lacks a column, or more errors stand than whoever closes was told. `why` is said of each edit. */
  readonly planExplaining: { readonly asked: { readonly task: ExplainingTask; readonly why: string }; readonly answer: PlannedExplaining | null };
}
