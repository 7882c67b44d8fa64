import { agencies, agencyFields } from "../../../src/agencies";
import { AgencyDirectory } from "../../../src/core/agency/agencyDirectory";
import type { CellRef } from "../../../src/core/sheet/address";
import { isGone, placeAfter } from "../../../src/core/sheet/movedRows";
import { sheetOf, type CellInput, type Sheet } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { formSets } from "../../../src/templates";
import { explanations } from "../../../src/templates/own/explanations";
import { checkWorkbook, type CheckedWorkbook } from "../../../src/workflows/check";
import type { ExplainingTask, PlannedExplaining } from "../../../src/workflows/explaining/explainingCalls";
import { ExplainingDesk } from "../../../src/workflows/explaining/explainingDesk";
import { sheetFrom } from "../../taskpane/openBook";

const directory = new AgencyDirectory(agencies, agencyFields);

/** Checks with the product's own forms. */
export function check(workbook: Workbook): CheckedWorkbook {
  return checkWorkbook(workbook, { sets: formSets, directory, agency: null });
}

/** What a task would change in a workbook; null where nothing. */
export function planFor(workbook: Workbook, task: ExplainingTask): PlannedExplaining | null {
  return new ExplainingDesk(explanations).planned({ workbook, checked: check(workbook) }, { task, why: "vì" });
}

/** The workbook after a task. Throws where there is nothing to do. */
export function after(workbook: Workbook, task: ExplainingTask): Workbook {
  const planned = planFor(workbook, task);
  if (!planned) throw new Error("nothing to do");
  const sheets = [...workbook.sheets, ...planned.sheets.map(sheetFrom)].map((sheet) => {
    const edits = planned.edits.filter(({ at }) => at.sheet === sheet.name);
    const shown = ({ row, column }: Pick<CellInput, "row" | "column">) => ({ sheet: sheet.name, row, column });
    const moved = cellsOf(sheet).map((cell) => ({ ...cell, row: placeAfter({ sheet: sheet.name, row: cell.row, column: cell.column }, planned.insertions).row }));
    const kept = moved.filter(({ row, column }) => !edits.some(({ at }) => at.row === row && at.column === column));
    const before = [...kept, ...edits.map(({ at, after: { value } }) => ({ row: at.row, column: at.column, value }))];
    const { removals = [] } = planned;
    const stays = before.filter((cell) => !isGone(shown(cell), removals)).map((cell) => ({ ...cell, row: placeAfter(shown(cell), removals).row }));
    const left = sheetOf({ name: sheet.name, merges: sheet.merges }, stays);
    return removals.reduce((now, { from, numbers }) => numbered(now, from, numbers), left);
  });
  return { ...workbook, sheets };
}

/** Explains all warnings of a workbook with one reason. */
export function explainAll(workbook: Workbook, reason = "Theo Quyết định số 12"): Workbook {
  const keys = check(workbook).findings.filter(({ severity }) => severity === "warning").map(({ key }) => key);
  return after(workbook, { kind: "explain", keys, reason, by: "Nguyễn Văn A", on: "2026-11-21" });
}

/** The workbook with cells written otherwise. */
export function written(workbook: Workbook, at: CellRef, value: CellInput["value"]): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== at.sheet) return sheet;
    const others = cellsOf(sheet).filter(({ row, column }) => row !== at.row || column !== at.column);
    return sheetOf({ name: sheet.name, merges: sheet.merges }, [...others, { row: at.row, column: at.column, value }]);
  });
  return { ...workbook, sheets };
}

/** The cells of a sheet as they would be handed in. */
export function cellsOf(sheet: Sheet): CellInput[] {
  return sheet.filledRows().flatMap((row) =>
    sheet.cellsOfRow(row).map(({ column, value, kind, formula, format }): CellInput => ({ row, column, value, error: kind === "error", format, ...(formula === null ? {} : { formula }) })),
  );
}

/** Running numbers from a row on, as the workbook counts them anew where rows went. */
function numbered(sheet: Sheet, from: number, column: number | null): Sheet {
  if (column === null) return sheet;
  const above = sheet.cellAt(from - 1, column).value;
  const first = typeof above === "number" ? above + 1 : 1;
  return sheetOf({ name: sheet.name, merges: sheet.merges }, cellsOf(sheet).map((cell) => (cell.column === column && cell.row >= from && typeof cell.value === "number" ? { ...cell, value: first + cell.row - from } : cell)));
}
