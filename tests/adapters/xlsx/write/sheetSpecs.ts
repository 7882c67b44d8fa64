import type { SheetSpec, SpecCell } from "../../../../src/core/sheet/sheetSpec";

/** A small sheet that uses everything a sheet can say. */
export function sheet(parts: Partial<SheetSpec> = {}): SheetSpec {
  return {
    name: "PL3",
    font: { name: "Times New Roman", size: 13 },
    looks: { plain: {}, head: { bold: true, size: 14, horizontal: "center", wrap: true, border: "frame", fill: "F2F2F2" }, count: { format: "#,##0", border: "frame" } },
    cells: [],
    merges: [],
    columnWidths: [10, 20],
    rows: [],
    validations: [],
    frozen: null,
    page: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 25.4 },
      repeatedRows: null,
      footer: "&CTrang &P/&N",
      centred: true,
      pageBreaks: [],
    },
    protection: null,
    names: [],
    ...parts,
  };
}

/** A cell at a place, plain unless told otherwise. */
export function cell(row: number, column: number, value: SpecCell["value"], more: Partial<SpecCell> = {}): SpecCell {
  return { row, column, value, look: "plain", ...more };
}
