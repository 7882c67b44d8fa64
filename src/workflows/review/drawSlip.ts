import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { SlipField, SlipPlan } from "../../core/template/slipPlan";
import type { LookName } from "../insert/looks";
import { ownSheet } from "../insert/ownSheet";
import { SheetCanvas } from "../insert/sheetCanvas";
import { LEVELS } from "./reviewWords";
import { codeOfCells } from "./slipCode";
import type { SlipRow } from "./slipRows";

/** What a slip says: the lines above its table, and the rows. */
export interface SlipContent {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly SlipRow[];
}

const LEVEL_LOOKS: Readonly<Record<SlipRow["level"], LookName>> = { error: "errorLevel", warning: "warningLevel", info: "infoLevel", explained: "centredText" };

/** Draws “Phiếu kiểm tra”: A4 across, the heading on every page, each address a link to its cell. */
export function drawSlip(plan: SlipPlan, { name, head, rows }: SlipContent): SheetSpec {
  const canvas = new SheetCanvas(plan.columns.map(({ width }) => width));
  canvas.putOver({ top: 0, left: 0, bottom: 0, right: canvas.lastColumn }, { look: "title", value: plan.title });
  canvas.leastHeights.set(0, 30);
  for (const line of [...head, plan.note]) {
    const row = canvas.nextRow;
    canvas.putOver({ top: row, left: 0, bottom: row, right: canvas.lastColumn }, { look: "note", value: line });
  }
  const header = canvas.nextRow;
  plan.columns.forEach(({ heading }, column) => canvas.put({ row: header, column }, { look: "header", value: heading }));
  rows.forEach((row, at) => {
    const y = header + 1 + at;
    plan.columns.forEach(({ field }, column) => canvas.put({ row: y, column }, { look: lookOf(field, row), value: valueOf(field, row, at + 1) }));
    canvas.growing.add(y);
  });
  const cellColumn = plan.columns.findIndex(({ field }) => field === "cell");
  const links = rows.flatMap(({ at }, i) => (at === null ? [] : [{ row: header + 1 + i, column: cellColumn, to: at }]));
  const spec = ownSheet(name, canvas, header);
  return { ...spec, links, names: [{ name: plan.codeName, refersTo: `="${codeOfCells(spec.cells)}"`, hidden: true }] };
}

function valueOf(field: SlipField, row: SlipRow, number: number): string | number | null {
  if (field === "no") return number;
  const text = field === "level" ? LEVELS[row.level] : row[field];
  return text === "" ? null : text;
}

function lookOf(field: SlipField, { level, at }: SlipRow): LookName {
  if (field === "no") return "ordinal";
  if (field === "level") return LEVEL_LOOKS[level];
  return field === "cell" ? (at === null ? "centredText" : "link") : "text";
}
