import { parseA1, type CellRange, type CellRef } from "./address";
import type { RowInsertion, RowShift } from "./edit";

/** Row where a row stands after rows were put in above `above` of its sheet. */
export function rowAfter(row: number, { above, count }: Pick<RowInsertion, "above" | "count">): number {
  return row >= above ? row + count : row;
}

/** Where a cell stands after rows came in or went, one after the other; for a cell of rows that went, where they stood. */
export function placeAfter<T extends CellRef>(at: T, shifts: readonly RowShift[]): T {
  const row = shifts.filter(({ sheet }) => sheet === at.sheet).reduce((now, shift) => rowShifted(now, shift), at.row);
  return row === at.row ? at : { ...at, row };
}

function rowShifted(row: number, shift: RowShift): number {
  if (!("from" in shift)) return rowAfter(row, shift);
  return row < shift.from ? row : Math.max(shift.from, row - shift.count);
}

/** Whether a cell went with rows, as rows came in or went one after the other. */
export function isGone(at: CellRef, shifts: readonly RowShift[]): boolean {
  let { row } = at;
  for (const shift of shifts) {
    if (shift.sheet !== at.sheet) continue;
    if ("from" in shift && row >= shift.from && row < shift.from + shift.count) return true;
    row = rowShifted(row, shift);
  }
  return false;
}

/** Where a cell stood before rows were put in; null for a cell of those rows. */
export function placeBefore<T extends CellRef>(at: T, { sheet, above, count }: RowInsertion): T | null {
  if (sheet !== at.sheet || at.row < above) return at;
  return at.row < above + count ? null : { ...at, row: at.row - count };
}

/** A range after rows were put in: one that spans the place grows. */
export function rangeAfter(range: CellRange, insertion: Pick<RowInsertion, "above" | "count">): CellRange {
  return { ...range, top: rowAfter(range.top, insertion), bottom: rowAfter(range.bottom, insertion) };
}

/** What is left of a range after rows were taken out; null where nothing is. */
export function rangeWithout(range: CellRange, { above, count }: Pick<RowInsertion, "above" | "count">): CellRange | null {
  const last = above + count - 1;
  if (range.top >= above && range.bottom <= last) return null;
  const top = range.top > last ? range.top - count : Math.min(range.top, above);
  const bottom = range.bottom > last ? range.bottom - count : Math.min(range.bottom, above - 1);
  return { ...range, top, bottom };
}

/** Texts and names of sheets are passed over, references taken apart. Whole columns never move. */
const PIECE =
  /"(?:[^"]|"")*"|(?:(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(?<from>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(?<to>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.!(])|(?<fromRow>\$?[1-9]\d*):(?<toRow>\$?[1-9]\d*)(?![\p{L}\p{N}_.]))|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[\p{N}.]+(?:[eE][+-]?\d+)?/gu;
const GONE = "#REF!";

/** A change of one range of a formula's references; null where nothing is left of it. */
export type RangeChange = (range: CellRange) => CellRange | null;

/** A formula with the rows of its references to one sheet changed; `own`: the formula stands on that sheet, so that bare references mean it. "$" signs stay. */
export function formulaWithRows(formula: string, sheet: string, own: boolean, change: RangeChange): string {
  return formula.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const { from = groups["fromRow"], to = groups["toRow"] ?? groups["to"] } = groups;
    if (from === undefined) return piece;
    const named = groups["sheet"];
    const isHere = named === undefined ? own : unquoted(named).toLowerCase() === sheet.toLowerCase();
    const range = isHere ? rangeOf(from, to) : null;
    if (!range) return piece;
    const changed = change(range);
    const before = named === undefined ? "" : `${named}!`;
    if (!changed) return before + GONE;
    return before + withRow(from, changed.top) + (to === undefined ? "" : `:${withRow(to, changed.bottom)}`);
  });
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/gu, "'") : name;
}

/** "B8", "B8:D12" or "8:12" by its rows; null where it lies outside the grid or backwards. */
function rangeOf(from: string, to: string = from): CellRange | null {
  const [first, last] = [from, to].map((corner) => parseA1(/[A-Za-z]/u.test(corner) ? corner : `A${corner.replace("$", "")}`));
  if (!first || !last || first.row > last.row) return null;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function withRow(corner: string, row: number): string {
  return corner.replace(/\d+$/u, String(row + 1));
}
