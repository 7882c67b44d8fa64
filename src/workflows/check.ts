import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import { detectTables } from "../core/detection/detectTables";
import type { Detection, MissedForm, StructureFinding } from "../core/detection/detection";
import { isOwnSheet } from "../core/detection/ownSheets";
import { reportCovered } from "../core/detection/reportCovered";
import { SheetText } from "../core/detection/sheetText";
import { formNotReadFinding, unrecognisedFinding } from "../core/file/fileFindings";
import { fileRemarks } from "../core/file/fileRemarks";
import { verdictOf, type Finding, type Verdict } from "../core/finding";
import { NO_BACKING, type Backing } from "../core/relations/backing";
import { reportYears } from "../core/revision/reportYears";
import { planYearOf } from "../core/rules/planYear";
import type { CellRef } from "../core/sheet/address";
import { contentOf, sameContent } from "../core/sheet/edit";
import type { Workbook } from "../core/sheet/workbook";
import type { ReportingUnit, ReadTable } from "../core/submission";
import { taskColumns } from "../core/tasks/taskColumns";
import type { FormSet } from "../core/template/template";
import { validate, type ValidationResult } from "../core/validation/validate";
import { ownDirectory, type OwnDirectory } from "./directory/ownDirectory";
import { ownExplanations, saidOfExplanations, type KeptClosing, type SentFile } from "./explaining/ownExplanations";
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

/** One workbook looked into, nothing judged yet; or several of one unit, put together under sheet names that differ. */
export interface LookedInto {
  readonly workbook: Workbook;
  /** The bodies it is read with. */
  readonly own: OwnDirectory;
  readonly tables: readonly ReadTable[];
  readonly structure: readonly StructureFinding[];
  readonly missed: readonly MissedForm[];
  readonly evidence: Detection["evidence"];
  /** What is to be known of the file as such; nothing where several are put together, for each says it of itself. */
  readonly remarks: readonly Finding[];
  /** What was sent in one file each, for what holds of one file only. */
  readonly files: readonly SentFile[];
}

/** Checks one workbook as one submission: finds its tables, reads them, runs every rule. Same input, same answer, to the byte. */
export function checkWorkbook(workbook: Workbook, options: CheckOptions): CheckedWorkbook {
  return judge(lookInto(workbook, options), options);
}

/** Finds a workbook's tables and reads them. */
export function lookInto(workbook: Workbook, { sets, directory, undatedYear = null }: CheckOptions): LookedInto {
  const own = ownDirectory(workbook.sheets, directory);
  const templates = sets.flatMap((set) => set.templates);
  const { tables: detected, structure, missed, evidence } = detectTables(workbook.sheets, workbook.definedNames, templates);
  const tables = readTables(workbook, detected).map((table) => withYear(table, undatedYear));
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const covered = detected.flatMap((table) => reportCovered(table, sheets));
  const beyond = tables.flatMap((table) => reportYears(table, tables, workbook.sheets));
  return { workbook, own, tables, structure: [...structure, ...covered, ...beyond], missed, evidence, remarks: fileRemarks(workbook), files: [{ sheets: workbook.sheets, tables }] };
}

/** Runs every rule over tables that were read. */
export function judge(looked: LookedInto, options: CheckOptions): CheckedWorkbook {
  const { workbook, own, tables, structure, files } = looked;
  if (tables.length === 0) return unrecognised(looked);
  const { directory } = own;
  const unit = findReportingUnit(workbook, tables, options.sets, directory, options.agency);
  const known = unit?.kind === "unknown" ? null : unit;
  const reasons = ownExplanations(workbook);
  const result = validate({ unit: known, tables }, options.sets, {
    sheetOrder: workbook.sheets.map((sheet) => sheet.name),
    structure,
    agencyName: (agency) => directory.get(agency)?.name ?? null,
    directory,
    planYear: options.planYear ?? null,
    carried: stillCarried(workbook),
    ...(reasons ? { explanations: { rows: reasons.rows, sheets: workbook.sheets } } : {}),
  });
  const missed = looked.missed.map(({ sheet, template, at }) => formNotReadFinding(sheet, template, at));
  const said = saidOfExplanations(reasons, result.unexplained, files);
  const findings = [...looked.remarks, ...missed, ...[own.findings, said.findings].reduce((all, more) => withOwnFindings(all, more, workbook), result.findings)];
  return { status: "checked", verdict: verdictOf(findings), unit, tables, ...result, findings, evidence: looked.evidence, own, closing: said.closing };
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

function unrecognised({ workbook, own, evidence, remarks }: LookedInto): CheckedWorkbook {
  const others = workbook.sheets.filter((sheet) => !isOwnSheet(new SheetText(sheet)));
  const findings = [unrecognisedFinding(others.length), ...remarks];
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
    evidence,
    own,
    grounds: new Map(),
    closing: null,
  };
}
