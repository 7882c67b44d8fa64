import { a1, a1Range } from "../../../core/sheet/address";
import type { PagePlan, SheetSpec, SpecCell } from "../../../core/sheet/sheetSpec";
import { linkedPlace } from "../write/workbookNames";
import { cellXml, escapeAttribute, escapeText } from "./cellXml";

const INCH = 25.4;

/** How a sheet is put into a workbook that is there. */
export interface SheetSetting {
  /** Namespace of the workbook's own parts. */
  readonly namespace: string;
  /** Number of the style of a look. */
  readonly styleOf: (look: string) => number;
  /** How much wider columns must be than where the sheet's own font counts their digits. */
  readonly stretch: number;
}

/** A sheet as a worksheet part: cells, merges, links to cells, sizes, frozen rows and the page. Rules for what is typed, protection and conditional formats are not drawn. */
export function sheetXml(spec: SheetSpec, { namespace, styleOf, stretch }: SheetSetting): string {
  const { frozen, page } = spec;
  const pane = frozen ? `<pane${frozen.columns > 0 ? ` xSplit="${frozen.columns}"` : ""}${frozen.rows > 0 ? ` ySplit="${frozen.rows}"` : ""} topLeftCell="${a1({ row: frozen.rows, column: frozen.columns })}" activePane="${paneOf(frozen)}" state="frozen"/>` : "";
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${spec.columnWidths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${Math.round(width * stretch * 100) / 100}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rowsXml(spec, styleOf)}</sheetData>`,
    listXml("mergeCells", spec.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`), true),
    listXml("hyperlinks", (spec.links ?? []).map((link) => `<hyperlink ref="${a1(link)}" location="${escapeAttribute(linkedPlace(link.to))}"/>`), false),
    pageXml(page),
    "</worksheet>",
  ].join("");
}

function paneOf({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
}

function rowsXml({ cells, rows }: SheetSpec, styleOf: (look: string) => number): string {
  const byRow = new Map<number, SpecCell[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const count = Math.max(rows.length, ...[...byRow.keys()].slice(-1).map((last) => last + 1));
  return Array.from({ length: count }, (_, row) => {
    const { height, grows } = rows[row] ?? { height: 15, grows: true };
    const own = byRow.get(row) ?? [];
    const inside = own.map((cell) => cellXml(cell, { value: cell.value, formula: cell.formula === undefined ? null : `=${cell.formula}` }, String(styleOf(cell.look)), "")).join("");
    return `<row r="${row + 1}" ht="${height}"${grows ? "" : ' customHeight="1"'}${inside === "" ? "/>" : `>${inside}</row>`}`;
  }).join("");
}

function listXml(name: string, items: readonly string[], isCounted: boolean): string {
  return items.length === 0 ? "" : `<${name}${isCounted ? ` count="${items.length}"` : ""}>${items.join("")}</${name}>`;
}

function pageXml({ orientation, margins, footer, centred, pageBreaks }: PagePlan): string {
  const { top, right, bottom, left } = margins;
  const inches = Object.entries({ left, right, top, bottom, header: 8, footer: 8 }).map(([side, size]) => ` ${side}="${Math.round((size / INCH) * 10_000) / 10_000}"`);
  const breaks = pageBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return [
    centred ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins${inches.join("")}/>`,
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter>`,
    breaks.length === 0 ? "" : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join("")}</rowBreaks>`,
  ].join("");
}
