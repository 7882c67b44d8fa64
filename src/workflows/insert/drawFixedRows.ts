import type { RowPlan } from "../../core/template/tablePlan";
import { totalFormula } from "../../core/template/totalFormula";
import { drawInput, drawRowName } from "./drawCells";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";

const TWO_LINES = 35;

/** Draws the rows a form lays down: names locked, answers open, exact totals as formulas. */
export function drawFixedRows(canvas: SheetCanvas, grid: TableGrid, rows: readonly RowPlan[]): void {
  const top = canvas.nextRow;
  const label = grid.columns.findIndex(({ column }) => column.kind === "label");
  const rowColumns = grid.columns.filter(({ column }, i) => i >= label || column.kind !== "value");
  const rowOf = new Map(rows.map((plan, i) => [plan.id, top + i]));
  rows.forEach((plan, i) => {
    for (const placed of rowColumns) drawCell(canvas, grid, rowOf, top + i, plan, placed);
    fitRow(canvas, top + i, grid.columns[label], plan.groupLabel !== undefined && grid.groupColumn !== null);
  });
  for (const placed of grid.columns.slice(0, label)) drawTableAnswer(canvas, rows, top, placed);
  if (grid.groupColumn !== null) drawGroupLabels(canvas, grid.groupColumn, rows, top);
}

function drawCell(
  canvas: SheetCanvas,
  grid: TableGrid,
  rowOf: ReadonlyMap<string, number>,
  row: number,
  plan: RowPlan,
  placed: PlacedColumn,
): void {
  if (placed.column.kind === "label" && plan.groupLabel !== undefined && grid.groupColumn !== null) {
    drawRowName(canvas, row, plan, { ...placed, left: grid.groupColumn + 1 });
  } else if (placed.column.kind === "ordinal" || placed.column.kind === "label") {
    drawRowName(canvas, row, plan, placed);
  } else if (plan.role === "heading") {
    canvas.putOver({ top: row, left: placed.left, bottom: row, right: placed.right }, { look: "empty" });
  } else if (plan.totalOf !== undefined) {
    const parts = plan.totalOf.flatMap((id) => rowOf.get(id) ?? []);
    const range = { top: row, left: placed.left, bottom: row, right: placed.right };
    canvas.putOver(range, { look: "count", value: "", formula: totalFormula(parts, placed.left) });
  } else {
    drawInput(canvas, row, plan, placed);
  }
}

/** Spreadsheets fit no row to a merged cell: a row with a merged name keeps its height, with room for an answer of two lines. */
function fitRow(canvas: SheetCanvas, row: number, label: PlacedColumn | undefined, grouped: boolean): void {
  if (label === undefined) return;
  if (label.left + (grouped ? 1 : 0) === label.right) canvas.growing.add(row);
  else canvas.leastHeights.set(row, TWO_LINES);
}

/** A column before the rows' names speaks of the table as a whole (“Tỉnh, thành phố”): one cell beside all rows. */
function drawTableAnswer(canvas: SheetCanvas, rows: readonly RowPlan[], top: number, placed: PlacedColumn): void {
  if (placed.column.kind !== "value" || rows.length === 0) return;
  canvas.putOver({ top, left: placed.left, bottom: top + rows.length - 1, right: placed.right }, { look: "centredText", open: true });
}

function drawGroupLabels(canvas: SheetCanvas, column: number, rows: readonly RowPlan[], top: number): void {
  for (let from = 0; from < rows.length; ) {
    const label = rows[from]?.groupLabel;
    let to = from + 1;
    while (label !== undefined && rows[to]?.groupLabel === label) to++;
    if (label !== undefined) {
      canvas.putOver({ top: top + from, left: column, bottom: top + to - 1, right: column }, { look: "groupLabel", value: label });
    }
    from = to;
  }
}
