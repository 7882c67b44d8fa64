import type { CellRange } from "../../core/sheet/address";
import type { RowPlan, SectionPlan } from "../../core/template/tablePlan";
import { ordinalValue } from "./drawCells";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn, TableGrid } from "./sheetGrid";

/** A row that the user names: what is typed is text unless its column says otherwise. */
export const FREE_ROW: RowPlan = {
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
/** Height of a section's heading and of the closing line, in points. */
export const HEADING_HEIGHT = 22;

/** The cells of a row that a column lies over. */
export function over(row: number, placed: PlacedColumn): CellRange {
  return { top: row, left: placed.left, bottom: row, right: placed.right };
}

/** Draws a section as a row of its own: number and title over all other columns. */
export function drawSectionHeading(canvas: SheetCanvas, grid: TableGrid, section: SectionPlan): void {
  const row = canvas.nextRow;
  const [ordinal, title] = grid.columns;
  if (!ordinal || !title) return;
  canvas.putOver(over(row, ordinal), { look: "headingOrdinal", value: ordinalValue(section.ordinal) });
  canvas.putOver({ ...over(row, title), right: canvas.lastColumn }, { look: "headingLabel", value: section.title });
  canvas.leastHeights.set(row, HEADING_HEIGHT);
}

/** Draws a section as two merged cells beside its rows. */
export function drawSectionBeside(canvas: SheetCanvas, grid: TableGrid, section: SectionPlan, bottom: number): void {
  const [ordinal, title] = grid.columns;
  const top = canvas.nextRow;
  if (!ordinal || !title) return;
  canvas.putOver({ ...over(top, ordinal), bottom }, { look: "headingOrdinal", value: ordinalValue(section.ordinal) });
  canvas.putOver({ ...over(top, title), bottom }, { look: "headingLabel", value: section.title });
}
