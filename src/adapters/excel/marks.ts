import type { Severity } from "../../core/finding";
import type { CellMark } from "../../workflows/ports";
import { changeLooks } from "./changeLooks";
import { askProtection } from "./protectedSheet";
import { rectanglesOf } from "./rectangles";

/** Always true, and told from anybody else's: a conditional format's id does not outlive the file's closing, its formula does. */
const MARK_FORMULA = '=LEN("SoatPhuLuc")>0';

/** Dark letters on a light ground; the weight tells the severities apart without colour. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly color: string; readonly bold: boolean; readonly italic: boolean }>> = {
  error: { fill: "#FFC7CE", color: "#7A0008", bold: true, italic: false },
  warning: { fill: "#FFEB9C", color: "#5C4400", bold: false, italic: false },
  info: { fill: "#DDEBF7", color: "#1F3864", bold: false, italic: true },
};

/**
 * Marks cells by conditional formats of our own over the user's looks, which stay as they are; earlier marks go. Sheets protected with a
 * password stay unmarked and are refused by name once the others are done.
 */
export async function mark(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<void> {
  const { worksheets } = context.workbook;
  await unmark(context);
  const bySheet = new Map<string, CellMark[]>();
  for (const one of marks) bySheet.set(one.at.sheet, [...(bySheet.get(one.at.sheet) ?? []), one]);
  const present = worksheets.items.filter(({ name }) => bySheet.has(name));
  await changeLooks(context, present.map((sheet) => ({ sheet, change: () => markSheet(sheet, bySheet.get(sheet.name) ?? []) })));
}

/** Takes every mark of ours away, from whichever session it is. */
export async function unmark(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const formats = worksheets.items.map((sheet) => ({ sheet, listed: sheet.getRange().conditionalFormats }));
  for (const { sheet, listed } of formats) {
    askProtection(sheet);
    listed.load("items/type");
  }
  await context.sync();
  const custom = formats.map(({ sheet, listed }) => ({ sheet, items: listed.items.filter(({ type }) => type === "Custom") }));
  if (custom.every(({ items }) => items.length === 0)) return;
  for (const { items } of custom) for (const item of items) item.custom.rule.load("formula");
  await context.sync();
  const ours = custom.map(({ sheet, items }) => ({ sheet, items: items.filter((item) => isOurs(item.custom.rule.formula)) }));
  await changeLooks(context, ours.filter(({ items }) => items.length > 0).map(({ sheet, items }) => ({ sheet, change: () => items.forEach((item) => item.delete()) })));
}

function markSheet(sheet: Excel.Worksheet, marks: readonly CellMark[]): void {
  for (const severity of ["error", "warning", "info"] as const) {
    const look = LOOKS[severity];
    const cells = marks.filter((one) => one.severity === severity).map(({ at }) => at);
    for (const { top, left, bottom, right } of rectanglesOf(cells)) {
      const added = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).conditionalFormats.add("Custom");
      added.custom.rule.formula = MARK_FORMULA;
      added.custom.format.fill.color = look.fill;
      added.custom.format.font.color = look.color;
      added.custom.format.font.bold = look.bold;
      added.custom.format.font.italic = look.italic;
    }
  }
}

function isOurs(formula: string): boolean {
  return formula.replace(/\s/gu, "").toUpperCase() === MARK_FORMULA.toUpperCase();
}
