import type { Severity, Verdict } from "../core/finding";
import { unreadableFinding } from "../core/file/fileFindings";
import type { Language } from "../core/message";
import { a1Range } from "../core/sheet/address";
import type { ReportingUnit } from "../core/submission";
import { formName, isThisPlan } from "../core/template/formName";
import type { CheckedWorkbook } from "./check";
import type { KeptClosing } from "./explaining/ownExplanations";
import type { FileFailure } from "./ports";
import { isOpen, type ReportedFinding } from "./reportedFinding";
import { reportFinding } from "./reportFinding";

export type { ReportedCell, ReportedFinding, ReportedSuggestion } from "./reportedFinding";

/** What the check says of one file; the field names are read by other programs. */
export interface FileReport {
  readonly path: string;
  readonly status: "checked" | "unrecognised" | "unreadable";
  readonly verdict: Verdict;
  readonly unit: {
    readonly name: string;
    readonly from: ReportingUnit["from"];
    /** False when the directory does not hold the name; `nearest` then proposes one it holds. */
    readonly known: boolean;
    readonly nearest: string | null;
  } | null;
  readonly completeness: { readonly filled: number; readonly asked: number };
  readonly explained: number;
  /** The last “Chốt số liệu” and whether the figures are still those; absent where the figures were never closed. */
  readonly closing?: KeptClosing;
  readonly tables: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly template: string;
    /** What sentences call the form: its own name, or a general one where the title names another plan than the form's. */
    readonly name: string;
    /** False where the table was read by the form nearest to it: another year's or another body's plan. */
    readonly own: boolean;
    readonly part: string | null;
    readonly range: string;
    readonly confidence: number;
  }[];
  readonly notRun: readonly { readonly ruleId: string; readonly reason: string }[];
  readonly findings: readonly ReportedFinding[];
}

/** The whole report of `soat check`. */
export interface CheckReport {
  readonly tool: "soat-phu-luc";
  readonly version: string;
  /** ISO day. */
  readonly asOf: string;
  readonly files: readonly FileReport[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Explained warnings, which `warnings` leaves out; absent for none. */
    readonly explained?: number;
  };
}

/** Speaks the answer about one workbook. `fallbackUnit` is shown when nothing in the workbook names the sender. */
export function fileReport(path: string, checked: CheckedWorkbook, language: Language, fallbackUnit: string): FileReport {
  const unnamed = { name: fallbackUnit, from: "fileName" as const, kind: "unknown" as const, nearest: null };
  const unit = checked.unit ?? (checked.status === "checked" ? unnamed : null);
  return {
    path,
    status: checked.status,
    verdict: checked.verdict,
    unit: unit && { name: unit.name, from: unit.from, known: unit.kind !== "unknown", nearest: unit.nearest },
    completeness: checked.completeness,
    explained: checked.findings.filter(({ explained }) => explained).length,
    ...(checked.closing ? { closing: checked.closing } : {}),
    tables: checked.tables.flatMap((table) =>
      table.pieces.map((piece) => ({
        id: table.id,
        sheet: piece.sheet,
        template: table.template.id,
        name: formName(table),
        own: isThisPlan(table),
        part: table.plan.part,
        range: a1Range(piece),
        confidence: Math.round(table.confidence * 100) / 100,
      })),
    ),
    notRun: checked.notRun.map(({ ruleId, reason }) => ({ ruleId, reason })),
    findings: checked.findings.map((finding) => reportFinding(finding, language)),
  };
}

/** Speaks the answer about a file that could not be read. */
export function unreadableReport(path: string, failure: FileFailure, language: Language): FileReport {
  return {
    path,
    status: "unreadable",
    verdict: "return",
    unit: null,
    completeness: { filled: 0, asked: 0 },
    explained: 0,
    tables: [],
    notRun: [],
    findings: [reportFinding(unreadableFinding(failure), language)],
  };
}

const BADNESS = { return: 0, explain: 3, pass: 4 } as const;

function badness(file: FileReport): number {
  if (file.status === "unreadable") return 1;
  return file.status === "unrecognised" ? 2 : BADNESS[file.verdict];
}

/** Puts the files' answers together, worst first; files of equal verdict by number of errors, then by name. */
export function checkReport(files: readonly FileReport[], version: string, asOf: string): CheckReport {
  const count = (severity: Severity, file: FileReport) => file.findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  const total = (severity: Severity) => files.reduce((sum, file) => sum + count(severity, file), 0);
  const sorted = [...files].sort(
    (a, b) =>
      badness(a) - badness(b) ||
      count("error", b) - count("error", a) ||
      count("warning", b) - count("warning", a) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
  const explained = files.reduce((sum, file) => sum + file.explained, 0);
  return {
    tool: "soat-phu-luc",
    version,
    asOf,
    files: sorted,
    summary: { files: files.length, errors: total("error"), warnings: total("warning"), infos: total("info"), ...(explained > 0 ? { explained } : {}) },
  };
}
