import { writeDay } from "../../core/day";
import type { Severity } from "../../core/finding";
import type { Language } from "../../core/message";
import type { FileReport, ReportedFinding } from "../../workflows/checkReport";
import { isOpen } from "../../workflows/reportedFinding";
import type { ReviewReport } from "../../workflows/review/reviewReport";
import { causeLines } from "./causeLines";
import { countedCauses } from "./countedCauses";
import { explainedLines } from "./explainedLines";
import { plainText } from "../../workflows/written/plainText";
import { registerText } from "./registerText";
import { textWords } from "./textWords";

/** The report as a clerk reads it: file, verdict, then one paragraph a cause: the cell, the form's own row and column, what is wrong, what to do. */
export function formatText(report: ReviewReport, language: Language): string {
  const words = textWords(language);
  const elsewhere = elsewhereOf(report);
  const files = report.files.map((file) => fileText(file, elsewhere.get(file.path) ?? [], language));
  const { summary } = report;
  const verdicts = words.summary(summary.files, countedCauses(report.files.map(openOf)), summary.explained ?? 0);
  const register = registerText(report, language);
  return `${[...files, ...(register === "" ? [] : [register]), verdicts].join("\n")}\n`;
}

/** By file: its forms that another file of the unit speaks for, “Phụ lục 5 (b.xlsx)”. */
function elsewhereOf({ submissions }: ReviewReport): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>();
  for (const { name, path, others } of submissions.flatMap((entry) => entry.forms)) {
    for (const other of others) forms.set(other.path, [...(forms.get(other.path) ?? []), plainText(`${name} (${path})`)]);
  }
  return forms;
}

function fileText(file: FileReport, elsewhere: readonly string[], language: Language): string {
  const words = textWords(language);
  const isWhole = elsewhere.length > 0 && elsewhere.length === new Set(file.tables.map(({ template }) => template)).size;
  const lines = [`${plainText(file.path)} — ${isWhole ? words.notCounted : stateOf(file, language)}`];
  if (elsewhere.length > 0) lines.push(`  ${words.elsewhere(elsewhere.join("; "))}`);
  if (file.unit) lines.push(`  ${words.unit}: ${unitOf(file.unit, language)}`);
  if (file.tables.length > 0) lines.push(`  ${words.tables}: ${tablesOf(file)}. ${words.filled(file.completeness.filled, file.completeness.asked)}`);
  if (file.closing) lines.push(`  ${words.closing({ ...file.closing, by: plainText(file.closing.by), on: writeDay(file.closing.on) })}`);
  for (const severity of ["error", "warning", "info"] as const) lines.push(...severityLines(file, severity, language));
  const explained = explainedLines(file.findings, language);
  if (explained.length > 0) lines.push(`  ${words.explainedHeading(file.explained)}`, ...explained.map((line) => `  ${line}`));
  return `${lines.join("\n")}\n`;
}

/** “Sở Nội vụ (theo tiêu đề văn bản)”; a file's name is no unit's name, and an unknown name is said to be one. */
function unitOf(unit: NonNullable<FileReport["unit"]>, language: Language): string {
  const words = textWords(language);
  if (unit.from === "fileName") return words.unitUnclear;
  const known = unit.known ? "" : `; ${words.unitUnknown(unit.nearest)}`;
  return `${plainText(unit.name)} (${words.unitFrom[unit.from]}${known})`;
}

function stateOf(file: FileReport, language: Language): string {
  const words = textWords(language);
  if (file.status !== "checked") return words.status[file.status];
  const counts = countedCauses([openOf(file)]);
  const counted = (["error", "warning", "info"] as const).filter((severity) => counts[severity].causes > 0).map((severity) => words.counted(severity, counts[severity]));
  if (file.explained > 0) counted.push(words.explained(file.explained));
  return words.verdict[file.verdict] + (counted.length > 0 ? ` (${counted.join(", ")})` : "");
}

function tablesOf(file: FileReport): string {
  const nameOf = (table: FileReport["tables"][number]) => (table.own ? `${table.template}${table.part === null ? "" : `.${table.part}`}` : table.name);
  return file.tables.map((table) => plainText(`${nameOf(table)} “${table.sheet}”!${table.range}`)).join("; ");
}

/** What still counts: an explained warning is told of apart, and what another file speaks for in the register. */
function openOf({ findings }: FileReport): readonly ReportedFinding[] {
  return findings.filter(isOpen);
}

function severityLines(file: FileReport, severity: Severity, language: Language): string[] {
  const lines = causeLines(openOf(file), severity, language);
  return lines.length === 0 ? [] : [`  ${textWords(language).severity[severity]}`, ...lines.map((line) => `  ${line}`)];
}
