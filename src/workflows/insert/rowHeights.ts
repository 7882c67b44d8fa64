import type { CellRange } from "../../core/sheet/address";
import type { CellLook, SpecRow } from "../../core/sheet/sheetSpec";
import { FONT, LOOKS } from "./looks";
import type { DrawnCell, SheetCanvas } from "./sheetCanvas";
import { lineCount, textWidth } from "./textWidth";

/** Points that one digit of the plain font takes across a column; Excel, which rounds up to whole pixels, gives a little more. */
const POINTS_PER_DIGIT = FONT.size / 2;
/** Room within a cell that letters do not use, in points. */
const PADDING = 6;
const INDENT = 9;
/** Line height over font size: Vietnamese capitals carry marks above. */
const LINE = 1.28;
/** Excel's and LibreOffice's letters differ a little from the font's metrics. */
const SAFETY = 1.04;
/** The tallest row Excel can show. */
const TALLEST = 409;

/** Height of every row, so that each wrapped text is seen in full. A merged cell's need is met by the last of its rows. */
export function rowHeights(canvas: SheetCanvas): SpecRow[] {
  const heights = Array.from({ length: canvas.nextRow }, (_, row) => canvas.leastHeights.get(row) ?? oneLine(FONT.size));
  const merges = new Map(canvas.merges.map((range) => [range.top * 16384 + range.left, range]));
  const tall: { readonly range: CellRange; readonly need: number }[] = [];
  for (const cell of canvas.cells()) {
    if (cell.value === null) continue;
    const range = merges.get(cell.row * 16384 + cell.column) ?? { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    const need = neededHeight(cell, widthOf(canvas, range));
    if (range.top === range.bottom) heights[range.top] = Math.max(heights[range.top] ?? 0, need);
    else tall.push({ range, need });
  }
  for (const { range, need } of tall) {
    const have = heights.slice(range.top, range.bottom + 1).reduce((sum, height) => sum + height, 0);
    const share = Math.max(0, need - have) / (range.bottom - range.top + 1);
    for (let row = range.top; row <= range.bottom; row++) heights[row] = (heights[row] ?? 0) + share;
  }
  return heights.map((height, row) => ({ height: Math.min(TALLEST, Math.ceil(height * 2) / 2), grows: canvas.growing.has(row) }));
}

function widthOf(canvas: SheetCanvas, range: CellRange): number {
  return canvas.columnWidths.slice(range.left, range.right + 1).reduce((sum, width) => sum + width * POINTS_PER_DIGIT, 0);
}

function oneLine(size: number): number {
  return size * LINE + 2;
}

function neededHeight(cell: DrawnCell, width: number): number {
  const look: CellLook = LOOKS[cell.look];
  const size = look.size ?? FONT.size;
  const text = String(cell.value);
  if (look.rotation !== undefined) return rotatedHeight(text, width, size);
  if (!look.wrap) return oneLine(size);
  const room = width - PADDING - (look.indent ?? 0) * INDENT;
  return lineCount(text, room / SAFETY, size, look.bold) * size * LINE + 2;
}

/** A text set upwards runs along the row: it needs as much height as its longest line, split over what the width can hold. */
function rotatedHeight(text: string, width: number, size: number): number {
  const lines = Math.max(1, Math.floor((width - 2) / (size * 1.2)));
  const longest = Math.max(...text.split(" ").map((word) => textWidth(word, size)));
  return Math.max((textWidth(text, size) * SAFETY) / lines + (lines > 1 ? longest : 0), longest) + 2 * PADDING;
}
