import type { CellRange } from "../../core/sheet/address";
import type { OpenRows, RowPlan, SectionPlan } from "../../core/template/tablePlan";
import { drawInput, drawRowName, ordinalValue } from "./drawCells";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";
import { countedText, type TaskRows } from "./taskCount";

/** A row that the user names: what is typed is text unless its column says otherwise. */
const FREE_ROW: RowPlan = {
  id: "",
  ordinal: "",
  label: "",
  level: 0,
  parent: null,
  role: "data",
  value: "text",
  measurementUnit: "",
  measure: "none",
  required: false,
  owner: null,
  acrossUnits: "none",
};
const FREE_HEIGHT = 34;
const HEADING_HEIGHT = 22;

/** Draws a table whose rows the user writes: its known rows, its sections with open rows each, the closing line with the count. */
export function drawOpenRows(canvas: SheetCanvas, grid: TableGrid, plan: OpenRows): TaskRows {
  const from = canvas.nextRow;
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
  const column = grid.columns[beside ? 2 : 1]?.left ?? 1;
  const tasks = { from, to: canvas.nextRow - 1, column, headings: beside ? 0 : sections.length };
  if (plan.closingLine !== undefined) drawClosingLine(canvas, plan.closingLine, tasks);
  return tasks;
}

function over(row: number, placed: PlacedColumn): CellRange {
  return { top: row, left: placed.left, bottom: row, right: placed.right };
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

function drawSectionHeading(canvas: SheetCanvas, grid: TableGrid, section: SectionPlan): void {
  const row = canvas.nextRow;
  const [ordinal, title] = grid.columns;
  if (!ordinal || !title) return;
  canvas.putOver(over(row, ordinal), { look: "headingOrdinal", value: ordinalValue(section.ordinal) });
  canvas.putOver({ ...over(row, title), right: canvas.lastColumn }, { look: "headingLabel", value: section.title });
  canvas.leastHeights.set(row, HEADING_HEIGHT);
}

function drawSectionBeside(canvas: SheetCanvas, grid: TableGrid, section: SectionPlan, bottom: number): void {
  const [ordinal, title] = grid.columns;
  const top = canvas.nextRow;
  if (!ordinal || !title) return;
  canvas.putOver({ ...over(top, ordinal), bottom }, { look: "headingOrdinal", value: ordinalValue(section.ordinal) });
  canvas.putOver({ ...over(top, title), bottom }, { look: "headingLabel", value: section.title });
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
