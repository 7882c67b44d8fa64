import { cellKey, type CellRef } from "../core/sheet/address";
import { rectanglesOf } from "../core/sheet/rectangles";
import { cellOf, GRAVITY, relatedOf } from "./causes";
import type { PaneFinding } from "./engine";
import type { CellMark } from "./ports";

/** What is marked of a report, and how many cells are left out because they lie scattered in too many places. */
export interface CellMarks {
  readonly marks: readonly CellMark[];
  readonly left: number;
}

/** Each area is a conditional format of its own; with many more of them a workbook grows slow. */
const MOST_AREAS = 400;

/** The cells that findings stand at, and all the blank ones that one stands for; each with the gravest that is said of it. Of more areas than a workbook bears the gravest are marked, from the top. */
export function cellMarks(findings: readonly PaneFinding[], mostAreas: number = MOST_AREAS): CellMarks {
  const marks = new Map<string, CellMark>();
  for (const finding of findings) {
    const own = cellOf(finding);
    for (const at of [...(own ? [own] : []), ...(finding.blank ? relatedOf(finding) : [])]) {
      const key = cellKey(at);
      const other = marks.get(key);
      if (!other || GRAVITY[finding.severity] < GRAVITY[other.severity]) marks.set(key, { at, severity: finding.severity });
    }
  }
  return inAreas([...marks.values()], mostAreas);
}

function inAreas(marks: readonly CellMark[], mostAreas: number): CellMarks {
  const kept = new Set<string>();
  let areas = 0;
  for (const [sheet, cells] of groupsOf(marks)) {
    const taken = rectanglesOf(cells).slice(0, Math.max(0, mostAreas - areas));
    areas += taken.length;
    for (const { top, left, bottom, right } of taken) {
      for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) kept.add(cellKey({ sheet, row, column }));
    }
  }
  const shown = marks.filter(({ at }) => kept.has(cellKey(at)));
  return { marks: shown, left: marks.length - shown.length };
}

/** The cells of one severity on one sheet, the gravest first. */
function groupsOf(marks: readonly CellMark[]): [sheet: string, cells: readonly CellRef[]][] {
  const groups = new Map<string, CellRef[]>();
  for (const { at, severity } of [...marks].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity])) {
    const key = `${severity}|${at.sheet}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  return [...groups.values()].map((cells) => [cells[0]?.sheet ?? "", cells]);
}
