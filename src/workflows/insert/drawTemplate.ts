import type { Position } from "../../core/sheet/address";
import type { PagePlan, SheetSpec } from "../../core/sheet/sheetSpec";
import { markFor } from "../../core/detection/marks";
import type { PrintedPart } from "../../core/template/printedRows";
import type { Period } from "../../core/template/tablePlan";
import type { PrintPlan, Template } from "../../core/template/template";
import { drawFixedRows } from "./drawFixedRows";
import { drawHeader } from "./drawHeader";
import { drawOpenRows } from "./drawOpenRows";
import { drawNotes, drawSignatures } from "./drawSignatures";
import { drawTitle } from "./drawTitle";
import { textForYear, yearsLater } from "./formTexts";
import { withLeadList } from "./leadList";
import { FONT, LOOKS } from "./looks";
import { pageBreaks } from "./pageBreaks";
import { rowHeights } from "./rowHeights";
import { SheetCanvas } from "./sheetCanvas";
import { sheetGrid, type TableGrid } from "./sheetGrid";
import { sheetNameOf } from "./sheetName";
import { countedText } from "./taskCount";

/** Which form to draw: another period or plan year than the template's own, another sheet name, the sender's name. */
export interface DrawOptions {
  readonly period?: Period | null;
  readonly planYear?: number | null;
  readonly sheetName?: string;
  /** 2 for the second sheet of this form in a workbook. */
  readonly copy?: number;
  /** The sender, written after “Đơn vị báo cáo:”; the line is left empty without one. */
  readonly unit?: string | null;
  /** Defined name of the bodies that cells of who leads offer; absent: nothing is offered. */
  readonly bodies?: string;
  /** The plan's own tasks instead of blank rows, where the form has them and is drawn for their own year. */
  readonly withTasks?: boolean;
  /** The lines above the table may be written anew where the form is drawn for another year's plan than the document's. */
  readonly ownTitle?: boolean;
}

/** Header rows of the tables drawn, both included. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * Draws the form of a template, blank or with its plan's own tasks, ready to print: names and totals locked, answers open, all its tables on one sheet.
 * The year columns are those of `period`; the years in title and basis move along.
 */
export function drawTemplate(template: Template, options: DrawOptions = {}): SheetSpec {
  const period = template.period && (options.period ?? template.period);
  const planYear = options.planYear ?? template.planYear;
  const later = yearsLater(template, period, planYear);
  const name = options.sheetName ?? sheetNameOf(template, [], later);
  const plain = sheetGrid(template.tables, period);
  const grid = options.bodies === undefined ? plain : withLeadList(plain, options.bodies);
  const canvas = new SheetCanvas(grid.widths);
  const print = printForYear(template.print, later);
  const isOthers = options.ownTitle === true && template.planYear !== null && later !== 0;
  const title = drawTitle(canvas, print, options.unit ?? null, isOthers);
  const printed = options.withTasks === true && later === 0 ? (template.printed ?? null) : null;
  const headers = grid.tables.map((table) => drawTable(canvas, table, later, { print, title, printed, isOthers }));
  const tableEnd = canvas.nextRow;
  drawNotes(canvas, print.notes);
  const reported = template.tables.some((table) => table.rows.kind === "fixed");
  if (reported) drawSignatures(canvas);
  const rows = rowHeights(canvas);
  const header = headers.length === 1 ? (headers[0] ?? null) : null;
  return {
    name,
    font: FONT,
    looks: LOOKS,
    cells: canvas.cells(),
    merges: canvas.merges,
    columnWidths: canvas.columnWidths,
    rows,
    validations: canvas.validations(),
    frozen: header && { rows: header.to + 1, columns: 0 },
    page: pagePlan(header, pageBreaks(rows, { repeated: header, breaks: canvas.pageBreaks, tableEnd })),
    protection: { resizing: true, rows: !reported },
    names: [markFor(template, period, name, options.copy)],
    ...(canvas.beginning === null ? {} : { beginning: canvas.beginning }),
  };
}

/** Draws the forms of several templates as the sheets of one workbook, each under a name of its own. */
export function drawTemplates(templates: readonly Template[], options: (template: Template) => DrawOptions = () => ({})): SheetSpec[] {
  const taken: string[] = [];
  return templates.map((template, i) => {
    const asked = options(template);
    const later = yearsLater(template, asked.period ?? null, asked.planYear ?? null);
    const sheetName = sheetNameOf(template, taken, later);
    const copy = templates.slice(0, i).filter(({ id }) => id === template.id).length + 1;
    taken.push(sheetName);
    return drawTemplate(template, { sheetName, copy, ...asked });
  });
}

function printForYear(print: PrintPlan, later: number): PrintPlan {
  return {
    ...print,
    title: textForYear(print.title, later),
    basisLine: textForYear(print.basisLine, later),
    ...(print.subtitle === undefined ? {} : { subtitle: textForYear(print.subtitle, later) }),
  };
}

/** What stands above a table, and the rows printed in it. */
interface Around {
  readonly print: PrintPlan;
  readonly title: Position;
  readonly printed: readonly PrintedPart[] | null;
  /** Another year's plan than the document's: its title is a person's to write. */
  readonly isOthers: boolean;
}

function drawTable(canvas: SheetCanvas, grid: TableGrid, later: number, { print, title: titleAt, printed, isOthers }: Around): Rows {
  const { rows, title } = grid.table;
  if (title !== "") {
    if (canvas.pageBreaks.length === 0 && grid.columns.some(({ column }) => column.kind === "value" && column.group !== undefined)) {
      canvas.pageBreaks.push(canvas.nextRow);
    }
    const row = canvas.nextRow;
    canvas.putOver({ top: row, left: 0, bottom: row, right: canvas.lastColumn }, { look: "tableTitle", value: title });
    canvas.leastHeights.set(row, 26);
  }
  const header = drawHeader(canvas, grid, later);
  if (rows.kind === "fixed") drawFixedRows(canvas, grid, rows.rows);
  else {
    const tasks = drawOpenRows(canvas, grid, rows, printed);
    if (print.title.includes("{n}")) canvas.put(titleAt, { look: "title", open: isOthers, ...countedText(print.title, tasks, "") });
  }
  if (title !== "") canvas.skip(1, 12);
  return header;
}

function pagePlan(header: Rows | null, breaks: readonly number[]): PagePlan {
  return {
    orientation: "landscape",
    margins: { top: 18, right: 15, bottom: 18, left: 20 },
    repeatedRows: header,
    footer: '&C&"Times New Roman,Regular"&11Trang &P/&N',
    centred: true,
    pageBreaks: breaks,
  };
}
