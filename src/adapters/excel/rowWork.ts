import { placeBefore } from "../../core/sheet/movedRows";
import type { Edit, PlannedInsertion, RowInsertion } from "../../core/sheet/edit";
import type { AppliedEdits } from "../../workflows/ports";
import { formulaOf, valueOf } from "./cellInputs";
import { askRunningNumbers } from "./runningNumbers";
import { askCell, contentNow, stillHolds, writeContent } from "./plannedWrite";

/** Rows a batch puts in, or takes out: its own, or those of a batch that is taken back. */
export type RowRequest =
  | { readonly kind: "insert"; readonly rows: PlannedInsertion }
  /** `numbers`: column of running numbers, counted anew below; absent for none. */
  | { readonly kind: "remove"; readonly rows: RowInsertion & { readonly numbers?: number } };

/** Work on the rows of one sheet; each step but the two questions only enters the next request. */
export interface RowWork {
  readonly kind: RowRequest["kind"];
  readonly rows: RowInsertion;
  readonly sheet: Excel.Worksheet;
  /** Whether the sheet is still as it was when the change was previewed; asked when the work was begun. */
  readonly holds: () => boolean;
  readonly perform: () => void;
  /** Done once all of the batch is written and the rows are in, or out. */
  readonly finish: () => void;
  /** After a batch that failed: asks whether the rows are in (or out) already. */
  readonly askWhetherDone: () => void;
  readonly isDone: () => boolean;
  readonly takeBack: () => void;
}

/** The rows that came in with a batch, and those that went. */
export function cameAndWent(works: readonly RowWork[]): Pick<AppliedEdits, "inserted" | "removed"> {
  const of = (kind: RowWork["kind"]) => works.flatMap((work) => (work.kind === kind ? [work.rows] : []));
  const [inserted, removed] = [of("insert"), of("remove")];
  return { ...(inserted.length > 0 ? { inserted } : null), ...(removed.length > 0 ? { removed } : null) };
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

/** Where to look for a cell before the rows are in: its own place then; for a cell of the new rows the one whose looks it takes. */
export function placeToAsk({ at }: Edit, request: RowRequest | undefined): { readonly row: number; readonly column: number; readonly isNew: boolean } {
  if (request?.kind !== "insert") return { ...at, isNew: false };
  const before = placeBefore(at, request.rows);
  if (before) return { row: before.row, column: at.column, isNew: false };
  return { row: request.rows.like === "below" ? request.rows.above : Math.max(0, request.rows.above - 1), column: at.column, isNew: true };
}

function insertion(sheet: Excel.Worksheet, rows: PlannedInsertion, within: readonly Edit[]): RowWork {
  const around = (): Excel.Range[] => rows.expects.map(({ at }) => askCell(sheet, at));
  const isAsExpected = (cells: readonly Excel.Range[]): boolean => rows.expects.every(({ holds }, i) => cells[i] !== undefined && stillHolds(holds, contentNow(cells[i])));
  const first = around();
  const numbers = askRunningNumbers(sheet, rows.numbers ?? null, rows.above, rows.above);
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
      if (rows.like === "below") likeBelow(sheet, rows);
      for (const { top, left, bottom, right } of rows.merges) sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).merge(false);
    },
    finish: () => {
      numbers?.count(rows.above, rows.count);
      // The row above, whose height they took, may be of another kind.
      if (rows.like === "below") wholeRows(sheet, rows).format.autofitRows();
    },
    askWhetherDone: () => (later = { around: around(), written: within.map(({ at }) => askCell(sheet, at)) }),
    isDone: () => (isTold ? !isAsExpected(later.around) : later.written.some((cell) => contentNow(cell).value !== null)),
    takeBack: () => {
      wholeRows(sheet, rows).delete("Up");
      numbers?.takeBack();
    },
  };
}

/** Rows look like the one above them when they come in; these are to look like the one below. */
function likeBelow(sheet: Excel.Worksheet, rows: RowInsertion): void {
  const next = rows.above + rows.count + 1;
  wholeRows(sheet, rows).copyFrom(`${next}:${next}`, "Formats");
}

function removal(sheet: Excel.Worksheet, rows: Extract<RowRequest, { readonly kind: "remove" }>["rows"], within: readonly Edit[]): RowWork {
  const used = wholeRows(sheet, rows).getUsedRangeOrNullObject(true);
  used.load(["values", "formulas", "rowIndex", "columnIndex"]);
  const numbers = askRunningNumbers(sheet, rows.numbers ?? null, rows.above, rows.above + rows.count);
  let later: readonly Excel.Range[] = [];
  return {
    kind: "remove",
    rows: { sheet: rows.sheet, above: rows.above, count: rows.count },
    sheet,
    holds: () => holdsOnly(used, within),
    perform: () => wholeRows(sheet, rows).delete("Up"),
    finish: () => numbers?.count(rows.above, 0),
    askWhetherDone: () => (later = within.map(({ at }) => askCell(sheet, at))),
    isDone: () => later.length > 0 && !within.some(({ before }, i) => before.value !== null && later[i] !== undefined && stillHolds(before, contentNow(later[i]))),
    takeBack: () => {
      wholeRows(sheet, rows).insert("Down");
      for (const { at, before } of within) writeContent(sheet.getCell(at.row, at.column), before, { now: "General", wanted: "General" });
      numbers?.takeBack();
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
