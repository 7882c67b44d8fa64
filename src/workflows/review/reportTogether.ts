import { FILE_REMARKS } from "../../core/file/fileRemarks";
import { verdictOf } from "../../core/finding";
import { parseA1 } from "../../core/sheet/address";
import type { FileReport, ReportedFinding } from "../checkReport";
import type { TogetherReport } from "./checkTogether";

/**
 * A file's own report with what was found when its unit's files were taken together. What it says of a form that another file speaks for
 * stays, marked: it counts neither for the unit nor in the sum.
 */
export function reportTogether(own: FileReport, { files, forms }: TogetherReport): FileReport {
  const counting = files.find(({ path }) => path === own.path)?.findings ?? [];
  const others = new Set(forms.flatMap(({ template, path }) => (path === own.path ? [] : [template])));
  const left = own.findings.filter(({ key }) => others.has(key.split("|")[1] ?? "")).map((finding): ReportedFinding => ({ ...finding, superseded: true }));
  const remarks = own.findings.filter(({ rule }) => FILE_REMARKS.has(rule));
  const found = left.length === 0 ? counting : [...counting, ...left].sort(inReadingOrder(own));
  const findings = [...remarks, ...found];
  return { ...own, findings, verdict: verdictOf(findings), explained: findings.filter(({ explained }) => explained).length };
}

/** By sheet in the order of the file's tables, row, column, rule; findings without a cell first. */
function inReadingOrder({ tables }: FileReport): (a: ReportedFinding, b: ReportedFinding) => number {
  const sheets = tables.map(({ sheet }) => sheet);
  const place = ({ sheet, cell }: ReportedFinding): readonly [number, number, number] => {
    const at = cell === null ? null : parseA1(cell);
    return [sheet === null ? -1 : (sheets.indexOf(sheet) + sheets.length + 1) % (sheets.length + 1), at?.row ?? -1, at?.column ?? -1];
  };
  return (a, b) => {
    const [one, other] = [place(a), place(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  };
}
