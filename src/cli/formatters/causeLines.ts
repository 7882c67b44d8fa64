import type { Severity } from "../../core/finding";
import { clip, type Language } from "../../core/message";
import { columnLetters, parseA1, type CellRef } from "../../core/sheet/address";
import type { ReportedCell, ReportedFinding } from "../../workflows/checkReport";
import { rangesOf } from "../../workflows/rangesOf";
import { reopenedLine } from "./explainedLines";
import { plainText } from "../../workflows/written/plainText";
import { suspectLines } from "./suspectLines";
import { textWords } from "./textWords";

/** From this many on, findings that say the same of other cells are one paragraph. */
const ALIKE = 3;
/** A person reads no longer list of cells; the other formats name every one. */
const MOST_RANGES = 60;

/** The causes of one gravity as text lines: all blanks of one table are one line, and so are findings that repeat one another. */
export function causeLines(findings: readonly ReportedFinding[], severity: Severity, language: Language): string[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) groups.set(finding.cause, [...(groups.get(finding.cause) ?? []), finding]);
  const causes = [...groups].flatMap(([cause, members]) => {
    const head = members.find((member) => member.key === cause) ?? members[0];
    return head?.severity === severity ? [{ head, members }] : [];
  });
  return alikeTogether(causes).flatMap(({ head, members, alike }) => [...oneCause(head, members, language), ...alikeLine(alike, language)]);
}

interface Cause {
  readonly head: ReportedFinding;
  readonly members: readonly ReportedFinding[];
}

/** Single findings of one rule on one sheet are folded into the first of them. */
function alikeTogether(causes: readonly Cause[]): (Cause & { readonly alike: readonly ReportedFinding[] })[] {
  const kinds = new Map<string, ReportedFinding[]>();
  const kindOf = ({ head, members }: Cause) => (members.length === 1 && head.cell !== null && !head.reopened ? `${head.rule}|${head.ruleId}|${head.sheet}|${head.fix}` : null);
  for (const cause of causes) {
    const kind = kindOf(cause);
    if (kind !== null) kinds.set(kind, [...(kinds.get(kind) ?? []), cause.head]);
  }
  return causes.flatMap((cause) => {
    const same = kinds.get(kindOf(cause) ?? "") ?? [];
    if (same.length < ALIKE) return [{ ...cause, alike: [] }];
    return same[0] === cause.head ? [{ ...cause, alike: same.slice(1) }] : [];
  });
}

function alikeLine(alike: readonly ReportedFinding[], language: Language): string[] {
  if (alike.length === 0) return [];
  const cells = alike.flatMap((finding) => cellsOf({ ...finding, related: [] }));
  return [`  ${textWords(language).alike(alike.length, rangesText(cells, language))}`];
}

function oneCause(head: ReportedFinding, members: readonly ReportedFinding[], language: Language): string[] {
  const words = textWords(language);
  if (members.length > 1 && members.every((member) => member.blank)) return blankLines(head, members, language);
  const fixOf = (finding: ReportedFinding) => (finding.fix === "" ? [] : [`  ${words.fix}: ${plainText(finding.fix)}`]);
  const others = members.filter((member) => member !== head);
  return [
    `- ${placeOf(head, language)}${plainText(head.message)}`,
    ...fixOf(head),
    ...suspectLines(members, language),
    ...reopenedLine(head, language),
    ...others.flatMap((other) => [
      `  ${words.related}: ${placeOf(other, language)}${plainText(other.message)}`,
      ...(other.fix === head.fix ? [] : fixOf(other).map((line) => `  ${line}`)),
      ...reopenedLine(other, language).map((line) => `  ${line}`),
    ]),
  ];
}

/** “PL3: 96 ô chưa điền (D9:D12, …)”; where rates ask for another answer than counts, each advice names its cells. */
function blankLines(head: ReportedFinding, members: readonly ReportedFinding[], language: Language): string[] {
  const words = textWords(language);
  const columns = new Set(members.map((member) => member.column));
  const column = head.rule === "required.missing" || columns.size !== 1 ? "" : clip(plainText(head.column), 40);
  const lines = [...bySheet(members.flatMap(cellsOf))].map(([sheet, cells]) => `- ${words.blanks(plainText(sheet), cells.length, column, rangesText(cells, language))}`);
  const fixes = [...new Set(members.map((member) => member.fix))].filter((fix) => fix !== "");
  const advice = fixes.map((fix) => {
    const cells = fixes.length === 1 ? "" : ` (${rangesText(members.filter((member) => member.fix === fix).flatMap(cellsOf), language)})`;
    return `  ${words.fix}${cells}: ${plainText(fix)}`;
  });
  return [...lines, ...advice];
}

/** “D9:D12, F3”, and of very many ranges the first with the number of cells left: “D7, D11 và 2440 ô khác”. */
function rangesText(cells: readonly CellRef[], language: Language): string {
  const ranges = rangesOf(cells);
  if (ranges.length <= MOST_RANGES) return ranges.join(", ");
  const shown = ranges.slice(0, MOST_RANGES);
  const left = cells.length - shown.reduce((sum, range) => sum + cellsIn(range), 0);
  return `${shown.join(", ")} ${textWords(language).moreCells(left)}`;
}

function cellsIn(range: string): number {
  const [from, to] = range.split(":").map(parseA1);
  return from && to ? (to.row - from.row + 1) * (to.column - from.column + 1) : 1;
}

function bySheet(cells: readonly CellRef[]): Map<string, CellRef[]> {
  const sheets = new Map<string, CellRef[]>();
  for (const cell of cells) sheets.set(cell.sheet, [...(sheets.get(cell.sheet) ?? []), cell]);
  return sheets;
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
  const isSaid = (text: string) => said.includes(clip(plainText(text).replace(/\s*\(.*$/u, ""), 40).replace(/…$/u, "").toLowerCase());
  const row = finding.row === "" || isSaid(finding.row) ? [] : [`${words.row} “${clip(plainText(finding.row), 60)}”`];
  const heading = finding.column === "" || isSaid(finding.column) ? "" : ` “${clip(plainText(finding.column), 40)}”`;
  const column = position && finding.column !== "" ? [`${words.column} ${columnLetters(position.column)}${heading}`] : [];
  const where = [...row, ...column].join(", ");
  return `${plainText(finding.sheet)}!${finding.cell}${where === "" ? "" : ` (${where})`}: `;
}
