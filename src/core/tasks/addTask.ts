import type { Message } from "../message";
import { countSaid, taskTotal, withCount } from "../rules/countSaid";
import type { CellRange, CellRef } from "../sheet/address";
import { BLANK, contentOf, type CellContent, type PlannedInsertion } from "../sheet/edit";
import { formulaWithRows, placeAfter, rangeAfter } from "../sheet/movedRows";
import type { Sheet } from "../sheet/sheet";
import type { ReadTable } from "../submission";
import { addTaskWords as words } from "./addTaskWords";
import { countedNumber, countingOn } from "./countedNumber";
import { columnPlaces, newRowPlace, rowsOfPart, type NewRowPlace } from "./newRowPlace";
import { nextOrdinal, type NextOrdinal } from "./nextOrdinal";
import { taskColumns } from "./taskColumns";
import { withNextNumber } from "./textNumber";

/** A task as a person gives it: the part of the table it belongs to (a section's row, a group of an outline, null for neither) and its texts by column. */
export interface NewTask {
  readonly part: string | null;
  readonly texts: Readonly<Record<string, string>>;
}

/** A change of one cell that adding a task asks for; the address is the one after the row was put in. */
export interface TaskEdit {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly why: Message;
}

/** What adding a task would change, or why it cannot be added. */
export type AddedTask =
  | { readonly ok: true; readonly at: CellRef; readonly edits: readonly TaskEdit[]; readonly insertion: PlannedInsertion | null }
  | { readonly ok: false; readonly why: Message };

type SheetOf = (name: string) => Sheet | undefined;

/**
 * Adds a task to a table: in the first blank row of its part, else in a new row below the part's last. It is numbered like its neighbours, rows that
 * count on are numbered anew, the count in a typed title or closing line follows where it was right, and formulas that end above take the row in.
 */
export function addTask(table: ReadTable, task: NewTask, sheetOf: SheetOf): AddedTask {
  const label = table.columns.find(({ plan }) => plan.kind === "label")?.id ?? "";
  if ((task.texts[label] ?? "").trim() === "") return { ok: false, why: words.say("noText", {}) };
  const place = newRowPlace(table, task.part, sheetOf);
  const sheet = place && sheetOf(place.piece.sheet);
  if (!place || !sheet) return { ok: false, why: words.say("noPlace", {}) };
  const insertion = place.isNew ? insertionAt(table, place, sheet) : null;
  const number = numberOf(table, task.part, place, sheetOf);
  const writes = rowWrites(table, task, place, number, sheet);
  if (!Array.isArray(writes)) return { ok: false, why: words.say("noColumn", { column: writes.missing }) };
  const counts = writes.some(({ isOwnNumber }) => isOwnNumber) || (place.printed !== null && /^\d+\D*$/u.test(place.printed.ordinal));
  const others = [...renumbering(table, number, sheetOf), ...countedOn(table, number, place, sheet), ...(counts ? counting(table, sheetOf) : []), ...(insertion ? takenIn(insertion, table, sheetOf) : [])];
  const moved = insertion ? others.map((edit) => ({ ...edit, at: placeAfter(edit.at, [insertion]) })) : others;
  const at = { sheet: sheet.name, row: place.row, column: columnPlaces(table, sheet.name).get(label) ?? place.piece.left };
  return { ok: true, at, edits: [...writes.map(({ column, value, formula, why }) => ({ at: { ...at, column }, before: BLANK, after: { value, formula }, why })), ...moved], insertion };
}

interface RowWrite {
  readonly column: number;
  readonly value: string | number;
  readonly formula: string | null;
  readonly why: Message;
  /** A number that counts among the tasks. */
  readonly isOwnNumber: boolean;
}

function isOfTargets({ plan }: ReadTable): boolean {
  return (taskColumns(plan)?.target ?? null) !== null;
}

function numberOf(table: ReadTable, part: string | null, { own, printed }: NewRowPlace, sheetOf: SheetOf): NextOrdinal {
  const { rows } = table.plan;
  const none: NextOrdinal = { written: null, above: null, renumbered: [] };
  if ((rows.kind === "open" && rows.numbering === "inText") || (printed !== null && printed.ordinal !== "")) return none;
  const { head } = rowsOfPart(table, part);
  const group = head && head.role !== "section" ? head : null;
  return nextOrdinal(table, own.filter((row) => row !== printed), { group, part }, (at) => sheetOf(at.sheet)?.cellAt(at.row, at.column) ?? null);
}

/** The cells of the row itself, or the heading of a column that the sheet lacks. */
function rowWrites(table: ReadTable, task: NewTask, place: NewRowPlace, { written, above }: NextOrdinal, sheet: Sheet): RowWrite[] | { readonly missing: string } {
  const { rows } = table.plan;
  const places = columnPlaces(table, place.piece.sheet);
  const writes: RowWrite[] = [];
  for (const { id, plan, heading } of table.columns) {
    const column = places.get(id);
    if (plan.kind === "ordinal") {
      const counted = above?.sheet === sheet.name && typeof written === "number" ? countedNumber(sheet, above, place.row, written) : null;
      if (written !== null && column !== undefined) writes.push({ column, value: written, formula: counted === null ? null : `=${counted}`, why: words.say("numbered", {}), isOwnNumber: /^\D*\d+\D*$/u.test(String(written)) });
      continue;
    }
    const text = (task.texts[id] ?? "").trim();
    if (text === "") continue;
    if (column === undefined) return { missing: heading === "" ? plan.heading : heading };
    const numbered = plan.kind === "label" && rows.kind === "open" && rows.numbering === "inText" ? withNextNumber(table, place.own, text) : { text, number: null };
    writes.push({ column, value: numbered.text, formula: null, why: words.say(isOfTargets(table) ? "writtenTarget" : "written", {}), isOwnNumber: numbered.number !== null });
  }
  return writes;
}

function renumbering(table: ReadTable, { renumbered }: NextOrdinal, sheetOf: SheetOf): TaskEdit[] {
  return renumbered.flatMap(({ at, to }) => {
    const cell = sheetOf(at.sheet)?.cellAt(at.row, at.column);
    return cell ? [{ at, before: contentOf(cell), after: { value: to, formula: null }, why: words.say(isOfTargets(table) ? "movedUpByTarget" : "movedUp", {}) }] : [];
  });
}

/** A formula that counts on from the row above the new one counts on from the new one. */
function countedOn(table: ReadTable, { above }: NextOrdinal, { row }: NewRowPlace, sheet: Sheet): TaskEdit[] {
  if (above?.sheet !== sheet.name) return [];
  return countingOn(table, sheet, above, row).map((edit) => ({ ...edit, why: words.say("formula", {}) }));
}

/** Typed counts that were right before follow; a wrong one is the check's to say. */
function counting(table: ReadTable, sheetOf: SheetOf): TaskEdit[] {
  const total = taskTotal(table);
  const closing = table.rows.flatMap(({ role, at }) => (role === "closing" && at ? [at] : []));
  const said = [...closing, ...(table.title ? [table.title.at] : [])];
  return said.flatMap((at): TaskEdit[] => {
    const cell = sheetOf(at.sheet)?.cellAt(at.row, at.column);
    if (!cell || cell.formula !== null || typeof cell.value !== "string" || countSaid(cell.value) !== total) return [];
    const value = withCount(cell.value, total + 1);
    return [{ at, before: contentOf(cell), after: { value, formula: null }, why: words.say(isOfTargets(table) ? "countedTargets" : "counted", { count: total + 1 }) }];
  });
}

/** Formulas of closing line and title whose ranges end right above the new row: Excel would leave it out. */
function takenIn(insertion: PlannedInsertion, table: ReadTable, sheetOf: SheetOf): TaskEdit[] {
  const places = [...table.rows.flatMap(({ role, at }) => (role === "closing" && at ? [at] : [])), ...(table.title ? [table.title.at] : [])];
  return places.flatMap((at): TaskEdit[] => {
    const cell = sheetOf(at.sheet)?.cellAt(at.row, at.column);
    if (!cell || cell.formula === null) return [];
    const isHere = at.sheet === insertion.sheet;
    const usual = formulaWithRows(cell.formula, insertion.sheet, isHere, (range) => rangeAfter(range, insertion));
    const wanted = formulaWithRows(cell.formula, insertion.sheet, isHere, (range) => reaching(range, insertion));
    return wanted === usual ? [] : [{ at, before: contentOf(cell), after: { value: contentOf(cell).value, formula: `=${wanted}` }, why: words.say("formula", {}) }];
  });
}

function reaching(range: CellRange, insertion: PlannedInsertion): CellRange {
  const moved = rangeAfter(range, insertion);
  return range.bottom > range.top && range.bottom === insertion.above - 1 ? { ...moved, bottom: moved.bottom + insertion.count } : moved;
}

/** The new row's insertion: a section's cell beside it goes on, and cells are merged as in the row above. */
function insertionAt(table: ReadTable, { piece, row }: NewRowPlace, sheet: Sheet): PlannedInsertion {
  const around = [row - 1, row].flatMap((line) => sheet.cellsOfRow(line).filter(({ column }) => column >= piece.left && column <= piece.right));
  const expects = around.map((cell) => ({ at: { sheet: sheet.name, row: cell.row, column: cell.column }, holds: contentOf(cell) }));
  const first = Math.min(...columnPlaces(table, sheet.name).values());
  const above = sheet.merges.filter(({ bottom, left, right }) => bottom === row - 1 && left >= piece.left && right <= piece.right);
  const merges = above.flatMap((merge): CellRange[] => {
    if (merge.right < first) return [{ ...merge, bottom: row }];
    return merge.left < merge.right && merge.top === merge.bottom && isTaskRow(table, sheet.name, row - 1) ? [{ ...merge, top: row, bottom: row }] : [];
  });
  return { sheet: sheet.name, above: row, count: 1, expects, merges };
}

function isTaskRow(table: ReadTable, sheet: string, row: number): boolean {
  return table.rows.some(({ role, at }) => role === "data" && at?.sheet === sheet && at.row === row);
}
