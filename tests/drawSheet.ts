import type { CellRange } from "../src/core/sheet/address";
import type { CellInput, Sheet } from "../src/core/sheet/sheet";
import { sheetOf } from "../src/core/sheet/sheet";

/** What a drawing may add to the cells. */
export interface DrawingOptions {
  readonly name?: string;
  /** Cell the drawing's first cell stands in, zero-based. */
  readonly row?: number;
  readonly column?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly font?: string;
}

/**
 * Draws a sheet from text: a line a row, `|` between cells. Plain numbers become numbers, `'12` the text "12",
 * `<` merges with the cell to the left, `^` with the cell above, `=A1+B1 -> 3` a formula with its stored result,
 * `=A1+B1` one without, `95%` stays text, `0.95[0%]` is a number with that format, `#REF!` an error, `\n` a line break.
 */
export function drawSheet(drawing: string, options: DrawingOptions = {}): Sheet {
  const lines = drawing.split("\n").filter((line) => line.trim() !== "");
  const cells: CellInput[] = [];
  const anchors = new Map<string, { row: number; column: number }>();
  const merges = new Map<string, CellRange>();
  lines.forEach((line, i) => {
    line.split("|").forEach((written, j) => {
      const text = written.trim();
      const row = (options.row ?? 0) + i;
      const column = (options.column ?? 0) + j;
      if (text === "<" || text === "^") {
        const anchor = anchors.get(text === "<" ? `${row},${column - 1}` : `${row - 1},${column}`) ?? { row, column };
        anchors.set(`${row},${column}`, anchor);
        const old = merges.get(`${anchor.row},${anchor.column}`);
        merges.set(`${anchor.row},${anchor.column}`, {
          top: anchor.row,
          left: anchor.column,
          bottom: Math.max(old?.bottom ?? 0, row),
          right: Math.max(old?.right ?? 0, column),
        });
        return;
      }
      anchors.set(`${row},${column}`, { row, column });
      if (text !== "") cells.push({ row, column, ...drawnValue(text), ...(options.font ? { font: options.font } : {}) });
    });
  });
  return sheetOf(
    {
      name: options.name ?? "Sheet1",
      merges: [...merges.values()],
      hiddenRows: options.hiddenRows ?? [],
      hiddenColumns: options.hiddenColumns ?? [],
    },
    cells,
  );
}

function drawnValue(text: string): Pick<CellInput, "value" | "formula" | "calculated" | "format" | "error"> {
  const formula = /^=(.+?)(?:\s*->\s*(.*))?$/u.exec(text);
  if (formula?.[1]) {
    const stored = formula[2];
    if (stored === undefined) return { value: null, formula: formula[1], calculated: false };
    return { ...drawnValue(stored === "" ? "'" : stored), formula: formula[1] };
  }
  const formatted = /^(-?\d+(?:\.\d+)?)\[(.+)\]$/u.exec(text);
  if (formatted?.[1] && formatted[2]) return { value: Number(formatted[1]), format: formatted[2] };
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return { value: Number(text) };
  if (/^#[A-Z/0!?]+$/u.test(text)) return { value: text, error: true };
  return { value: text.replace(/^'/u, "").replace(/\\n/gu, "\n") };
}
