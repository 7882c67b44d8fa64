import type { Severity } from "../../core/finding";
import { cellKey, type CellRef } from "../../core/sheet/address";
import { cellOf, GRAVITY, relatedOf } from "../causes";
import type { FileMark } from "../ports";
import type { ReportedFinding } from "../reportedFinding";
import { plainLine } from "./plainLine";
import { adviceOf, LEVELS, levelOf, reasonOf } from "./reviewWords";

/** Findings that a note tells before the rest is only counted, and letters of each. */
const TOLD = 3;
const MOST = 400;
/** More notes than these make programs slow; the slip lists every finding. */
const MOST_NOTES = 5_000;

interface Marked {
  readonly at: CellRef;
  severity: Severity | null;
  readonly lines: string[];
}

/** The cells of a file's findings with what is said of each: one note a cell, the gravest first; blank cells that one finding stands for are given their ground alone. */
export function fileNotes(findings: readonly ReportedFinding[], slip: string): FileMark[] {
  const cells = new Map<string, Marked>();
  for (const finding of [...findings].sort((a, b) => gravity(a) - gravity(b))) {
    const own = cellOf(finding);
    if (own) take(cells, own, finding).lines.push(lineOf(finding));
    if (finding.blank) for (const at of relatedOf(finding)) take(cells, at, finding);
  }
  return [...cells.values()].map(({ at, severity, lines }, number) => ({ at, severity, note: number < MOST_NOTES ? noteOf(lines, slip) : "" }));
}

function take(cells: Map<string, Marked>, at: CellRef, finding: ReportedFinding): Marked {
  const cell = cells.get(cellKey(at)) ?? { at, severity: null, lines: [] };
  cells.set(cellKey(at), cell);
  if (!finding.explained && (cell.severity === null || GRAVITY[finding.severity] < GRAVITY[cell.severity])) cell.severity = finding.severity;
  return cell;
}

function gravity(finding: ReportedFinding): number {
  return finding.explained ? Object.keys(GRAVITY).length : GRAVITY[finding.severity];
}

function lineOf(finding: ReportedFinding): string {
  const said = `${LEVELS[levelOf(finding)]}: ${plainLine(finding.message, MOST)}`;
  const [label, text] = finding.explained ? ["Giải trình", reasonOf(finding)] : ["Cách xử lý", adviceOf(finding)];
  return text === "" ? said : `${said} ${label}: ${plainLine(text, MOST)}`;
}

function noteOf(lines: readonly string[], slip: string): string {
  const left = lines.length - TOLD;
  return [...lines.slice(0, TOLD), ...(left > 0 ? [`… và ${left} phát hiện khác (xem trang “${slip}”).`] : [])].join("\n");
}
