import type { CellRange } from "../../core/sheet/address";
import { meaningOf } from "../../core/template/columns";
import { GOES_ON, type PrintedCell, type PrintedPart } from "../../core/template/printedRows";
import type { OpenRows, RowPlan } from "../../core/template/tablePlan";
import { drawRowName, ordinalValue } from "./drawCells";
import { drawSectionBeside, drawSectionHeading, FREE_ROW } from "./drawSections";
import { inputRule } from "./inputRules";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";

const LEAST_HEIGHT = 24;

/** Draws the rows that a document prints in an open table, merged as printed; every answer stays open. Returns how many tasks they are, sub-tasks not counted. */
export function drawPrintedRows(canvas: SheetCanvas, grid: TableGrid, plan: OpenRows, parts: readonly PrintedPart[]): number {
  const isBeside = plan.sectionsAs === "mergedColumn";
  let count = 0;
  for (const { section, rows } of parts) {
    const heading = plan.sections.find(({ id }) => id === section);
    if (heading && !isBeside) drawSectionHeading(canvas, grid, heading);
    const top = canvas.nextRow;
    if (heading && isBeside && rows.length > 0) drawSectionBeside(canvas, grid, heading, top + rows.length - 1);
    const columns = grid.columns.slice(heading && isBeside ? 2 : 0);
    const known = (plan.known ?? []).length === rows.length ? plan.known : undefined;
    rows.forEach((_, i) => drawRow(canvas, columns, rows, top, i, known?.[i] ?? FREE_ROW));
    count += rows.filter((cells) => isTask(columns, cells)).length;
  }
  return count;
}

function drawRow(canvas: SheetCanvas, columns: readonly PlacedColumn[], rows: readonly (readonly PrintedCell[])[], top: number, i: number, plan: RowPlan): void {
  const row = top + i;
  columns.forEach((placed, at) => {
    const value = rows[i]?.[at] ?? null;
    if (value === GOES_ON) return;
    let bottom = i;
    while (rows[bottom + 1]?.[at] === GOES_ON) bottom++;
    drawCell(canvas, { top: row, left: placed.left, bottom: top + bottom, right: placed.right }, placed, plan, value);
  });
  canvas.leastHeights.set(row, LEAST_HEIGHT);
  canvas.growing.add(row);
}

function drawCell(canvas: SheetCanvas, range: CellRange, placed: PlacedColumn, plan: RowPlan, value: PrintedCell): void {
  const { column } = placed;
  if (plan !== FREE_ROW && (column.kind === "ordinal" || column.kind === "label")) {
    drawRowName(canvas, range.top, { ...plan, label: value ?? plan.label }, placed);
  } else if (plan.role === "heading") {
    canvas.putOver(range, { look: "empty" });
  } else if (column.kind === "ordinal") {
    canvas.putOver(range, { look: "centredText", value: ordinalValue(value ?? ""), open: true });
  } else {
    canvas.putAnswer(range, placed.rule ?? inputRule(meaningOf(plan, column)), value);
  }
}

/** A row that names a task of its own: no sub-task (“1.1”), none that goes on the one above. */
function isTask(columns: readonly PlacedColumn[], cells: readonly PrintedCell[]): boolean {
  const at = (kind: string): PrintedCell => cells[columns.findIndex(({ column }) => column.kind === kind)] ?? null;
  return at("label") !== null && at("label") !== GOES_ON && !/\../u.test(at("ordinal") ?? "");
}
