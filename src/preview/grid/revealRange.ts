import { ICommandService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { CellRange } from "../../core/sheet/address";
import { firstShown } from "./firstShown";
import type { AxisView } from "./firstShown";

/** The scroll bars lie over the cells at the right and at the bottom. */
const BAR = 16;
/** Rows shown above one that is gone back to. */
const LEAD = 2;

/** Brings a range into view by the shortest way, along the axis that needs it only: headings and labels stay where they can. */
export function revealRange(injector: Injector, sheet: FWorksheet, range: CellRange): void {
  // Without a screen there is no view.
  if (typeof sheet.getSkeleton !== "function") return;
  const view = viewOf(injector, sheet);
  if (!view) return;
  const { rows, columns } = view;
  const row = firstShown(rows, range.top, range.bottom, LEAD);
  // Going back, as many columns as fit, so that the row's label is seen again.
  const column = firstShown(columns, range.left, range.right, Infinity);
  if (row === null && column === null) return;
  injector.get(ICommandService).syncExecuteCommand("sheet.command.scroll-view", {
    // By lines the grid scrolls too little or too far where frozen ones are not as large as the first.
    ...(row === null ? {} : { sheetViewStartRow: 0, offsetY: before(rows, row) }),
    ...(column === null ? {} : { sheetViewStartColumn: 0, offsetX: before(columns, column) }),
  });
}

/** How far the unfrozen part is scrolled when it begins with that line. */
function before({ ends, frozen }: AxisView, line: number): number {
  return (ends[line - 1] ?? 0) - (ends[frozen - 1] ?? 0);
}

function viewOf(injector: Injector, sheet: FWorksheet): { readonly rows: AxisView; readonly columns: AxisView } | null {
  const skeleton = sheet.getSkeleton();
  const viewport = injector.get(IRenderManagerService).getRenderById(sheet.getWorkbook().getUnitId())?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return null;
  const { left, top, right, bottom } = viewport.calcViewportInfo().viewBound;
  const { xSplit, ySplit } = sheet.getFreeze();
  const [x, y] = [skeleton.rowHeaderWidthAndMarginLeft, skeleton.columnHeaderHeightAndMarginTop];
  const bar = BAR / sheet.getZoom();
  return {
    rows: { ends: skeleton.rowHeightAccumulation, frozen: ySplit, from: Math.round(top - y), to: bottom - y - bar },
    columns: { ends: skeleton.columnWidthAccumulation, frozen: xSplit, from: Math.round(left - x), to: right - x - bar },
  };
}
