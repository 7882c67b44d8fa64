import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { detectTables } from "../core/detection/detectTables";
import type { Detection } from "../core/detection/detection";
import { reportCovered } from "../core/detection/reportCovered";
import { formNotReadFinding, unrecognisedFinding } from "../core/file/fileFindings";
import { verdictOf, type Finding, type Verdict } from "../core/finding";
import type { Workbook } from "../core/sheet/workbook";
import type { ReportingUnit, ReadTable } from "../core/submission";
import type { FormSet } from "../core/template/template";
import { validate, type ValidationResult } from "../core/validation/validate";
import { findReportingUnit } from "./reportingUnit";
import { readTables } from "./readTables";

/** What the check is run with: the forms it knows, the bodies it knows, and the sender when a person chose it. */
export interface CheckOptions {
  readonly sets: readonly FormSet[];
  readonly directory: AgencyDirectory;
  /** Name of the reporting unit as a person gave it; null when nobody did. */
  readonly agency: string | null;
  /** Year of the plans in the workbook as a person gave it; their titles tell where it is left out. */
  readonly planYear?: number | null;
}

/** The engine's answer about one workbook, still unspoken. */
export interface CheckedWorkbook {
  readonly status: "checked" | "unrecognised";
  readonly verdict: Verdict;
  readonly unit: ReportingUnit | null;
  readonly tables: readonly ReadTable[];
  readonly findings: readonly Finding[];
  readonly completeness: ValidationResult["completeness"];
  readonly notRun: ValidationResult["notRun"];
  readonly outcomes: ValidationResult["outcomes"];
  readonly evidence: Detection["evidence"];
}

/** Checks one workbook as one submission: finds its tables, reads them, runs every rule. Same input, same answer, to the byte. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions): CheckedWorkbook {
  const templates = options.sets.flatMap((set) => set.templates);
  const detection = detectTables(workbook.sheets, workbook.definedNames, templates);
  if (detection.tables.length === 0) return unrecognised(workbook, detection);
  const tables = readTables(workbook, detection.tables);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unit = findReportingUnit(workbook, tables, options.sets, options.directory, options.agency);
  const known = unit?.kind === "unknown" ? null : unit;
  const result = validate({ unit: known, tables }, options.sets, {
    sheetOrder: workbook.sheets.map((sheet) => sheet.name),
    structure: [...detection.structure, ...detection.tables.flatMap((table) => reportCovered(table, sheets))],
    agencyName: (agency) => options.directory.get(agency)?.name ?? null,
    directory: options.directory,
    planYear: options.planYear ?? null,
  });
  const missed = detection.missed.map(({ sheet, template, at }) => formNotReadFinding(sheet, template, at));
  const findings = [...missed, ...result.findings];
  return { status: "checked", verdict: verdictOf(findings), unit, tables, ...result, findings, evidence: detection.evidence };
}

function unrecognised(workbook: Workbook, detection: Detection): CheckedWorkbook {
  const findings = [unrecognisedFinding(workbook.sheets.length)];
  return {
    status: "unrecognised",
    verdict: verdictOf(findings),
    unit: null,
    tables: [],
    findings,
    completeness: { filled: 0, asked: 0 },
    notRun: [],
    outcomes: [],
    evidence: detection.evidence,
  };
}
