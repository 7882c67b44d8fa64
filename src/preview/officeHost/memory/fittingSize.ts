import type { LineAxis } from "../hostWorkbook";
import type { MemorySheet } from "./memorySheet";

/** Width of a letter and height of a line, in parts of the font's size. */
const LETTER = 0.5;
const LINE = 1.35;
const PADDING = 4;

/** About how high a row (how wide a column) must be for what stands in it; merged cells do not count, as in Excel. */
export function fittingSize(sheet: MemorySheet, axis: LineAxis, line: number): number {
  const used = sheet.used(true);
  if (!used) return axis === "rows" ? 15 : 48;
  const sizes = (axis === "rows" ? span(used.left, used.right) : span(used.top, used.bottom)).map((other) =>
    axis === "rows" ? heightAt(sheet, line, other) : widthAt(sheet, other, line),
  );
  return Math.max(axis === "rows" ? 15 : 8, ...sizes);
}

function heightAt(sheet: MemorySheet, row: number, column: number): number {
  const text = String(sheet.contentAt(row, column).value ?? "");
  if (text === "" || isMerged(sheet, row, column)) return 0;
  const { fontSize, wrapText } = sheet.styles.at(row, column);
  const width = sheet.lines.columns.at(column).size - PADDING;
  const lines = text.split("\n").reduce((count, part) => count + (wrapText ? Math.max(1, Math.ceil((part.length * fontSize * LETTER) / Math.max(width, 1))) : 1), 0);
  return Math.min(409, lines * fontSize * LINE);
}

function widthAt(sheet: MemorySheet, row: number, column: number): number {
  const text = String(sheet.contentAt(row, column).value ?? "");
  if (text === "" || isMerged(sheet, row, column)) return 0;
  const longest = Math.max(...text.split("\n").map((part) => part.length));
  return Math.min(1790, longest * sheet.styles.at(row, column).fontSize * LETTER + PADDING);
}

function isMerged(sheet: MemorySheet, row: number, column: number): boolean {
  return sheet.merges.some((merge) => row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right);
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_item, index) => from + index);
}
