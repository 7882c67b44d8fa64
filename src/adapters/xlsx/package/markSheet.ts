import type { Severity } from "../../../core/finding";
import type { CellRange, Position } from "../../../core/sheet/address";
import type { FileMark, NotMarkedReason } from "../../../workflows/ports";
import { readRelationships, type Relationship } from "../read/relationships";
import { appendedNotes, type NoteSetting } from "./sheetNotes";
import { groundPatch, type Restyled } from "./groundPatch";
import { sheetOutline } from "./sheetOutline";
import type { StylesEdit } from "./stylesEdit";

/** What the cells of one worksheet part are marked with. */
export interface MarkSetting extends Omit<NoteSetting, "related" | "outline"> {
  readonly styles: StylesEdit;
}

/** A cell that lacks something of its mark. */
export interface LackingMark {
  readonly at: Position;
  readonly why: NotMarkedReason;
}

interface SheetMark extends Position {
  severity: Severity | null;
  readonly notes: string[];
  /** Cells merged with it. */
  readonly merge: CellRange | null;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
/** A merge of more cells is given its ground on the first one alone, which is what programs show. */
const MOST_MERGED = 10_000;

/** Puts grounds and notes on the cells of one worksheet part; a cell that a merge covers is marked on the merge's own. Gives the cells that lack something. */
export function markSheet(marks: readonly FileMark[], setting: MarkSetting): LackingMark[] {
  const { edits, part, styles } = setting;
  const stored = edits.readNeeded(part);
  const outline = sheetOutline(stored);
  const related: readonly Relationship[] = readRelationships(edits.zip, part);
  const cells = onMerges(marks, outline.merges);
  if (!outline.hasCells) return cells.map(({ row, column }) => ({ at: { row, column }, why: "sheet" }));
  const lacking: LackingMark[] = [];
  const restyled = cells.flatMap(({ severity, ...cell }): Restyled[] => {
    if (severity === null) return [];
    const { row, column } = cell;
    const style = (base: number): number | null => {
      const number = styles.marked(base, severity);
      if (number === null) lacking.push({ at: { row, column }, why: "styles" });
      return number;
    };
    return [{ row, column, style, isNeeded: true }, ...coveredBy(cell.merge).map((at) => ({ ...at, style: (base: number) => styles.marked(base, severity), isNeeded: false }))];
  });
  edits.patch(part, groundPatch(stored, restyled));
  const notes = cells.flatMap(({ row, column, notes: said }) => (said.length === 0 ? [] : [{ row, column, text: said.join("\n") }]));
  return [...lacking, ...appendedNotes(notes, { ...setting, related, outline })];
}

function onMerges(marks: readonly FileMark[], merges: readonly CellRange[]): SheetMark[] {
  const merged = mergesOver(marks, merges);
  const cells = new Map<string, SheetMark>();
  for (const { at, severity, note } of marks) {
    const merge = merged.get(at.row)?.find(({ left, right }) => at.column >= left && at.column <= right) ?? null;
    const [row, column] = merge ? [merge.top, merge.left] : [at.row, at.column];
    const cell: SheetMark = cells.get(`${row},${column}`) ?? { row, column, severity: null, notes: [], merge };
    cells.set(`${row},${column}`, cell);
    if (severity !== null && (cell.severity === null || GRAVITY[severity] > GRAVITY[cell.severity])) cell.severity = severity;
    if (note !== "") cell.notes.push(note);
  }
  return [...cells.values()];
}

/** The merges that lie over each marked row. */
function mergesOver(marks: readonly FileMark[], merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const rows = [...new Set(marks.map(({ at }) => at.row))].sort((a, b) => a - b);
  const over = new Map<number, CellRange[]>(rows.map((row) => [row, []]));
  for (const merge of merges) {
    for (let at = firstFrom(rows, merge.top); at < rows.length; at++) {
      const row = rows[at] ?? Infinity;
      if (row > merge.bottom) break;
      over.get(row)?.push(merge);
    }
  }
  return over;
}

/** Index of the first of ascending numbers that is not below another. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

function coveredBy(merge: CellRange | null): Position[] {
  if (!merge || (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MOST_MERGED) return [];
  const cells: Position[] = [];
  for (let row = merge.top; row <= merge.bottom; row++) {
    for (let column = merge.left; column <= merge.right; column++) if (row > merge.top || column > merge.left) cells.push({ row, column });
  }
  return cells;
}
