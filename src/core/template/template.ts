import type { Sentence } from "../message";
import type { Severity } from "../finding";
import type { PrintedPart } from "./printedRows";
import type { Basis, Period, TablePlan } from "./tablePlan";

/** What every rule of a template says of itself; the kinds in `core/rules` add their operands. */
export interface RuleBase {
  /** Names the file in `core/rules` that knows this kind. */
  readonly kind: string;
  /** "R-PL2-01": the id other programs read. */
  readonly id: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Why the rule holds, one sentence. */
  readonly why: string;
  /** What the user can do, a sentence in both languages; the kind's own advice when absent. */
  readonly fix?: Sentence;
}

/** The texts printed around the tables. */
export interface PrintPlan {
  /** "PHỤ LỤC 3". */
  readonly appendixLine: string;
  readonly title: string;
  readonly subtitle?: string;
  /** "(Kèm theo Kế hoạch số: …)". */
  readonly basisLine: string;
  /** Lines printed below the tables ("Ghi chú: …"). */
  readonly notes: readonly string[];
}

/** A standard form as data: `JSON.parse(JSON.stringify(template))` equals it. */
export interface Template {
  readonly id: string;
  readonly version: string;
  /** "Phụ lục 3", said in messages. */
  readonly name: string;
  /** For a plan's form: what its title must speak of for the table to be this very plan's, and what any other plan's table is called. */
  readonly otherwiseNamed?: { readonly subject: string; readonly name: string };
  readonly title: string;
  readonly titleAliases: readonly string[];
  readonly basis: Basis;
  /** First ISO day on which this form is in force. */
  readonly since: string;
  /** Years of the printed form; null for forms without year columns. */
  readonly period: Period | null;
  /** Year of the plan for task and target tables. */
  readonly planYear: number | null;
  readonly print: PrintPlan;
  readonly tables: readonly TablePlan[];
  /** A plan's own tasks or targets as its document prints them in the form's one table; absent where the form is printed blank. */
  readonly printed?: readonly PrintedPart[];
  /** Where the plan orders each body to draw up a plan of its own; absent where it does not. */
  readonly ownPlans?: Basis;
  readonly rules: readonly RuleBase[];
}

/** Who owes which rows, by when. */
export interface Assignment {
  readonly agency: string;
  readonly template: string;
  /** Row ids, or "all". */
  readonly rows: "all" | readonly string[];
  readonly basis: Basis;
  /** Round whose due date counts. */
  readonly round: string;
}

/** Kỳ báo cáo: `before` is the first day that is too late. */
export interface Round {
  readonly id: string;
  readonly what: string;
  readonly who: readonly string[];
  readonly before: string | null;
  readonly withinMonth: string | null;
  readonly basis: Basis;
}

/** A heading of the report's outline. */
export interface OutlineHeading {
  readonly id: string;
  readonly ordinal: string;
  readonly title: string;
  readonly children: readonly OutlineHeading[];
}

/** A programme or plan: its forms, the rules across them, who owes which rows, its rounds and its outline. */
export interface FormSet {
  readonly id: string;
  readonly title: string;
  readonly basis: Basis;
  readonly templates: readonly Template[];
  readonly rules: readonly RuleBase[];
  readonly assignments: readonly Assignment[];
  readonly rounds: readonly Round[];
  readonly outline: readonly OutlineHeading[];
  /** Agency whose workbook may hold every row (it consolidates). */
  readonly consolidator: string | null;
}
