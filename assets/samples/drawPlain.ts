import type { CellRange } from "../../src/core/sheet/address";
import type { CellLook, SheetSpec, SpecCell } from "../../src/core/sheet/sheetSpec";

/** A sheet as somebody typed it by hand: plain cells, some merged, a font, no protection and no mark of ours. */
export function drawPlain(
  name: string,
  lines: readonly (readonly (string | number | null)[])[],
  more: { readonly font?: string; readonly merges?: readonly CellRange[]; readonly column?: number; readonly row?: number; readonly hiddenRows?: readonly number[] } = {},
): SheetSpec {
  const looks: Record<string, CellLook> = { plain: { vertical: "center", wrap: true } };
  const cells: SpecCell[] = lines.flatMap((line, i) =>
    line.flatMap((value, j) => (value === null || value === "" ? [] : [{ row: (more.row ?? 0) + i, column: (more.column ?? 0) + j, value, look: "plain" }])),
  );
  const width = Math.max(...cells.map((cell) => cell.column)) + 1;
  return {
    name,
    font: { name: more.font ?? "Times New Roman", size: 13 },
    looks,
    cells,
    merges: more.merges ?? [],
    columnWidths: Array.from({ length: width }, (_, column) => (column === (more.column ?? 0) + 1 ? 48 : 12)),
    rows: [],
    validations: [],
    frozen: null,
    page: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 20 },
      repeatedRows: null,
      footer: "",
      centred: false,
      pageBreaks: [],
    },
    protection: null,
    names: [],
  };
}
