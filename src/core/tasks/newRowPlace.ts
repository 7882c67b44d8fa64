import { isTask } from "../rules/openRow";
import type { CellRange, CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { ReadRow, ReadTable, TablePiece } from "../submission";

/** Where a new task goes: a blank row that is there, or a new one below the last of its part. */
export interface NewRowPlace {
  readonly piece: TablePiece;
  /** Zero-based: the blank row, or where the new one will stand. */
  readonly row: number;
  readonly isNew: boolean;
  /** The blank row as it was read; null for a row without a number, or a new one. */
  readonly printed: ReadRow | null;
  /** Data rows of its part, in order; what number comes next is told by them. */
  readonly own: readonly ReadRow[];
}

/** The rows that stand in a part of a table: a section, a group of an outline, or everything outside sections. */
export function rowsOfPart(table: ReadTable, part: string | null): { readonly head: ReadRow | null; readonly own: readonly ReadRow[] } {
  const head = part === null ? null : (table.rows.find(({ id }) => id === part) ?? null);
  if (head === null || head.role === "section") return { head, own: table.rows.filter(({ role, section }) => section === part && (role === "data" || role === "heading")) };
  const from = table.rows.indexOf(head);
  const end = table.rows.findIndex(({ level, role }, i) => i > from && (level <= head.level || role === "closing"));
  return { head, own: table.rows.slice(from + 1, end < 0 ? undefined : end) };
}

/** The first blank row of a part, else the place below its last row; null where the part is not in the sheet, or the new row would fall within merged cells. */
export function newRowPlace(table: ReadTable, part: string | null, sheetOf: (name: string) => Sheet | undefined): NewRowPlace | null {
  const { head, own } = rowsOfPart(table, part);
  if (part !== null && !head) return null;
  const standing = own.filter(({ at }) => at !== null);
  const printed = head === null || head.role === "section" ? standing.find((row) => isBlankRow(table, row, sheetOf)) : undefined;
  const last = standing.at(-1)?.at ?? head?.at ?? null;
  const at = printed?.at ?? last ?? headingPlace(table);
  const piece = at && table.pieces.find(({ sheet, top, bottom }) => sheet === at.sheet && at.row >= top && at.row <= bottom);
  const sheet = at && sheetOf(at.sheet);
  if (!at || !piece || !sheet) return null;
  if (printed) return { piece, row: at.row, isNew: false, printed, own: standing };
  const bounds = { from: at.row + 1, ...limitOf(table, piece, sheet, at.row) };
  const blank = firstBlank(sheet, table, piece, bounds);
  if (blank !== null) return { piece, row: blank, isNew: false, printed: null, own: standing };
  const row = below(sheet, piece, bounds);
  return isWithinMerge(sheet, table, piece, row) ? null : { piece, row, isNew: true, printed: null, own: standing };
}

/** A row that the form prints with a number and nobody wrote in. */
function isBlankRow(table: ReadTable, row: ReadRow, sheetOf: (name: string) => Sheet | undefined): boolean {
  if (row.role !== "data" || row.plan !== null || row.at === null || isTask(table, row)) return false;
  const sheet = sheetOf(row.at.sheet);
  return sheet !== undefined && writtenPlaces(table, row.at).every((column) => isFree(sheet, row.at?.row ?? 0, column));
}

/** Nothing stands there, and no merged cell from elsewhere covers it. */
function isFree(sheet: Sheet, row: number, column: number): boolean {
  const { kind, formula } = sheet.cellAt(row, column);
  return kind === "blank" && formula === null && !sheet.merges.some((merge) => covers(merge, row, column) && (merge.top !== row || merge.left !== column));
}

function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Sheet columns where a task's own texts stand, by a cell of the table on its sheet: not the number, not a section's merged cell. */
function writtenPlaces(table: ReadTable, { sheet }: CellRef): number[] {
  return [...columnPlaces(table, sheet)].flatMap(([id, column]) => (table.columns.find((one) => one.id === id)?.plan.kind === "ordinal" ? [] : [column]));
}

/** Sheet columns of what a task's row holds on one sheet, by column id; a section's merged cells left out. */
export function columnPlaces(table: ReadTable, sheet: string): ReadonlyMap<string, number> {
  const { rows } = table.plan;
  const label = table.columns.findIndex(({ plan }) => plan.kind === "label");
  const skipped = rows.kind === "open" && rows.sectionsAs === "mergedColumn" ? label : 0;
  const places = new Map<string, number>();
  for (const { id, plan, headingAt } of table.columns.slice(skipped)) {
    const row = table.rows.find(({ at, role, ordinalAt }) => role === "data" && at?.sheet === sheet && (plan.kind !== "ordinal" || ordinalAt));
    const cell = plan.kind === "label" ? row?.at : plan.kind === "ordinal" ? row?.ordinalAt : row && table.cells.get(`${row.id}@${id}`)?.at;
    const place = cell ?? (headingAt?.sheet === sheet ? headingAt : null);
    if (place) places.set(id, place.column);
  }
  return places;
}

interface Limit {
  /** First row that is no longer the part's. */
  readonly end: number;
  /** Rows before it that are printed to be written in, even without a number. */
  readonly printedTo: number;
}

/** How far a part goes below one of its rows. */
function limitOf(table: ReadTable, piece: TablePiece, sheet: Sheet, from: number): Limit {
  const beside = sectionMerge(table, piece, sheet, from);
  if (beside) return { end: beside.bottom + 1, printedTo: beside.bottom + 1 };
  const next = table.rows.flatMap(({ at }) => (at?.sheet === piece.sheet && at.row > from ? [at.row] : []));
  if (next.length > 0) return { end: Math.min(...next), printedTo: table.drawnByUs ? Math.min(...next) : 0 };
  return { end: piece.bottom + 1, printedTo: drawnEnd(table, piece) };
}

/** The merged cell that holds a row's section, where sections stand beside their rows. */
function sectionMerge(table: ReadTable, piece: TablePiece, sheet: Sheet, row: number): CellRange | null {
  const { rows } = table.plan;
  const label = Math.min(...columnPlaces(table, piece.sheet).values());
  if (rows.kind !== "open" || rows.sectionsAs !== "mergedColumn") return null;
  return sheet.merges.find(({ top, bottom, left, right }) => row >= top && row <= bottom && left >= piece.left && right < label) ?? null;
}

/** One past the last row that a form of ours draws below its known rows; 0 where that is not known. */
function drawnEnd(table: ReadTable, piece: TablePiece): number {
  const { rows } = table.plan;
  const first = table.rows[0]?.at;
  if (!table.drawnByUs || rows.kind !== "open" || rows.sections.length > 0 || !first || first.sheet !== piece.sheet) return 0;
  return first.row + (rows.known?.length ?? 0) + rows.blankRows;
}

function firstBlank(sheet: Sheet, table: ReadTable, piece: TablePiece, { from, printedTo }: { readonly from: number; readonly printedTo: number }): number | null {
  const columns = [...columnPlaces(table, piece.sheet).values()];
  for (let row = from; row < printedTo; row++) if (columns.every((column) => isFree(sheet, row, column))) return row;
  return null;
}

/** Below the last row of the part that holds something: a text may run over into rows of no number. */
function below(sheet: Sheet, piece: TablePiece, { from, end }: { readonly from: number; readonly end: number }): number {
  let row = end;
  while (row > from && !sheet.cellsOfRow(row - 1).some(({ column }) => column >= piece.left && column <= piece.right)) row--;
  const merged = sheet.merges.filter(({ top, bottom, left }) => top < row && bottom >= row && bottom < end && left >= piece.left && left <= piece.right);
  return Math.max(row, ...merged.map(({ bottom }) => bottom + 1));
}

/** A merged cell above that goes on below the place would swallow what is written there. */
function isWithinMerge(sheet: Sheet, table: ReadTable, piece: TablePiece, row: number): boolean {
  const columns = [...columnPlaces(table, piece.sheet).values()];
  return sheet.merges.some(({ top, bottom, left, right }) => top < row && bottom >= row && columns.some((column) => column >= left && column <= right));
}

/** The heading's cell of a table without rows. */
function headingPlace(table: ReadTable): CellRef | null {
  return table.columns.find(({ plan }) => plan.kind === "label")?.headingAt ?? null;
}
