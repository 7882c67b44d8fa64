import { speakFinding } from "../../core/catalogue";
import type { ExplanationNote } from "../../core/explanation/explanation";
import type { Finding, Severity } from "../../core/finding";
import { writeNumber, type Language } from "../../core/message";
import { carriedExplanations, type CarriedExplanation, type CarriedExplanations } from "../../core/revision/carriedExplanations";
import type { Change, NotCompared, OnlyInOne, RevisedCell, RevisedFile, Revision } from "../../core/revision/revision";
import { revisionsOf } from "../../core/revision/revisionsOf";
import { a1, type CellRef } from "../../core/sheet/address";
import { formName } from "../../core/template/formName";
import type { ReportedCell } from "../reportedFinding";
import { revisionWords } from "./revisionWords";

/** A cell of one of the files, its address as it is there, its content as it is written in the language. */
export type ReportedRevisedCell = ReportedCell & Omit<RevisedCell, "at">;

/** A change, addressed in both files. */
export type ReportedChange = Omit<Change, "before" | "after"> & { readonly before: ReportedRevisedCell; readonly after: ReportedRevisedCell };

/** A finding of one of the files, in a sentence. */
export interface RevisedFinding {
  readonly rule: string;
  readonly ruleId: string | null;
  readonly key: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly explained: ExplanationNote | null;
}

/** What one of the files is. */
export interface ReportedSource {
  readonly path: string;
  /** Name of the sender, null where nothing tells. */
  readonly unit: string | null;
  readonly forms: readonly string[];
}

type Reported<T extends CarriedExplanation> = Omit<T, "at"> & { readonly sheet: string | null; readonly cell: string | null };

/** How a file differs from the one sent before; the field names are read by other programs. */
export interface RevisionReport {
  readonly older: ReportedSource;
  readonly newer: ReportedSource;
  readonly reportingYear: number | null;
  readonly units: Revision["units"];
  readonly summary: {
    readonly compared: number;
    /** Figures that changed, formulas left out. */
    readonly changed: number;
    /** Cells of which one file's cannot be read, so that nobody can say whether they changed. */
    readonly unclear: number;
    /** Of past years that had been reported; `unexplained` of them still ask for a reason. */
    readonly past: number;
    readonly unexplained: number;
    readonly formulas: number;
    readonly onlyInOlder: number;
    readonly onlyInNewer: number;
    readonly notCompared: number;
  };
  readonly changes: readonly ReportedChange[];
  readonly onlyInOne: readonly (Omit<OnlyInOne, "at"> & { readonly sheet: string | null; readonly cell: string | null })[];
  readonly notCompared: readonly (Omit<NotCompared, "before" | "after"> & { readonly before: readonly ReportedCell[]; readonly after: readonly ReportedCell[] })[];
  readonly findings: {
    readonly new: readonly RevisedFinding[];
    readonly solved: readonly RevisedFinding[];
    readonly standing: readonly RevisedFinding[];
    /** About rows, columns or tables that the newer file lacks. */
    readonly gone: readonly RevisedFinding[];
  };
  readonly explanations: {
    readonly fitting: readonly Reported<CarriedExplanations["fitting"][number]>[];
    readonly changed: readonly Reported<CarriedExplanations["changed"][number]>[];
    readonly already: number;
    readonly unused: number;
  };
}

/** A file with the name it is told of by. */
export interface NamedFile {
  readonly name: string;
  readonly file: RevisedFile;
}

/** Holds two files against each other and says what differs. */
export function revisionReport(older: NamedFile, newer: NamedFile, language: Language): RevisionReport {
  const { changes, onlyInOne, notCompared, findings, compared, reportingYear, units } = revisionsOf(older.file, newer.file);
  const { fitting, changed, already, unused } = carriedExplanations(older.file, newer.file);
  const unclear = changes.filter(({ kind }) => kind === "unreadable");
  const figures = changes.filter(({ kind }) => kind !== "toTyped" && kind !== "toFormula" && kind !== "unreadable");
  const past = changes.filter(({ asksReason }) => asksReason);
  const onSide = (side: OnlyInOne["side"]): number => onlyInOne.filter((one) => one.side === side).length;
  const carried = <T extends CarriedExplanation>({ at, ...rest }: T): Reported<T> => ({ ...rest, ...placeOf(at) });
  return {
    older: sourceOf(older),
    newer: sourceOf(newer),
    reportingYear,
    units,
    summary: {
      compared,
      changed: figures.length,
      unclear: unclear.length,
      past: past.length,
      unexplained: past.filter(({ explained }) => explained === null).length,
      formulas: changes.length - figures.length - unclear.length,
      onlyInOlder: onSide("before"),
      onlyInNewer: onSide("after"),
      notCompared: notCompared.length,
    },
    changes: changes.map(({ before, after, ...change }) => ({ ...change, before: cellIn(before, language), after: cellIn(after, language) })),
    onlyInOne: onlyInOne.map(({ at, ...one }) => ({ ...one, ...placeOf(at) })),
    notCompared: notCompared.map(({ before, after, ...one }) => ({ ...one, before: before.map(reportCell), after: after.map(reportCell) })),
    findings: {
      new: findings.fresh.map((one) => spoken(one, language)),
      solved: findings.solved.map((one) => spoken(one, language)),
      standing: findings.standing.map((one) => spoken(one, language)),
      gone: findings.gone.map((one) => spoken(one, language)),
    },
    explanations: { fitting: fitting.map(carried), changed: changed.map(carried), already, unused },
  };
}

/** Whether there is something to look at: a figure that nothing explains, something that only one file has or that could not be compared, two senders, a new error or point to explain. */
export function asksForALook({ changes, summary, units, findings }: RevisionReport): boolean {
  const open = changes.some(({ kind, explained }) => kind !== "toTyped" && kind !== "toFormula" && explained === null);
  const { onlyInOlder, onlyInNewer, notCompared } = summary;
  return open || onlyInOlder + onlyInNewer + notCompared > 0 || units !== null || findings.new.some(({ severity, explained }) => severity !== "info" && explained === null);
}

function sourceOf({ name, file: { tables, unit } }: NamedFile): ReportedSource {
  return { path: name, unit: unit?.name ?? null, forms: [...new Set(tables.map(formName))] };
}

function cellIn({ at, written, ...rest }: RevisedCell, language: Language): ReportedRevisedCell {
  return { ...reportCell(at), ...rest, written: writtenIn(written, rest, language) };
}

/** English writes numbers its own way; words stay as they stand in the cell. */
function writtenIn(written: string, { value }: Pick<RevisedCell, "value">, language: Language): string {
  if (language === "vi") return written;
  if (typeof value === "number") return `${writeNumber(value, language)}${written.includes("%") ? "%" : ""}`;
  return value === null ? revisionWords(language).blank : written;
}

function spoken(finding: Finding, language: Language): RevisedFinding {
  const { rule, ruleId, key, severity, at } = finding;
  return { rule, ruleId, key, severity, ...placeOf(at), message: speakFinding(finding, language).message, explained: finding.explained ?? null };
}

function placeOf(at: CellRef | null): { readonly sheet: string | null; readonly cell: string | null } {
  return { sheet: at?.sheet ?? null, cell: at && a1(at) };
}

function reportCell(at: CellRef): ReportedCell {
  return { sheet: at.sheet, cell: a1(at) };
}
