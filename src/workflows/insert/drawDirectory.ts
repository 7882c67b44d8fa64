import { KINDS_OFFERED } from "../../core/agency/bodyKinds";
import { DIRECTORY_SHEET, headingOf } from "../../core/agency/directorySheet";
import { a1Range, type CellRange } from "../../core/sheet/address";
import type { NameSpec, SheetSpec, SpecValidation } from "../../core/sheet/sheetSpec";
import type { DirectoryColumn, DirectoryPlan, DirectoryRow } from "../../core/template/directoryPlan";
import { daysBetween } from "../daysBetween";
import type { Ink } from "./sheetCanvas";
import { SheetCanvas } from "./sheetCanvas";
import { ownSheet } from "./ownSheet";

/** Rows that a list still reaches below the last one drawn. */
const ROOM = 500;
/** Day 0 of a spreadsheet's calendar. */
const FIRST_DAY = "1899-12-30";

/** Draws “Danh mục cơ quan” with the given bodies and blank rows below them, all open; `listName` becomes the name of its list of bodies. */
export function drawDirectory(plan: DirectoryPlan, rows: readonly DirectoryRow[], listName: string): SheetSpec {
  const canvas = new SheetCanvas(plan.columns.map(({ width }) => width));
  drawAbove(canvas, plan);
  const header = canvas.nextRow;
  plan.columns.forEach(({ field }, column) => canvas.put({ row: header, column }, { look: "header", value: headingOf(field) }));
  const last = header + rows.length + plan.blankRows;
  for (let row = header + 1; row <= last; row++) {
    const body = rows[row - header - 1] ?? null;
    plan.columns.forEach(({ field }, column) => canvas.put({ row, column }, inkOf(field, body)));
    canvas.growing.add(row);
  }
  plan.columns.forEach((column, at) => {
    const rule = ruleOf(column);
    if (rule) canvas.validate(rule, { top: header + 1, left: at, bottom: last, right: at });
  });
  const bodies = plan.columns.findIndex(({ field }) => field === "name");
  return {
    ...ownSheet(DIRECTORY_SHEET, canvas, header),
    names: [listOfBodies(listName, DIRECTORY_SHEET, { top: header + 1, left: bodies, bottom: last, right: bodies })],
  };
}

/** The name of a sheet's bodies, from the first to the last written: blanks below them are not offered. */
export function listOfBodies(name: string, sheet: string, { top, left, bottom }: CellRange): NameSpec {
  const quoted = `'${sheet.replace(/'/gu, "''")}'`;
  const fixed = a1Range({ top, left, bottom: bottom + ROOM, right: left }).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  const [first = fixed] = fixed.split(":");
  const reached = `${quoted}!${fixed}`;
  return { name, refersTo: `=${quoted}!${first}:INDEX(${reached},MAX(1,COUNTA(${reached})))`, hidden: false };
}

function drawAbove(canvas: SheetCanvas, { title, notes }: DirectoryPlan): void {
  const over = (row: number): CellRange => ({ top: row, left: 0, bottom: row, right: canvas.lastColumn });
  canvas.putOver(over(0), { look: "title", value: title });
  canvas.leastHeights.set(0, 30);
  for (const note of notes) canvas.putOver(over(canvas.nextRow), { look: "note", value: note });
  canvas.skip(1, 8);
}

function inkOf(field: DirectoryColumn["field"], body: DirectoryRow | null): Ink {
  switch (field) {
    case "name":
      return { look: "text", value: body?.name ?? null, open: true };
    case "aliases":
      return { look: "text", value: body?.aliases.join("; ") || null, open: true };
    case "kind":
      return { look: "choice", value: body?.kind || null, open: true };
    case "parent":
      return { look: "text", value: body?.parent || null, open: true };
    case "from":
    case "to": {
      const day = body?.[field] ?? null;
      return { look: "day", value: day === null ? null : daysBetween(FIRST_DAY, day), open: true };
    }
  }
}

function ruleOf({ field, prompt }: DirectoryColumn): Omit<SpecValidation, "ranges"> | null {
  if (field !== "kind") return prompt && { allowed: { kind: "any" }, strict: false, prompt, error: null };
  const error = { title: "Loại chưa có trong danh sách", text: `Loại ghi một trong: ${KINDS_OFFERED.join(", ")}; hoặc để trống. Vẫn giữ nội dung vừa nhập?` };
  return { allowed: { kind: "list", values: KINDS_OFFERED }, strict: false, prompt, error };
}
