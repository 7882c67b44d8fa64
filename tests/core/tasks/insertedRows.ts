import type { CellInput } from "../../../src/core/sheet/cell";
import type { CellContent, PlannedInsertion } from "../../../src/core/sheet/edit";
import type { CellRef } from "../../../src/core/sheet/address";
import { formulaWithRows, rangeAfter, rowAfter } from "../../../src/core/sheet/movedRows";
import { sheetOf, type Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";

interface Change {
  readonly edits: readonly { readonly at: CellRef; readonly before: CellContent; readonly after: CellContent }[];
  readonly insertion: PlannedInsertion | null;
}

/** What a sheet program does with a change: puts the rows in, moves formulas and merges along, writes the cells. */
export function workbookAfter(workbook: Workbook, { edits, insertion }: Change): Workbook {
  const names = insertion ? workbook.definedNames.map((name) => ({ ...name, refersTo: formulaWithRows(name.refersTo, insertion.sheet, false, (range) => rangeAfter(range, insertion)) })) : workbook.definedNames;
  return { ...workbook, definedNames: names, sheets: workbook.sheets.map((sheet) => written(insertion ? withRow(sheet, insertion) : sheet, edits)) };
}

/** A sheet with rows put in. */
export function withRow(sheet: Sheet, insertion: PlannedInsertion): Sheet {
  const isHere = sheet.name === insertion.sheet;
  const cells = inputsOf(sheet).map((cell) => ({
    ...cell,
    row: isHere ? rowAfter(cell.row, insertion) : cell.row,
    ...(cell.formula === undefined ? {} : { formula: formulaWithRows(cell.formula, insertion.sheet, isHere, (range) => rangeAfter(range, insertion)) }),
  }));
  const moved = isHere ? sheet.merges.map((range) => rangeAfter(range, insertion)) : sheet.merges;
  const grown = isHere ? insertion.merges : [];
  const merges = [...moved.filter(({ top, left }) => !grown.some((range) => range.top === top && range.left === left)), ...grown];
  return sheetOf({ name: sheet.name, hidden: sheet.hidden, merges }, cells);
}

/** Throws where a cell does not hold what the change expects. */
function written(sheet: Sheet, edits: Change["edits"]): Sheet {
  const own = edits.filter(({ at }) => at.sheet === sheet.name);
  if (own.length === 0) return sheet;
  for (const { at, before } of own) {
    const { value, formula } = sheet.cellAt(at.row, at.column);
    if ((before.formula === null ? value !== before.value : formula === null)) throw new Error(`${at.sheet} ${at.row},${at.column} holds ${String(value)}, not ${String(before.value)}`);
  }
  const written = new Set(own.map(({ at }) => `${at.row},${at.column}`));
  const inputs = own.map(({ at, after }): CellInput => ({ row: at.row, column: at.column, value: after.value ?? "", ...(after.formula === null ? {} : { formula: after.formula.slice(1), calculated: false }) }));
  return sheetOf({ name: sheet.name, hidden: sheet.hidden, merges: sheet.merges }, [...inputsOf(sheet).filter(({ row, column }) => !written.has(`${row},${column}`)), ...inputs]);
}

function inputsOf(sheet: Sheet): CellInput[] {
  return sheet.filledRows().flatMap((row) =>
    sheet.cellsOfRow(row).map(({ column, kind, value, formula, format, font }) => ({
      row, column, format, font, value: kind === "boolean" ? value === 1 : (value ?? ""), ...(formula === null ? {} : { formula }), ...(kind === "error" ? { error: true } : {}),
    })),
  );
}
