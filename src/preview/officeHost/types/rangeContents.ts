import type { CellRange } from "../../../core/sheet/address";
import { gridOf, intersection, sizeOf } from "../document/rectangles";
import { LAST_COLUMN, LAST_ROW } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { CellContentInput, HostCell } from "../hostWorkbook";
import { typeOf } from "../wire/hostEvents";
import type { HostSession, Scalar } from "../wire/officeType";
import type { RangeTarget } from "../wire/targets";
import { typedContent } from "./typedContent";

/** What stands in the cells of a range, how it is shown and formatted. Whole rows and columns answer null, as in Excel. */
export const rangeContents: Readonly<Record<string, Scalar<RangeTarget>>> = {
  Values: { since: 1, get: (session, target) => each(session, target, (cell) => cell.value ?? ""), set: writeContents },
  Formulas: { since: 1, get: (session, target) => each(session, target, (cell) => cell.formula ?? cell.value ?? ""), set: writeContents },
  Text: { since: 1, get: (session, target) => each(session, target, (cell) => cell.text) },
  ValueTypes: { since: 1, get: (session, target) => each(session, target, (cell) => (cell.kind === "error" ? "Error" : typeOf(cell.value))) },
  NumberFormat: { since: 1, get: (session, target) => each(session, target, (cell) => cell.format), set: writeFormats },
};

/** Whether a range runs over whole rows or columns. */
export function isUnbounded(range: CellRange): boolean {
  return (range.top === 0 && range.bottom === LAST_ROW) || (range.left === 0 && range.right === LAST_COLUMN);
}

/** A table of the range's size: the value's own rows, or the one value for every cell; refuses another size. */
export function tableOf(range: CellRange, value: unknown): unknown[][] {
  if (!Array.isArray(value)) return gridOf(range, () => value);
  const { rows, columns } = sizeOf(range);
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return value as unknown[][];
}

/** Empties the cells of a range; their looks stay. */
export function emptyCells(session: HostSession, { sheet, range }: RangeTarget): void {
  session.changingContents(sheet, range);
  const used = session.grid.usedRange(sheet, true);
  const part = used && intersection(used, range);
  if (part) session.grid.write(sheet, part, gridOf(part, () => ({ value: null, formula: null })));
  session.events.tell({ kind: "cells", sheet, range, change: "RangeEdited", before: null }, true);
}

function each(session: HostSession, { sheet, range }: RangeTarget, read: (cell: HostCell) => unknown): unknown {
  if (isUnbounded(range)) return null;
  return session.grid.cells(session.sheet(sheet).id, range).map((row) => row.map(read));
}

function writeContents(session: HostSession, { sheet, range }: RangeTarget, value: unknown): void {
  if (isUnbounded(range)) throw invalidArgument();
  const table = tableOf(range, value);
  session.changingContents(session.sheet(sheet).id, range);
  const cells = session.grid.cells(sheet, range);
  const covered = coveredBy(session, sheet, range);
  const contents = table.map((row, r) => row.map((item, c): CellContentInput | null => (covered(range.top + r, range.left + c) ? null : typedContent(item, cells[r]?.[c]?.format ?? "General"))));
  session.grid.write(sheet, range, contents);
  session.events.tell({ kind: "cells", sheet, range, change: "RangeEdited", before: cells[0]?.[0]?.value ?? null }, true);
}

/** Excel drops what is written into a merged cell that is not its top left. */
function coveredBy(session: HostSession, sheet: string, range: CellRange): (row: number, column: number) => boolean {
  const merges = session.grid.merges(sheet).filter((merge) => intersection(merge, range));
  return (row, column) =>
    merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right && (row !== merge.top || column !== merge.left));
}

function writeFormats(session: HostSession, { sheet, range }: RangeTarget, value: unknown): void {
  const table = isUnbounded(range) ? null : tableOf(range, value);
  session.changingSheet(session.sheet(sheet).id, "formatCells");
  const used = session.grid.usedRange(sheet, false);
  const part = table ? range : used && intersection(used, range);
  const formats = table ?? (part && gridOf(part, () => value));
  if (part && formats) session.grid.setFormats(sheet, part, formats.map((row) => row.map(formatOf)));
  session.events.tell({ kind: "formats", sheet }, true);
}

function formatOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string" || value.length > 255) throw invalidArgument();
  return value === "" ? "General" : value;
}
