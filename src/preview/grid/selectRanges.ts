import { ICommandService, type Injector } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";
import { revealRange } from "./revealRange";
import { toGrid } from "./univerSheet";

/** Chooses ranges of the sheet shown and brings the first, to which typing goes, into view. */
export function selectRanges(sheet: FWorksheet, injector: Injector, [first, ...others]: readonly CellRange[]): void {
  if (!first) return;
  sheet.getRange(toGrid(first)).activate();
  if (others.length > 0) chooseAll(sheet, injector, [...others, first]);
  revealRange(injector, sheet, first);
}

/** The grid takes the last for the active one. */
function chooseAll(sheet: FWorksheet, injector: Injector, ranges: readonly CellRange[]): void {
  const workbook = sheet.getWorkbook();
  const selections = ranges.map((range) => ({ range: { ...toGrid(range), rangeType: 0 }, primary: primaryOf(range), style: null }));
  injector.get(ICommandService).syncExecuteCommand("sheet.operation.set-selections", { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), selections });
}

function primaryOf({ top, left }: CellRange): object {
  return { startRow: top, endRow: top, startColumn: left, endColumn: left, actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
}
