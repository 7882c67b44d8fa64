import type { Severity } from "../../core/finding";
import type { CellMark } from "../../workflows/ports";
import { changeLooks } from "./changeLooks";
import type { LookChange } from "./changeLooks";
import { readFormats, readMarkedSheets } from "./markedSheets";
import type { MarkedSheet } from "./markedSheets";
import { rectanglesOf } from "../../core/sheet/rectangles";

/** Always true, and told from anybody else's: a conditional format's id does not outlive the file's closing, its formula does. */
const MARK_FORMULA = '=LEN("SoatPhuLuc")>0';

/** Dark letters on a light ground; the weight tells the severities apart without colour. */
const LOOKS: Readonly<Record<Severity, { readonly fill: string; readonly color: string; readonly bold: boolean; readonly italic: boolean }>> = {
  error: { fill: "#FFC7CE", color: "#7A0008", bold: true, italic: false },
  warning: { fill: "#FFEB9C", color: "#5C4400", bold: false, italic: false },
  info: { fill: "#DDEBF7", color: "#1F3864", bold: false, italic: true },
};

/**
 * Marks cells by conditional formats of our own over the user's looks, which stay as they are; earlier marks go. Answers the names of the
 * sheets that could not be marked: protected with a password, gone, without cells.
 */
export async function mark(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<readonly string[]> {
  const bySheet = new Map<string, CellMark[]>();
  for (const one of marks) {
    const own = bySheet.get(one.at.sheet);
    if (own) own.push(one);
    else bySheet.set(one.at.sheet, [one]);
  }
  const sheets = await readMarkedSheets(context);
  const concerned = sheets.filter((one) => bySheet.has(one.name) || oursOf(one).length > 0);
  const refused = await changeLooks(context, concerned.map((one) => renewing(context, one, bySheet)));
  return [...bySheet.keys()].filter((name) => refused.includes(name) || !sheets.some((one) => one.name === name));
}

/** Takes every mark of ours away, from whichever session it is; sheets that refuse keep theirs. */
export async function unmark(context: Excel.RequestContext): Promise<void> {
  const marked = (await readMarkedSheets(context)).filter((one) => oursOf(one).length > 0);
  await changeLooks(context, marked.map((one) => renewing(context, one, new Map())));
}

/** Takes our marks of one sheet away and puts those wanted. */
function renewing(context: Excel.RequestContext, one: MarkedSheet, wanted: ReadonlyMap<string, readonly CellMark[]>): LookChange {
  return {
    ...one,
    change: () => {
      clearOurs(one);
      markSheet(one.sheet, wanted.get(one.name) ?? []);
    },
    renewed: async () => {
      const [now] = await readFormats(context, [one.sheet]);
      return now ? renewing(context, now, wanted) : null;
    },
  };
}

/** Where the sheet has none but ours all go at once: one by one thousands of them take minutes. */
function clearOurs(one: MarkedSheet): void {
  const ours = oursOf(one);
  if (ours.length > 0 && !one.hasOthers && ours.length === one.formats.length) one.sheet.getRange().conditionalFormats.clearAll();
  else for (const item of ours) item.delete();
}

function oursOf({ formats }: MarkedSheet): Excel.ConditionalFormat[] {
  return formats.filter((item) => isOurs(item.custom.rule.formula));
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
