import type { CheckReport, FileReport, ReportedFinding } from "../checkReport";
import { csvField } from "./csvField";
import { noteText } from "./noteText";

const HEADINGS = ["file", "status", "verdict", "unit", "severity", "rule", "ruleId", "sheet", "cell", "row", "column", "message", "fix", "key", "cause", "explained", "superseded"];

/** One line a finding, with a line of headings; a file without findings has one line with empty finding fields. UTF-8 with byte order mark, so that Excel reads the accents. */
export function formatCsv(report: CheckReport): string {
  const lines = report.files.flatMap((file) => (file.findings.length === 0 ? [csvLine(file, null)] : file.findings.map((finding) => csvLine(file, finding))));
  return `\ufeff${[HEADINGS.join(","), ...lines].join("\r\n")}\r\n`;
}

function csvLine(file: FileReport, finding: ReportedFinding | null): string {
  const own = [file.path, file.status, file.verdict, file.unit?.name ?? ""];
  const said = finding
    ? [finding.severity, finding.rule, finding.ruleId ?? "", finding.sheet ?? "", finding.cell ?? "", finding.row, finding.column, finding.message, finding.fix, finding.key, finding.cause, finding.explained ? noteText(finding.explained) : "", finding.superseded ? "1" : ""]
    : Array.from({ length: HEADINGS.length - own.length }, () => "");
  return [...own, ...said].map(csvField).join(",");
}
