import type { Position } from "../../core/sheet/address";
import type { PrintPlan } from "../../core/template/template";
import type { SheetCanvas } from "./sheetCanvas";
import { splitWidth } from "./splitWidth";

const UNIT_LABEL_SHARE = 0.3;

/** Draws the lines above the tables: appendix, title, subtitle, basis, and the line of the sender, whose name may be known. `open`: a person may write them anew. Returns the title's cell. */
export function drawTitle(canvas: SheetCanvas, print: PrintPlan, unit: string | null, open: boolean): Position {
  const line = (look: "appendix" | "title" | "basis", value: string): Position => {
    const row = canvas.nextRow;
    canvas.putOver({ top: row, left: 0, bottom: row, right: canvas.lastColumn }, { look, value, open });
    return { row, column: 0 };
  };
  if (print.appendixLine !== "") line("appendix", print.appendixLine);
  const title = line("title", print.title.replace("{n} ", ""));
  if (print.subtitle !== undefined) line("basis", print.subtitle);
  if (print.basisLine !== "") line("basis", print.basisLine);
  drawUnitLine(canvas, unit);
  return title;
}

/** The name has a cell of its own, open even where it is known, so that the label is never typed over. */
function drawUnitLine(canvas: SheetCanvas, unit: string | null): void {
  const row = canvas.nextRow;
  const name = splitWidth(canvas.columnWidths, UNIT_LABEL_SHARE);
  canvas.putOver({ top: row, left: 0, bottom: row, right: name - 1 }, { look: "unitLabel", value: "Đơn vị báo cáo: " });
  canvas.putOver({ top: row, left: name, bottom: row, right: canvas.lastColumn }, { look: "unit", value: unit, open: true });
  canvas.leastHeights.set(row, 24);
  canvas.skip(1, 8);
}
