import type { Suggestion } from "../../src/core/finding";
import type { CellInput, Sheet } from "../../src/core/sheet/sheet";
import { sheetOf } from "../../src/core/sheet/sheet";
import type { Workbook } from "../../src/core/sheet/workbook";

/** The workbook after a person has taken the suggestions; "" leaves a cell blank. */
export function withSuggestions(workbook: Workbook, suggestions: readonly Suggestion[]): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => changed(sheet, suggestions.filter(({ at }) => at.sheet === sheet.name))) };
}

function changed(sheet: Sheet, suggestions: readonly Suggestion[]): Sheet {
  const cells = new Map<string, CellInput>();
  for (const row of sheet.filledRows()) {
    for (const { column, value, formula } of sheet.cellsOfRow(row)) cells.set(`${row},${column}`, { row, column, value, ...(formula === null ? {} : { formula }) });
  }
  for (const { at: { row, column }, value } of suggestions) cells.set(`${row},${column}`, { row, column, value: value === "" ? null : value });
  return sheetOf({ name: sheet.name, merges: sheet.merges }, [...cells.values()]);
}
