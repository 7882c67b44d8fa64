import type { ConcreteColumn } from "../../core/template/tablePlan";
import { textForYear } from "./formTexts";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";

/** Draws a table's heading row, or two where columns stand in groups. Returns the rows, both included. */
export function drawHeader(canvas: SheetCanvas, grid: TableGrid, later: number): { readonly from: number; readonly to: number } {
  const from = canvas.nextRow;
  const to = grid.columns.some(({ column }) => groupOf(column) !== null) ? from + 1 : from;
  for (const placed of grid.columns) {
    const top = groupOf(placed.column) === null ? from : to;
    const value = headingText(placed.column, later);
    canvas.putOver({ top, left: placed.left, bottom: to, right: placed.right }, { look: "header", value });
  }
  for (const { group, left, right } of groups(grid.columns)) {
    canvas.putOver({ top: from, left, bottom: from, right }, { look: "header", value: group });
  }
  return { from, to };
}

function groupOf(column: ConcreteColumn): string | null {
  return column.kind === "value" ? (column.group ?? null) : null;
}

function groups(columns: readonly PlacedColumn[]): { group: string; left: number; right: number }[] {
  const found: { group: string; left: number; right: number }[] = [];
  for (const { column, left, right } of columns) {
    const group = groupOf(column);
    const last = found[found.length - 1];
    if (last && last.group === group && last.right === left - 1) last.right = right;
    else if (group !== null) found.push({ group, left, right });
  }
  return found;
}

/** A year's heading stands in lines, as the appendices print it: “Năm / 2020 / (Tính đến 31/3)”. */
function headingText(column: ConcreteColumn, later: number): string {
  if (column.kind === "year") return column.heading.replace(" ", "\n").replace(" (", "\n(");
  return textForYear(column.heading, later);
}
