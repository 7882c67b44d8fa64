import type { Period } from "../template/tablePlan";
import type { ConcreteColumn } from "../template/tablePlan";
import type { IndexedTable } from "./formIndex";
import type { Header, HeaderColumn } from "./header";

/** One column of a form on the sheet; `found` is null where the sheet lacks it. */
export interface BoundColumn {
  readonly plan: ConcreteColumn;
  readonly found: HeaderColumn | null;
  /** How like the printed heading is, 0…1; years are always 1. */
  readonly score: number;
  /** Columns that share the answer where the sheet gives each answer a column of its own ("Đạt | Không đạt"). */
  readonly parts?: readonly AnswerPart[];
}

/** A column that stands for one answer: a mark below it means that answer. */
export interface AnswerPart {
  readonly column: HeaderColumn;
  readonly means: string;
}

/** A header read as the header of one table of one form. */
export interface Binding {
  readonly header: Header;
  readonly form: IndexedTable;
  readonly period: Period | null;
  readonly columns: readonly BoundColumn[];
  /** Sheet columns that labels may stand in: more than one where a group label stands left of them. */
  readonly labels: { readonly left: number; readonly right: number };
  /** Sheet column of the STT; null when the sheet has none. */
  readonly ordinal: number | null;
  readonly score: number;
}
