import type { Severity } from "../../core/finding";
import { clip, type Language } from "../../core/message";
import { columnLetters, parseA1, type CellRef } from "../../core/sheet/address";
import type { ReportedCell, ReportedFinding } from "../../workflows/checkReport";
import { rangesOf } from "../../workflows/rangesOf";
import { plainText } from "./plainText";
import { textWords } from "./textWords";

/** The causes of one gravity as text lines; all blanks of one table are one line. */
export function causeLines(findings: readonly ReportedFinding[], severity: Severity, language: Language): string[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) groups.set(finding.cause, [...(groups.get(finding.cause) ?? []), finding]);
  return [...groups].flatMap(([cause, members]) => {
    const head = members.find((member) => member.key === cause) ?? members[0];
    return head?.severity === severity ? oneCause(head, members, language) : [];
  });
}

function oneCause(head: ReportedFinding, members: readonly ReportedFinding[], language: Language): string[] {
  const words = textWords(language);
  if (members.length > 1 && members.every((member) => member.blank)) return blankLines(head, members, language);
  const lines = [`- ${placeOf(head, language)}${plainText(head.message)}`];
  if (head.fix !== "") lines.push(`  ${words.fix}: ${plainText(head.fix)}`);
  const others = members.filter((member) => member !== head);
  for (const other of others) lines.push(`  ${words.sameCause}: ${placeOf(other, language)}${plainText(other.message)}`);
  return lines;
}

function blankLines(head: ReportedFinding, members: readonly ReportedFinding[], language: Language): string[] {
  const words = textWords(language);
  const bySheet = new Map<string, CellRef[]>();
  for (const cell of members.flatMap(cellsOf)) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  const columns = new Set(members.map((member) => member.column));
  const column = head.rule === "required.missing" || columns.size !== 1 ? "" : clip(plainText(head.column), 40);
  const lines = [...bySheet].map(([sheet, cells]) => `- ${words.blanks(plainText(sheet), cells.length, column, rangesOf(cells).join(", "))}`);
  return head.fix === "" ? lines : [...lines, `  ${words.fix}: ${plainText(head.fix)}`];
}

function cellsOf(finding: ReportedFinding): CellRef[] {
  const own: ReportedCell[] = finding.sheet !== null && finding.cell !== null ? [{ sheet: finding.sheet, cell: finding.cell }] : [];
  return [...own, ...finding.related].flatMap(({ sheet, cell }) => {
    const position = parseA1(cell);
    return position ? [{ sheet, ...position }] : [];
  });
}

/**
 * “PL3!C7 (dòng “Tổng số TTHC”, cột C “Năm 2015”): ”; what the sentence itself names is not said twice, so mostly “PL3!C7 (cột C): ”.
 * Empty for a finding without a cell.
 */
function placeOf(finding: ReportedFinding, language: Language): string {
  if (finding.sheet === null || finding.cell === null) return "";
  const words = textWords(language);
  const position = parseA1(finding.cell);
  const said = finding.message.toLowerCase();
  const isSaid = (text: string) => said.includes(clip(plainText(text), 40).replace(/…$/u, "").toLowerCase());
  const row = finding.row === "" || isSaid(finding.row) ? [] : [`${words.row} “${clip(plainText(finding.row), 60)}”`];
  const heading = finding.column === "" || isSaid(finding.column) ? "" : ` “${clip(plainText(finding.column), 40)}”`;
  const column = position && finding.column !== "" ? [`${words.column} ${columnLetters(position.column)}${heading}`] : [];
  const where = [...row, ...column].join(", ");
  return `${plainText(finding.sheet)}!${finding.cell}${where === "" ? "" : ` (${where})`}: `;
}
