import type { ExplanationNote, Reopening } from "./explanation/explanation";
import type { Message, Sentence } from "./message";
import type { CellRef } from "./sheet/address";

/** How grave a finding is: lỗi, cần giải trình, lưu ý. */
export type Severity = "error" | "warning" | "info";

/** What a finding is about; the words other programs read (adding is fine, renaming is not). */
export const FINDING_IDS = [
  "file.notWorkbook", "file.encrypted", "file.damaged", "file.tooLarge", "file.notChecked", "file.externalLinks", "file.connections", "sheet.hidden",
  "table.notFound",
  "structure.rowMissing", "structure.rowAdded", "structure.columnMissing", "structure.labelChanged",
  "structure.rowMoved", "structure.headerChanged", "structure.tableSplit", "structure.duplicateTable", "structure.valueCovered", "structure.yearOutside",
  "value.notNumber", "value.numberAsText", "value.ambiguous", "value.readAs",
  "count.notWhole", "count.negative", "percent.outOfRange", "percent.scale", "binary.notBinary", "assessment.notAllowed",
  "required.missing", "heading.filled", "balance.unequal", "bound.exceeded",
  "formula.overwritten", "formula.error", "formula.notCalculated",
  "yearOverYear.jump", "crossAppendix.mismatch",
  "numbering.gap", "numbering.duplicate", "numbering.order", "numbering.missing", "taskCount.mismatch",
  "lead.missing", "lead.multiple", "lead.collective", "lead.unclear", "lead.alsoCoordinating", "lead.inverted", "lead.otherDomain",
  "agency.unknown", "agency.alias", "directory.unreadable", "assignment.otherAgency",
  "product.missing", "deadline.missing", "deadline.unreadable", "deadline.unmeasurable", "deadline.outsideYear",
  "deadline.order", "deadline.productMismatch",
  "ditto.resolved", "ditto.nothingAbove", "task.duplicate", "task.otherYear", "target.missing",
  "submission.late", "submission.empty", "submission.changedAfterClose", "explanation.unreadable",
  "text.legacyEncoding", "text.notNormalized",
] as const;

export type FindingId = (typeof FINDING_IDS)[number];

/** Where a cell stands in the form's own words. */
export interface Place {
  /** Template id ("pl3"). */
  readonly template: string;
  /** The row's own label as the sheet has it, "" when the finding is about no row. */
  readonly row: string;
  /** The column's own heading as the sheet has it, "" when the finding is about no column. */
  readonly column: string;
}

/** A value proposed for a cell, with the reason; never written without a person's click. */
export interface Suggestion {
  readonly at: CellRef;
  /** "" leaves the cell blank. */
  readonly value: number | string;
  readonly reason: Message;
  /**
   * Which way of putting it right this belongs to: suggestions of one finding with the same number are written together, those with different
   * numbers exclude each other. Absent: each suggestion stands for itself.
   */
  readonly choice?: number;
  /** A guess: offered where a person looks at this finding, never among all that is put right at once. */
  readonly unsure?: true;
}

/** One thing found, as data: the sentence is spoken last, at the door. */
export interface Finding {
  readonly rule: FindingId;
  /** Id of the rule that raised it ("R-PL2-01"); null for findings of reading and structure without a rule. */
  readonly ruleId: string | null;
  /** `ruleId` (or `rule`) | template | row | column: equal in two runs, in moved tables and renamed files. */
  readonly key: string;
  readonly severity: Severity;
  readonly message: Message;
  /** What to do, in both languages; places are filled from the message's data. */
  readonly fix: Sentence | null;
  readonly at: CellRef | null;
  readonly place: Place | null;
  readonly related: readonly CellRef[];
  /** Every smallest set of cells whose change alone lets all rules between them hold; at most twenty. */
  readonly suspects: readonly (readonly CellRef[])[];
  /** There are more than twenty. */
  readonly suspectsTruncated?: true;
  /** Which cells to look at would take too long to tell. */
  readonly suspectsNotDetermined?: true;
  readonly suggestions: readonly Suggestion[];
  /** Key of the head finding of its cause. */
  readonly cause: string;
  /** A warning that a person explained: it stays, and does not count for the verdict. */
  readonly explained?: ExplanationNote;
  /** It had been explained; a figure of its relation has changed since. */
  readonly reopened?: Reopening;
}

/** Pass: nothing above info; explain: warnings only; return: any error. */
export type Verdict = "pass" | "explain" | "return";

/** The verdict that a list of findings gives; explained warnings do not count. */
export function verdictOf(findings: readonly Pick<Finding, "severity" | "explained">[]): Verdict {
  if (findings.some((finding) => finding.severity === "error")) return "return";
  return findings.some((finding) => finding.severity === "warning" && !finding.explained) ? "explain" : "pass";
}

/** Joins the parts of a finding's key; absent parts stay empty so that keys keep four fields. */
export function findingKey(rule: string, template: string, row: string, column: string): string {
  return [rule, template, row, column].join("|");
}
