import { meaningOf } from "../../core/template/columns";
import type { RowPlan } from "../../core/template/tablePlan";
import { inputRule } from "./inputRules";
import type { SheetCanvas } from "./sheetCanvas";
import type { PlacedColumn } from "./sheetGrid";

/** The words of STT as typed by hand: a plain number is a number. */
export function ordinalValue(ordinal: string): string | number | null {
  if (ordinal === "") return null;
  return /^[1-9]\d*$/u.test(ordinal) ? Number(ordinal) : ordinal;
}

/** Draws the cell where the user answers: open, in the look and with the rule its meaning asks for. */
export function drawInput(canvas: SheetCanvas, row: number, plan: RowPlan, placed: PlacedColumn): void {
  const rule = placed.rule ?? inputRule(meaningOf(plan, placed.column));
  canvas.putAnswer({ top: row, left: placed.left, bottom: row, right: placed.right }, rule);
}

/** Draws STT and label of a row the form prints. */
export function drawRowName(canvas: SheetCanvas, row: number, plan: RowPlan, placed: PlacedColumn): void {
  const heading = plan.role === "heading";
  const range = { top: row, left: placed.left, bottom: row, right: placed.right };
  if (placed.column.kind === "ordinal") {
    canvas.putOver(range, { look: heading ? "headingOrdinal" : "ordinal", value: ordinalValue(plan.ordinal) });
  } else {
    const look = heading && plan.level === 0 ? "headingLabel" : plan.level > 0 && plan.ordinal === "" ? "subLabel" : "label";
    canvas.putOver(range, { look, value: plan.label });
  }
}
