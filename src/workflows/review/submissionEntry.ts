import { verdictOf, type Severity, type Verdict } from "../../core/finding";
import { fileSentences, lateFinding } from "../../core/file/fileFindings";
import { fillSentence, type Language } from "../../core/message";
import type { FileReport } from "../checkReport";
import { daysBetween } from "../daysBetween";
import { isOpen, reportSpoken, type ReportedFinding } from "../reportedFinding";
import type { ExpectedUnit } from "./expectedUnits";
import type { TogetherReport } from "./checkTogether";
import { reportTogether } from "./reportTogether";
import type { FormStanding } from "./formStanding";
import type { Sender } from "./sender";
import { savedDay } from "./savedDay";
import { filesToJoin, type UnitFiles } from "./unitFiles";

/** Where a unit stands: its verdict, or why it has none. `missing`: it is expected and sent nothing. */
export type UnitState = Verdict | "unreadable" | "unrecognised" | "empty" | "missing";

/** One line of the register: a unit and what it sent. */
export interface RegisterEntry {
  /** The same in two registers. */
  readonly key: string;
  readonly name: string;
  readonly from: Sender["from"] | "expected";
  /** Whether the unit is on the list of those expected; null where there is no list. */
  readonly isExpected: boolean | null;
  /** A unit on the list that sent nothing and is written nearly so; null for none. */
  readonly nearest: string | null;
  readonly state: UnitState;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly explained: number;
  readonly completeness: { readonly filled: number; readonly asked: number };
  /** ISO day on which the last of the files that count was saved; null when none says so. */
  readonly sentOn: string | null;
  /** ISO day; null where none was given. */
  readonly due: string | null;
  /** Days after the due day, 0 when on time; null when either day is unknown. */
  readonly daysLate: number | null;
  readonly forms: readonly FormStanding[];
  readonly notRun: FileReport["notRun"];
  /** Its files could not be taken together: each was judged alone, and rules across them were not run. */
  readonly apart?: true;
  /** Reports of all its files, each with the findings that count for the unit. */
  readonly files: readonly FileReport[];
}

/** What a register is kept by: the language of its findings, and the days that submissions are measured by. */
export interface RegisterSetting {
  readonly language: Language;
  /** ISO day for units whose own is not on the list; null for none. */
  readonly due: string | null;
  /** ISO days on which units sent, by key, as a person gave them; the files' last saves tell where it is left out. */
  readonly sent?: ReadonlyMap<string, string>;
}

/** Enters what a unit sent. `together`: the answer about its files taken together, null where one file was checked as a whole. */
export function submissionEntry(unit: UnitFiles, together: TogetherReport | null, expected: ExpectedUnit | null, isListed: boolean, setting: RegisterSetting): RegisterEntry {
  const { key, sender } = unit;
  const reports = unit.files.map(({ report, forms }) => (together && forms.length > 0 ? reportTogether(report, together) : report));
  const forms = together?.forms ?? ownForms(unit);
  const counting = new Set(forms.map(({ path }) => path));
  const saved = unit.files.filter(({ path }) => counting.size === 0 || counting.has(path)).flatMap(({ savedAt }) => savedDay(savedAt) ?? []);
  const sentOn = setting.sent?.get(key) ?? saved.sort().pop() ?? null;
  const due = expected?.due ?? setting.due;
  const daysLate = sentOn === null || due === null ? null : Math.max(0, daysBetween(due, sentOn));
  const files = due !== null && sentOn !== null && daysLate ? withLateness(reports, lateness(due, sentOn, daysLate, setting.language)) : reports;
  const [only] = unit.files.filter(({ forms: own }) => own.length > 0);
  const completeness = together?.completeness ?? only?.report.completeness ?? { filled: 0, asked: 0 };
  const count = (severity: Severity): number => files.reduce((sum, { findings }) => sum + findings.filter((one) => one.severity === severity && isOpen(one)).length, 0);
  return {
    key,
    name: expected?.name ?? sender.name,
    from: sender.from,
    isExpected: isListed ? expected !== null : null,
    nearest: null,
    state: stateOf(unit, files),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    explained: files.reduce((sum, { findings }) => sum + findings.filter(({ explained, superseded }) => explained && !superseded).length, 0),
    completeness,
    sentOn,
    due,
    daysLate,
    forms,
    notRun: together?.notRun ?? only?.report.notRun ?? [],
    ...(together === null && filesToJoin(unit).length > 0 ? { apart: true as const } : {}),
    files,
  };
}

/** A unit that is expected and sent nothing. */
export function missingEntry({ name, key, due }: ExpectedUnit, setting: RegisterSetting): RegisterEntry {
  return {
    key, name, from: "expected", isExpected: true, nearest: null, state: "missing", errors: 0, warnings: 0, infos: 0, explained: 0,
    completeness: { filled: 0, asked: 0 }, sentOn: null, due: due ?? setting.due, daysLate: null, forms: [], notRun: [], files: [],
  };
}

/** The register is kept beside a pane too, where the catalogue of all sentences is too heavy for this one. */
function lateness(due: string, sentOn: string, daysLate: number, language: Language): ReportedFinding {
  const finding = lateFinding(due, sentOn, daysLate);
  const sentence = fileSentences.sentences[finding.message.id];
  return reportSpoken(finding, { message: sentence ? fillSentence(sentence, finding.message.data, language) : "", fix: finding.fix ? fillSentence(finding.fix, finding.message.data, language) : "", reasons: [] });
}

/** Lateness is said once, of the last file that was read. */
function withLateness(reports: readonly FileReport[], late: ReportedFinding): readonly FileReport[] {
  const at = reports.map(({ status }) => status === "checked").lastIndexOf(true);
  return reports.map((report, i) => (i === at ? { ...report, findings: [late, ...report.findings] } : report));
}

function ownForms({ files }: UnitFiles): FormStanding[] {
  return files.flatMap(({ path, forms }) => forms.map(({ template, name }) => ({ template, name, path, why: "only" as const, others: [] })));
}

/** Blank forms are neither right nor wrong: nothing was sent in them. A file nobody can read is the unit's state where no other of its files was read, else one more error. */
function stateOf({ files }: UnitFiles, reports: readonly FileReport[]): UnitState {
  const read = files.filter(({ forms }) => forms.length > 0);
  if (read.length === 0) return reports.some(({ status }) => status === "unrecognised") ? "unrecognised" : "unreadable";
  if (read.every(({ forms }) => forms.every(({ answered }) => answered === 0))) return "empty";
  return verdictOf(reports.flatMap(({ findings }) => findings.filter(isOpen)));
}
