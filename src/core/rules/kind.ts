import type { AgencyDirectory } from "../agency/agencyDirectory";
import type { FindingId, Severity, Suggestion } from "../finding";
import type { Message, Sentence } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadCell, ReadColumn, ReadRow, ReadTable, ReportingUnit } from "../submission";
import type { Measure, Period, ValueKind } from "../template/tablePlan";
import type { RuleBase } from "../template/template";
import type { Condition } from "./condition";
import type { ColumnSelection, RowSelection, Term } from "./ids";

/** What a rule may look at: the tables of one copy of a form, or, for rules across forms, one copy of each. */
export interface Scope {
  readonly unit: ReportingUnit | null;
  readonly tables: readonly ReadTable[];
  /** The cell of a row and column, wherever its table stands; null where the sheet lacks it. */
  cell(rowId: string, columnId: string): ReadCell | null;
  row(rowId: string): ReadRow | null;
  tableOf(rowId: string): ReadTable | null;
  /** The columns a selection means in the table that holds the row, in the form's order, missing ones left out. */
  columns(rowId: string, selection: ColumnSelection): readonly ReadColumn[];
  /** Ids of the rows a selection means, in the form's order, missing ones left out. */
  rows(selection: RowSelection<string>): readonly string[];
  /** True when the row is the sender's to fill: assigned to it, or the sender is unknown and the row is not evidently another owner's. */
  owes(rowId: string): boolean;
  /** Ids of the agencies the row is assigned to; none where the form set names nobody. */
  owners(rowId: string): readonly string[];
  /** What the directory calls an agency, null when it is not known here. */
  agencyName(agency: string): string | null;
  /** Bodies and their fields of work; an empty one where nothing is known of them. */
  readonly directory: AgencyDirectory;
  /** Year of the plan as a person gave it; null where the table itself is to tell. */
  readonly planYear: number | null;
  readonly period: Period | null;
}

/** Why a rule speaks. */
export interface Failure {
  readonly finding: FindingId;
  readonly severity: Severity;
  readonly message: Message;
  /** Replaces the rule's and the kind's advice. */
  readonly fix?: Sentence;
  readonly rowId: string;
  readonly columnId: string;
  /** The cell that carries the finding; null for findings without a cell. */
  readonly at: CellRef | null;
  readonly related: readonly CellRef[];
  readonly suggestions?: readonly Suggestion[];
}

/** Result of a rule on one place: holds, fails, or cannot tell (something unknown takes part). */
export interface Outcome {
  readonly verdict: "holds" | "fails" | "cannotTell";
  /** Cells that took part. */
  readonly cells: readonly CellRef[];
  readonly failure?: Failure;
}

/** What an example's row is, where its cells alone do not say. */
export interface ExampleRow {
  readonly label?: string;
  readonly role?: "data" | "heading" | "section" | "extra" | "closing";
  readonly value?: ValueKind;
  readonly measure?: Measure;
  readonly level?: number;
  readonly parent?: string;
  readonly section?: string;
  readonly owner?: string;
  /** STT in the form and, where it differs, in the sheet. */
  readonly ordinal?: string;
  readonly written?: string;
  /** The sheet lacks the row. */
  readonly missing?: true;
  readonly readsPair?: true;
  readonly required?: false;
}

/** A small sheet and what a rule says of it; every kind brings one that passes and one that does not. */
export interface RuleExample<R extends RuleBase> {
  readonly rule: R;
  /** Row id → year or column id → what the cell holds. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;
  /** Findings as "id row@column", [] when accepted. */
  readonly findings: readonly string[];
  readonly rows?: Readonly<Record<string, ExampleRow>>;
  /** Kinds of the columns that are no years; counts where nothing is said. */
  readonly columns?: Readonly<Record<string, ValueKind>>;
  /** Rows are written by the user, not laid down by the form. */
  readonly open?: true;
  /** Day the last year counts to. */
  readonly asOf?: string;
  readonly title?: string;
  /** Agency id of an assigned sender; unknown sender where absent. */
  readonly sender?: string;
}

/** One kind of rule: its sentences, examples and check. A new kind is one file and a line in the index. */
export interface RuleKind<R extends RuleBase> {
  readonly kind: R["kind"];
  readonly sentences: Readonly<Record<string, Sentence>>;
  /** Advice when the rule brings none. */
  readonly fix: Sentence;
  readonly accepts: RuleExample<R>;
  readonly reports: RuleExample<R>;
  /** Ids of rows the rule needs; where their table is absent, the rule is not run. */
  rowsNeeded(rule: R): readonly string[];
  /** Cells the rule names by row and column; where a column is absent, the rule is not run. */
  termsNeeded?(rule: R): readonly Term[];
  check(rule: R, scope: Scope): readonly Outcome[];
  /** What the rule demands of the figures where it can be said in sums: figures that meet it are those of which the rule does not fail. Kinds that cannot be so said have none. */
  conditions?(rule: R, scope: Scope): readonly Condition[];
}
