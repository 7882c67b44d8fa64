import { cellOf, GRAVITY } from "./causes";
import type { PaneFinding } from "./engine";
import type { CellMark } from "./ports";

/** The cells that findings stand at, each with the gravest that is said of it. */
export function cellMarks(findings: readonly PaneFinding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const at = cellOf(finding);
    if (!at) continue;
    const key = `${finding.cell} ${at.sheet}`;
    const other = marks.get(key);
    if (!other || GRAVITY[finding.severity] < GRAVITY[other.severity]) marks.set(key, { at, severity: finding.severity });
  }
  return [...marks.values()];
}
