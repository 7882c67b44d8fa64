import type { PrintedPart } from "../../core/template/printedRows";
import type { OpenRows, RowPlan } from "../../core/template/tablePlan";
import { drawInput, drawRowName } from "./drawCells";
import { drawPrintedRows } from "./drawPrintedRows";
import { drawSectionBeside, drawSectionHeading, FREE_ROW, HEADING_HEIGHT, over } from "./drawSections";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";
import { countedText, type TaskRows } from "./taskCount";

const FREE_HEIGHT = 34;

/**
 * Draws a table whose rows the user writes, and the closing line with the count: with the rows given, or blank – its known rows, its sections with
 * open rows each.
 */
export function drawOpenRows(canvas: SheetCanvas, grid: TableGrid, plan: OpenRows, printed: readonly PrintedPart[] | null): TaskRows {
  const from = canvas.nextRow;
  const beside = plan.sectionsAs === "mergedColumn";
  const sections = plan.sectionsAs === "none" ? [] : plan.sections;
  const count = printed ? drawPrintedRows(canvas, grid, plan, printed) : drawBlankRows(canvas, grid, plan);
  const column = grid.columns[beside ? 2 : 1]?.left ?? 1;
  const drawn = printed ? sections.filter(({ id }) => printed.some(({ section }) => section === id)) : sections;
  const tasks = { from, to: canvas.nextRow - 1, column, headings: beside ? 0 : drawn.length, count };
  if (plan.closingLine !== undefined) drawClosingLine(canvas, plan.closingLine, tasks);
  return tasks;
}

/** Returns how many tasks are written: none. */
function drawBlankRows(canvas: SheetCanvas, grid: TableGrid, plan: OpenRows): number {
  for (const known of plan.known ?? []) drawKnownRow(canvas, grid, known);
  const beside = plan.sectionsAs === "mergedColumn";
  const sections = plan.sectionsAs === "none" ? [] : plan.sections;
  let number = 1;
  for (const section of sections.length > 0 ? sections : [null]) {
    if (plan.numbering === "perSection") number = 1;
    if (section !== null && !beside) drawSectionHeading(canvas, grid, section);
    const top = canvas.nextRow;
    if (section !== null && beside) drawSectionBeside(canvas, grid, section, top + plan.blankRows - 1);
    const columns = grid.columns.slice(section !== null && beside ? 2 : 0);
    for (let row = top; row < top + plan.blankRows; row++) {
      drawFreeRow(canvas, columns, row, plan.numbering === "inText" || plan.numbering === "outline" ? null : number++);
    }
  }
  return 0;
}

function drawKnownRow(canvas: SheetCanvas, grid: TableGrid, known: RowPlan): void {
  const row = canvas.nextRow;
  for (const placed of grid.columns) {
    if (placed.column.kind === "ordinal" || placed.column.kind === "label") drawRowName(canvas, row, known, placed);
    else if (known.role === "heading") canvas.putOver(over(row, placed), { look: "empty" });
    else drawInput(canvas, row, known, placed);
  }
  canvas.growing.add(row);
}

function drawFreeRow(canvas: SheetCanvas, columns: readonly PlacedColumn[], row: number, ordinal: number | null): void {
  for (const placed of columns) {
    if (placed.column.kind === "ordinal") canvas.putOver(over(row, placed), { look: "centredText", value: ordinal, open: true });
    else drawInput(canvas, row, FREE_ROW, placed);
  }
  canvas.leastHeights.set(row, FREE_HEIGHT);
  canvas.growing.add(row);
}

function drawClosingLine(canvas: SheetCanvas, line: string, tasks: TaskRows): void {
  const row = canvas.nextRow;
  const range = { top: row, left: 0, bottom: row, right: canvas.lastColumn };
  canvas.putOver(range, { look: "closing", ...countedText(line, tasks, "0") });
  canvas.leastHeights.set(row, HEADING_HEIGHT);
}
