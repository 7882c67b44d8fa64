import type { CellRange } from "../../core/sheet/address";
import type { SheetCanvas } from "./sheetCanvas";
import { splitWidth } from "./splitWidth";

/** Draws the lines below the tables: the notes, each over the whole width. */
export function drawNotes(canvas: SheetCanvas, notes: readonly string[]): void {
  if (notes.length > 0) canvas.skip(1, 6);
  for (const note of notes) {
    const row = canvas.nextRow;
    const range = { top: row, left: 0, bottom: row, right: canvas.lastColumn };
    canvas.putOver(range, { look: note.endsWith(":") ? "noteTitle" : "note", value: note });
  }
}

/** Draws place and day, and where the person who made the report and the head of the unit sign. */
export function drawSignatures(canvas: SheetCanvas): void {
  const middle = splitWidth(canvas.columnWidths, 0.5);
  const half = (row: number, side: "left" | "right"): CellRange =>
    side === "left" ? { top: row, left: 0, bottom: row, right: middle - 1 } : { top: row, left: middle, bottom: row, right: canvas.lastColumn };
  canvas.skip(1, 10);
  const day = canvas.nextRow;
  canvas.putOver(half(day, "right"), { look: "signatureDate", value: "………………, ngày …… tháng …… năm ………", open: true });
  canvas.putOver(half(day + 1, "left"), { look: "signatureTitle", value: "NGƯỜI LẬP BIỂU" });
  canvas.putOver(half(day + 1, "right"), { look: "signatureTitle", value: "THỦ TRƯỞNG ĐƠN VỊ" });
  canvas.putOver(half(day + 2, "left"), { look: "signatureHint", value: "(Ký, ghi rõ họ tên)" });
  canvas.putOver(half(day + 2, "right"), { look: "signatureHint", value: "(Ký tên, đóng dấu)" });
  canvas.skip(1, 56);
  canvas.putOver(half(day + 4, "left"), { look: "signatureName", open: true });
  canvas.putOver(half(day + 4, "right"), { look: "signatureName", open: true });
}
