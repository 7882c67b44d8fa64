import { EXPLANATION_HEADINGS, type ExplanationField } from "../../core/explanation/explanationSheet";
import type { CellRange } from "../../core/sheet/address";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { ExplanationPlan } from "../../core/template/explanationPlan";
import type { LookName } from "../insert/looks";
import { ownSheet } from "../insert/ownSheet";
import { SheetCanvas } from "../insert/sheetCanvas";

/** What a new sheet “Giải trình” is to hold. */
export interface NewExplanationSheet {
  readonly name: string;
  /** Name of the reporting unit, null where it is not known. */
  readonly unit: string | null;
  /** Rows left for explanations, at least one. */
  readonly rows: number;
}

/** Draws “Giải trình” with blank rows for explanations, and a line above them for “Chốt số liệu”: A4 across, the heading on every page. */
export function drawExplanations(plan: ExplanationPlan, { name, unit, rows }: NewExplanationSheet): SheetSpec {
  const canvas = new SheetCanvas(plan.columns.map(({ width }) => width));
  const over = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: canvas.lastColumn });
  canvas.putOver(over(0), { look: "title", value: plan.title });
  canvas.leastHeights.set(0, 30);
  canvas.putOver(over(1), { look: "note", value: unit === null ? null : plan.unitLabel + unit, open: true });
  canvas.putOver(over(2), { look: "note", value: null, open: true });
  const header = canvas.nextRow;
  plan.columns.forEach(({ field }, column) => canvas.put({ row: header, column }, { look: "header", value: EXPLANATION_HEADINGS[field] }));
  for (let row = header + 1; row <= header + rows; row++) {
    plan.columns.forEach(({ field }, column) => canvas.put({ row, column }, { look: lookOf(field), open: true }));
    canvas.growing.add(row);
  }
  return ownSheet(name, canvas, header);
}

function lookOf(field: ExplanationField): LookName {
  if (field === "no") return "ordinal";
  return field === "column" || field === "on" ? "centredText" : "text";
}
