import { a1Range, type Position } from "../../../core/sheet/address";
import type { Cell } from "../../../core/sheet/cell";
import type { Sheet } from "../../../core/sheet/sheet";
import { cellXml, escapeText } from "../package/cellXml";
import type { CopyStyles } from "./copyStyles";

/** Errors that Excel knows; another program's own are written as texts. */
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
/** Formulas that say the same in every program: figures, cells of the same sheet, and what forms add up with. */
const PLAIN_WORD = /[-+*/(),:<>= ]|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\d(])|""|(?:SUM|ROUND|IF|COUNT|COUNTA|AVERAGE|MIN|MAX|ABS)(?=\()/gu;
const LONGEST_FORMULA = 2_000;
/** Widths in digits, by the texts of the first rows; what is longer is wrapped. */
const NARROWEST = 7;
const WIDEST = 42;
const ROWS_LOOKED_AT = 500;
const USUAL_WIDTH = 9;
const MOST_MERGED = 100;
/** Points of a line of the copy's font, and of the tallest row; room that words leave at the end of lines. */
const LINE = 16;
const TALLEST = 409;
const SPARE = 1.1;
/** A4 across, one page wide, with lines between the cells: those of the file are not in a photograph. */
const PAGE = '<printOptions gridLines="1"/><pageMargins left="0.6" right="0.6" top="0.7" bottom="0.7" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** A photographed sheet as a worksheet part: values, plain formulas, merges, what is hidden. Looks are not in a photograph; columns are as wide as their texts need. */
export function copySheet(sheet: Sheet, styles: CopyStyles, namespace: string): string {
  const widths = columnWidths(sheet);
  const heights = rowHeights(sheet, widths);
  const rows = new Map<number, { readonly column: number; readonly xml: string }[]>();
  const put = ({ row, column }: Position, xml: string): void => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push({ column, xml });
  };
  for (const row of sheet.filledRows()) for (const cell of sheet.cellsOfRow(row)) put(cell, copiedCell(cell, String(styles.of(cell))));
  for (const { row, column, text } of sheet.covered) put({ row, column }, cellXml({ row, column }, { value: text, formula: null }, null, ""));
  for (const row of sheet.hiddenRows) if (!rows.has(row)) rows.set(row, []);
  const data = [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => {
    const inside = cells.sort((a, b) => a.column - b.column).map(({ xml }) => xml).join("");
    const height = heights.get(row);
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}"`}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${inside}</row>`;
  });
  const merges = sheet.merges.length === 0 ? "" : `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join("")}</mergeCells>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${columnsXml(sheet, widths)}<sheetData>${data.join("")}</sheetData>${merges}${PAGE}</worksheet>`;
}

/** A formula stands with the result it had. */
function copiedCell({ row, column, kind, value, formula, calculated }: Cell, style: string): string {
  const isError = kind === "error" && ERRORS.has(String(value));
  const content = { value: kind === "boolean" ? value === 1 : value, formula: null, ...(isError ? { error: true as const } : {}) };
  const plain = cellXml({ row, column }, content, style, "");
  if (formula === null || formula.length > LONGEST_FORMULA || formula.replace(PLAIN_WORD, "") !== "") return plain;
  const written = cellXml({ row, column }, { value: null, formula: `=${formula}` }, style, "");
  if (!calculated || (kind !== "number" && kind !== "blank" && !isError)) return written;
  const type = isError ? ' t="e"' : kind === "blank" ? ' t="str"' : "";
  const stored = `<v>${kind === "blank" ? "" : escapeText(String(value))}</v>`;
  return written.replace(/(?=><f>)/u, type).replace("</f>", `</f>${stored}`);
}

/** Width in digits of each column that holds something or is hidden. */
function columnWidths(sheet: Sheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const merged = new Set(sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  for (const row of sheet.filledRows().slice(0, ROWS_LOOKED_AT)) {
    for (const { column, text } of sheet.cellsOfRow(row)) {
      if (!merged.has(`${row},${column}`)) widths.set(column, Math.min(WIDEST, Math.max(NARROWEST, widths.get(column) ?? 0, text.length + 2)));
    }
  }
  for (const column of sheet.hiddenColumns) widths.set(column, widths.get(column) ?? NARROWEST);
  return widths;
}

/** Heights of the rows by the lines their texts take: programs fit no row by merged cells. */
function rowHeights(sheet: Sheet, widths: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const merges = new Map(sheet.merges.map((range) => [`${range.top},${range.left}`, range]));
  const heights = new Map<number, number>();
  for (const row of sheet.filledRows()) {
    const lines = sheet.cellsOfRow(row).map(({ column, text }) => {
      const merge = merges.get(`${row},${column}`);
      if (merge && merge.bottom > merge.top) return 1;
      let width = 0;
      for (let at = column; at <= Math.min(merge?.right ?? column, column + MOST_MERGED); at++) width += widths.get(at) ?? USUAL_WIDTH;
      return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * SPARE) / width)), 0);
    });
    const most = lines.reduce((a, b) => Math.max(a, b), 1);
    heights.set(row, Math.min(TALLEST, most * LINE));
  }
  return heights;
}

function columnsXml(sheet: Sheet, widths: ReadonlyMap<number, number>): string {
  const columns = [...widths].sort(([a], [b]) => a - b).map(([column, width]) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${sheet.hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`);
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}
