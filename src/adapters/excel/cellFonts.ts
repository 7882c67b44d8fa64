import type { CellRange } from "../../core/sheet/address";
import type { SheetBlock } from "./sheetBlock";

/** Letters only Unicode has: a text with one of them cannot be in an old encoding, whatever its font. */
const UNICODE_LETTER = /(?![ŒœŠšŽžŸƒ])[Ā-ɏẠ-ỹ\u0300-\u036F]/u;
const HIGH = /[^\u0000-\u007F]/u;
/** Cells whose fonts are asked for at a time. */
const MOST_CELLS = 20_000;

/** The fonts of single cells of one sheet, known where they were asked for. */
export class CellFonts {
  private readonly fonts = new Map<number, string>();

  /** Takes the answer about a range whose top left is given; a cell with letters of several fonts has none to name. */
  learn(row: number, column: number, cells: readonly (readonly Excel.CellProperties[])[]): void {
    cells.forEach((line, i) => {
      line.forEach(({ format }, j) => {
        this.fonts.set(keyOf(row + i, column + j), format?.font?.name ?? "");
      });
    });
  }

  at(row: number, column: number): string {
    return this.fonts.get(keyOf(row, column)) ?? "";
  }

  /** A range whose fonts must still be asked for, because a text in it may be in an old encoding; null when all that counts is known. */
  missingIn(blocks: readonly SheetBlock[]): CellRange | null {
    let missing: CellRange | null = null;
    for (const { font, tables } of blocks) {
      if (font !== null) continue;
      tables.values.forEach((line, i) => {
        line.forEach((value, j) => {
          const row = tables.row + i;
          const column = tables.column + j;
          if (typeof value === "string" && mayBeLegacy(value) && !this.fonts.has(keyOf(row, column))) missing = around(missing, row, column);
        });
      });
    }
    return missing && cut(missing);
  }
}

/** Asks for the font of every cell of a range; no sync. */
export function askFonts(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({ format: { font: { name: true } } });
}

/** Whether the font of a text decides how it reads: letters beyond ASCII, none that only Unicode has. */
function mayBeLegacy(text: string): boolean {
  return HIGH.test(text) && !UNICODE_LETTER.test(text.normalize("NFC"));
}

function around(range: CellRange | null, row: number, column: number): CellRange {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  const { top, left, bottom, right } = range;
  return { top: Math.min(top, row), left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
}

function cut(range: CellRange): CellRange {
  const rows = Math.max(1, Math.floor(MOST_CELLS / (range.right - range.left + 1)));
  return { ...range, bottom: Math.min(range.bottom, range.top + rows - 1) };
}

function keyOf(row: number, column: number): number {
  return row * 16384 + column;
}
