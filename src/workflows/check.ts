import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { detectTables } from "../core/detection/detectTables";
import type { Detection } from "../core/detection/detection";
import { reportCovered } from "../core/detection/reportCovered";
import { formNotReadFinding, unrecognisedFinding } from "../core/file/fileFindings";
import { verdictOf, type Finding, type Verdict } from "../core/finding";
import { NO_BACKING, type Backing } from "../core/relations/backing";
import { planYearOf } from "../core/rules/planYear";
import type { CellRef } from "../core/sheet/address";
import { contentOf, sameContent } from "../core/sheet/edit";
import type { Workbook } from "../core/sheet/workbook";
import type { ReportingUnit, ReadTable } from "../core/submission";
import { taskColumns } from "../core/tasks/taskColumns";
import type { FormSet } from "../core/template/template";
import { validate, type ValidationResult } from "../core/validation/validate";
import { ownDirectory, type OwnDirectory } from "./directory/ownDirectory";
import { ownExplanations, saidOfExplanations, type KeptClosing } from "./explaining/ownExplanations";
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
  /** Year of those plans only whose tables name none, as a person gave it. */
  readonly undatedYear?: number | null;
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
  readonly asked: ValidationResult["asked"];
  /** What speaks for figures beside those rules. */
  readonly backing: Backing;
  readonly outcomes: ValidationResult["outcomes"];
  readonly evidence: Detection["evidence"];
  /** The bodies it was checked with: the options' and those of the workbook's sheet “Danh mục cơ quan”. */
  readonly own: OwnDirectory;
  /** What each finding rests on, by its key. */
  readonly grounds: ValidationResult["grounds"];
  /** The last “Chốt số liệu”, null for none. */
  readonly closing: KeptClosing | null;
}

/** Checks one workbook as one submission: finds its tables, reads them, runs every rule. Same input, same answer, to the byte. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions): CheckedWorkbook {
  const own = ownDirectory(workbook.sheets, options.directory);
  const { directory } = own;
  const templates = options.sets.flatMap((set) => set.templates);
  const detection = detectTables(workbook.sheets, workbook.definedNames, templates);
  if (detection.tables.length === 0) return unrecognised(workbook, detection, own);
  const tables = readTables(workbook, detection.tables).map((table) => withYear(table, options.undatedYear ?? null));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unit = findReportingUnit(workbook, tables, options.sets, directory, options.agency);
  const known = unit?.kind === "unknown" ? null : unit;
  const reasons = ownExplanations(workbook);
  const result = validate({ unit: known, tables }, options.sets, {
    sheetOrder: workbook.sheets.map((sheet) => sheet.name),
    structure: [...detection.structure, ...detection.tables.flatMap((table) => reportCovered(table, sheets))],
    agencyName: (agency) => directory.get(agency)?.name ?? null,
    directory,
    planYear: options.planYear ?? null,
    carried: stillCarried(workbook),
    ...(reasons ? { explanations: { rows: reasons.rows, sheets: workbook.sheets } } : {}),
  });
  const missed = detection.missed.map(({ sheet, template, at }) => formNotReadFinding(sheet, template, at));
  const said = saidOfExplanations(reasons, result.unexplained, tables);
  const findings = [...missed, ...[own.findings, said.findings].reduce((all, more) => withOwnFindings(all, more, workbook), result.findings)];
  return { status: "checked", verdict: verdictOf(findings), unit, tables, ...result, findings, evidence: detection.evidence, own, closing: said.closing };
}

/** Carried-over values that nobody has typed over since. */
function stillCarried({ carried = [], sheets }: Workbook): CellRef[] {
  if (carried.length === 0) return [];
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return carried.flatMap(({ at, after }) => {
    const cell = byName.get(at.sheet)?.cellAt(at.row, at.column);
    return cell && sameContent(contentOf(cell), after) ? [at] : [];
  });
}

function withYear(table: ReadTable, year: number | null): ReadTable {
  return year !== null && taskColumns(table.plan) && planYearOf(table, { planYear: null }) === null ? { ...table, yearGiven: year } : table;
}

/** Puts what is said of a sheet of our own where it stands among the sheets. */
function withOwnFindings(findings: readonly Finding[], own: readonly Finding[], { sheets }: Workbook): readonly Finding[] {
  const [first] = own;
  if (!first) return findings;
  const order = new Map(sheets.map(({ name }, i) => [name, i]));
  const here = order.get(first.at?.sheet ?? "") ?? sheets.length;
  const next = findings.findIndex(({ at }) => at !== null && (order.get(at.sheet) ?? 0) > here);
  const before = next < 0 ? findings.length : next;
  return [...findings.slice(0, before), ...own, ...findings.slice(before)];
}

function unrecognised(workbook: Workbook, detection: Detection, own: OwnDirectory): CheckedWorkbook {
  const findings = [unrecognisedFinding(workbook.sheets.length)];
  return {
    status: "unrecognised",
    verdict: verdictOf(findings),
    unit: null,
    tables: [],
    findings,
    completeness: { filled: 0, asked: 0 },
    notRun: [],
    asked: [],
    backing: NO_BACKING,
    outcomes: [],
    evidence: detection.evidence,
    own,
    grounds: new Map(),
    closing: null,
  };
}
