import type { SheetSpec } from "../../core/sheet/sheetSpec";
import { FONT, LOOKS } from "./looks";
import { rowHeights } from "./rowHeights";
import type { SheetCanvas } from "./sheetCanvas";

/** A sheet of ours from what was put on the canvas: A4 across, the heading in row `header` frozen and repeated on every page, nothing locked. */
export function ownSheet(name: string, canvas: SheetCanvas, header: number): SheetSpec {
  return {
    name,
    font: FONT,
    looks: LOOKS,
    cells: canvas.cells(),
    merges: canvas.merges,
    columnWidths: canvas.columnWidths,
    rows: rowHeights(canvas),
    validations: canvas.validations(),
    frozen: { rows: header + 1, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 18, right: 15, bottom: 18, left: 20 },
      repeatedRows: { from: header, to: header },
      footer: '&C&"Times New Roman,Regular"&11Trang &P/&N',
      centred: true,
      pageBreaks: [],
    },
    protection: null,
    names: [],
  };
}
