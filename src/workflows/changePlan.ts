import type { Edit, PlannedInsertion } from "../core/sheet/edit";

/** What one click would write, as a person sees it before. */
export interface ChangePlan {
  /** Said in the journal: “Sửa theo đề xuất”. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Rows put in before the edits are written; the edits' addresses are those after it. Absent for none. */
  readonly insertions?: readonly PlannedInsertion[];
  /** Cells left out because findings propose different values for them. */
  readonly contested: number;
}
