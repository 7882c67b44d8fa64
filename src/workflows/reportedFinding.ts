import type { SpokenFinding } from "../core/catalogue";
import type { ExplanationNote, Reopening } from "../core/explanation/explanation";
import type { Finding, Severity } from "../core/finding";
import { a1, type CellRef } from "../core/sheet/address";

/** A cell in a report: sheet and A1 address in the file as it is. */
export interface ReportedCell {
  readonly sheet: string;
  readonly cell: string;
  /** The file it is in, where that is another one of the same unit; absent for the finding's own. */
  readonly file?: string;
}

/** A value proposed for a cell, spoken; `choice` and `unsure` as in `Suggestion`, left out where they say nothing. */
export interface ReportedSuggestion extends ReportedCell {
  readonly value: number | string;
  readonly reason: string;
  readonly choice?: number;
  readonly unsure?: true;
}

/** One finding, spoken. */
export interface ReportedFinding {
  readonly rule: string;
  readonly ruleId: string | null;
  readonly key: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** The row's own label and the column's own heading, "" where the finding has none. */
  readonly row: string;
  readonly column: string;
  readonly message: string;
  /** True for a finding that only says that cells are blank: `cell` and `related` are the blank cells. */
  readonly blank: boolean;
  /** What to do; "" when there is nothing to do. */
  readonly fix: string;
  readonly cause: string;
  readonly related: readonly ReportedCell[];
  readonly suspects: readonly (readonly ReportedCell[])[];
  readonly suspectsTruncated?: true;
  readonly suspectsNotDetermined?: true;
  readonly suggestions: readonly ReportedSuggestion[];
  /** A warning that a person explained: it does not count for the verdict. */
  readonly explained?: ExplanationNote;
  /** Another file of the same unit speaks for the form: it counts for nothing. */
  readonly superseded?: true;
  /** It had been explained, and figures of its relation changed since; their names and values as the sheet “Giải trình” has them. */
  readonly reopened?: Reopening;
}

/** Whether a finding counts: nobody explained it, and no other file of the unit speaks for its form. */
export function isOpen({ explained, superseded }: ReportedFinding): boolean {
  return !explained && !superseded;
}

/** Puts a finding down in the words it was spoken in. */
export function reportSpoken(finding: Finding, spoken: SpokenFinding): ReportedFinding {
  return {
    rule: finding.rule,
    ruleId: finding.ruleId,
    key: finding.key,
    severity: finding.severity,
    sheet: finding.at?.sheet ?? null,
    cell: finding.at && a1(finding.at),
    row: finding.place?.row ?? "",
    column: finding.place?.column ?? "",
    message: spoken.message,
    blank: finding.message.id === "required.blank" || finding.message.id === "filled.blank",
    fix: spoken.fix,
    cause: finding.cause,
    related: finding.related.map(reportCell),
    suspects: finding.suspects.map((set) => set.map(reportCell)),
    ...(finding.suspectsTruncated ? { suspectsTruncated: true } : {}),
    ...(finding.suspectsNotDetermined ? { suspectsNotDetermined: true } : {}),
    suggestions: finding.suggestions.map(({ at, value, choice, unsure }, i) => ({
      ...reportCell(at),
      value,
      reason: spoken.reasons[i] ?? "",
      ...(choice === undefined ? {} : { choice }),
      ...(unsure === undefined ? {} : { unsure }),
    })),
    ...(finding.explained ? { explained: finding.explained } : {}),
    ...(finding.reopened ? { reopened: finding.reopened } : {}),
  };
}

function reportCell(ref: CellRef): ReportedCell {
  return { sheet: ref.sheet, cell: a1(ref) };
}
