import { placeBefore } from "../../core/sheet/movedRows";
import type { Edit, PlannedInsertion, RowInsertion } from "../../core/sheet/edit";
import { formulaOf, valueOf } from "./cellInputs";
import { askCell, contentNow, stillHolds, writeContent } from "./plannedWrite";

/** Rows a batch puts in, or takes out again because the batch that put them in is taken back. */
export type RowRequest = { readonly kind: "insert"; readonly rows: PlannedInsertion } | { readonly kind: "remove"; readonly rows: RowInsertion };

/** Work on the rows of one sheet; each step but the two questions only enters the next request. */
export interface RowWork {
  readonly kind: RowRequest["kind"];
  readonly rows: RowInsertion;
  readonly sheet: Excel.Worksheet;
  /** Whether the sheet is still as it was when the change was previewed; asked when the work was begun. */
  readonly holds: () => boolean;
  readonly perform: () => void;
  /** After a batch that failed: asks whether the rows are in (or out) already. */
  readonly askWhetherDone: () => void;
  readonly isDone: () => boolean;
  readonly takeBack: () => void;
}

/** Begins work on rows: asks for what tells whether it may be done; no sync. `edits` are the batch's on the sheet. */
export function beginRowWork(sheet: Excel.Worksheet, request: RowRequest, edits: readonly Edit[]): RowWork {
  const within = edits.filter(({ at }) => isWithin(at.row, request.rows));
  return request.kind === "insert" ? insertion(sheet, request.rows, within) : removal(sheet, request.rows, within);
}

/** Whether a row is one of the rows put in, by its place after it. */
export function isWithin(row: number, { above, count }: RowInsertion): boolean {
  return row >= above && row < above + count;
}

/** Where to look for a cell before the rows are in: its own place then; for a cell of the new rows the one above, whose looks it takes. */
export function placeToAsk({ at }: Edit, request: RowRequest | undefined): { readonly row: number; readonly column: number; readonly isNew: boolean } {
  if (request?.kind !== "insert") return { ...at, isNew: false };
  const before = placeBefore(at, request.rows);
  return before ? { row: before.row, column: at.column, isNew: false } : { row: Math.max(0, request.rows.above - 1), column: at.column, isNew: true };
}

function insertion(sheet: Excel.Worksheet, rows: PlannedInsertion, within: readonly Edit[]): RowWork {
  const around = (): Excel.Range[] => rows.expects.map(({ at }) => askCell(sheet, at));
  const isAsExpected = (cells: readonly Excel.Range[]): boolean => rows.expects.every(({ holds }, i) => cells[i] !== undefined && stillHolds(holds, contentNow(cells[i])));
  const first = around();
  let later: { readonly around: readonly Excel.Range[]; readonly written: readonly Excel.Range[] } = { around: [], written: [] };
  // The row that moves down tells best; where it is blank all below is, and only what was written shows that the rows are in.
  const isTold = rows.expects.some(({ at, holds }) => at.row >= rows.above && (holds.value !== null || holds.formula !== null));
  return {
    kind: "insert",
    rows: { sheet: rows.sheet, above: rows.above, count: rows.count },
    sheet,
    holds: () => isAsExpected(first),
    perform: () => {
      wholeRows(sheet, rows).insert("Down");
      for (const { top, left, bottom, right } of rows.merges) sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge(false);
    },
    askWhetherDone: () => (later = { around: around(), written: within.map(({ at }) => askCell(sheet, at)) }),
    isDone: () => (isTold ? !isAsExpected(later.around) : later.written.some((cell) => contentNow(cell).value !== null)),
    takeBack: () => wholeRows(sheet, rows).delete("Up"),
  };
}

function removal(sheet: Excel.Worksheet, rows: RowInsertion, within: readonly Edit[]): RowWork {
  const used = wholeRows(sheet, rows).getUsedRangeOrNullObject(true);
  used.load(["values", "formulas", "rowIndex", "columnIndex"]);
  let later: readonly Excel.Range[] = [];
  return {
    kind: "remove",
    rows,
    sheet,
    holds: () => holdsOnly(used, within),
    perform: () => wholeRows(sheet, rows).delete("Up"),
    askWhetherDone: () => (later = within.map(({ at }) => askCell(sheet, at))),
    isDone: () => later.length > 0 && !within.some(({ before }, i) => before.value !== null && later[i] !== undefined && stillHolds(before, contentNow(later[i]))),
    takeBack: () => {
      wholeRows(sheet, rows).insert("Down");
      for (const { at, before } of within) writeContent(sheet.getCell(at.row, at.column), before, { now: "General", wanted: "General" });
    },
  };
}

/** Nothing stands in the rows but what the batch wrote there. */
function holdsOnly(used: Excel.Range, within: readonly Edit[]): boolean {
  return used.isNullObject || used.values.every((line, i) =>
    line.every((cell, j) => {
      const value = valueOf(cell);
      if (value === null || value === "") return true;
      const formula = formulaOf(used.formulas[i]?.[j], value);
      const edit = within.find(({ at }) => at.row === used.rowIndex + i && at.column === used.columnIndex + j);
      return edit !== undefined && stillHolds(edit.before, { value, formula: formula === null ? null : `=${formula}` });
    }),
  );
}

function wholeRows(sheet: Excel.Worksheet, { above, count }: RowInsertion): Excel.Range {
  return sheet.getRange(`${above + 1}:${above + count}`);
}
