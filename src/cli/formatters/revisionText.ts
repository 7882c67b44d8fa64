import { clip, type Language } from "../../core/message";
import type { ReportedCell } from "../../workflows/reportedFinding";
import type { ReportedChange, RevisedFinding, RevisionReport } from "../../workflows/revision/revisionReport";
import { changeNotes, reasonText } from "../../workflows/revision/changeNotes";
import { changeGroups } from "../../workflows/revision/changeGroups";
import { revisionWords } from "../../workflows/revision/revisionWords";
import { plainText } from "../../workflows/written/plainText";
import { revisionTextWords } from "./revisionWords";

/** What differs, group by group and table by table, past years first; each line old → new with its cell in the newer file. */
export function revisionText(report: RevisionReport, language: Language): string {
  const [words, said] = [revisionTextWords(language), revisionWords(language)];
  const { older, newer, units, summary, reportingYear, findings, explanations } = report;
  const lines = [
    words.title(older.path, newer.path),
    ...(units ? [said.units(units.before, units.after)] : []),
    words.compared(summary.compared),
    ...changeGroups(report.changes).flatMap(({ group, changes }) => [said.groups[group](changes.length, reportingYear ?? 0), ...byForm(changes, language)]),
    ...onlyLines(report, language),
    ...listed(said.notCompared, report.notCompared.map(({ form, name, why, before, after }) => `${form}${name === "" ? "" : `, ${clip(name)}`}: ${said.why[why]} (${cellNames(before)} ↔ ${cellNames(after)})`)),
    ...listed(said.fresh, findings.new.map(findingLine)),
    ...listed(said.solved, findings.solved.map(findingLine)),
    ...(findings.standing.length + findings.gone.length > 0 ? [said.restOfFindings(findings.standing.length, findings.gone.length)] : []),
    ...(explanations.fitting.length + explanations.changed.length > 0 ? [words.carried(explanations.fitting.length, explanations.changed.length)] : []),
  ];
  const isSame = report.changes.length + report.onlyInOne.length + report.notCompared.length === 0;
  const closing = summary.compared === 0 && report.notCompared.length === 0 ? [said.nothingCompared] : isSame ? [said.nothing(older.path)] : [];
  return `${[...lines, ...closing].map(plainText).join("\n")}\n`;
}

function byForm(changes: readonly ReportedChange[], language: Language): string[] {
  return [...new Set(changes.map(({ form }) => form))].flatMap((form) => [`  ${form}`, ...changes.filter((change) => change.form === form).map((change) => `    ${changeLine(change, language)}`)]);
}

function changeLine(change: ReportedChange, language: Language): string {
  const { row, column, before, after } = change;
  const reason = reasonText(change, language);
  const notes = [...changeNotes(change, language), ...(reason === "" ? [] : [reason])];
  return `${clip(row)}, ${column} [${cellName(after)}]: ${revisionWords(language).change(before.written, after.written)}${notes.length > 0 ? ` – ${notes.join("; ")}` : ""}`;
}

function onlyLines({ onlyInOne }: RevisionReport, language: Language): string[] {
  const said = revisionWords(language);
  return (["before", "after"] as const).flatMap((side) =>
    listed(said.onlyIn[side], onlyInOne.filter((one) => one.side === side).map(({ form, what, name, figures, sheet, cell }) => `${form}: ${said.only(what, clip(name), figures)}${sheet === null ? "" : ` [${sheet}!${cell}]`}`)),
  );
}

function listed(title: (n: number) => string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title(lines.length), ...lines.map((line) => `  ${line}`)];
}

function findingLine({ sheet, cell, message }: RevisedFinding): string {
  return `${sheet === null ? "" : `${sheet}${cell === null ? "" : `!${cell}`}: `}${message}`;
}

function cellName({ sheet, cell }: ReportedCell): string {
  return `${sheet}!${cell}`;
}

function cellNames(cells: readonly ReportedCell[]): string {
  return cells.length === 0 ? "–" : cells.map(cellName).join(", ");
}
