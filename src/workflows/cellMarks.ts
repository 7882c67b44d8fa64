import { cellKey } from "../core/sheet/address";
import { cellOf, GRAVITY, relatedOf } from "./causes";
import type { PaneFinding } from "./engine";
import type { CellMark } from "./ports";

/** The cells that findings stand at, and all the blank ones that one stands for; each with the gravest that is said of it. */
export function cellMarks(findings: readonly PaneFinding[]): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const own = cellOf(finding);
    for (const at of [...(own ? [own] : []), ...(finding.blank ? relatedOf(finding) : [])]) {
      const key = cellKey(at);
      const other = marks.get(key);
      if (!other || GRAVITY[finding.severity] < GRAVITY[other.severity]) marks.set(key, { at, severity: finding.severity });
    }
  }
  return [...marks.values()];
}
