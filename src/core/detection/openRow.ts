import type { ReadRow } from "../submission";
import type { RowPlan } from "../template/tablePlan";
import type { BodyRow } from "./bodyRow";
import type { Ordinal } from "./ordinal";

/** A row of an open table with the id it was given; `source` is null for a section that stands in a merged cell beside its rows. */
export interface OpenRow {
  readonly source: BodyRow | null;
  readonly id: string;
  readonly role: ReadRow["role"];
  readonly plan: RowPlan | null;
  readonly label: string;
  readonly ordinal: string;
  readonly level: number;
  readonly parent: string | null;
  readonly section: string | null;
  /** Sheet place of the label: the row's own, or the section's merged cell. */
  readonly row: number;
  readonly column: number;
}

/** What a body row is in an open table. */
export type OpenKind = "section" | "data" | "closing" | "none";

/** One body row with its kind and its number (from the STT, or from the text where the form numbers there). */
export interface OpenLine {
  readonly kind: OpenKind;
  readonly source: BodyRow;
  readonly ordinal: string;
  readonly number: Ordinal | null;
  /** Last of the numbers when the text counts several tasks ("3. … 4. …"), else null. */
  readonly upTo: number | null;
  readonly label: string;
  /** Continues the task of the row above (merged or blank task cell). */
  readonly shares: boolean;
}
