import type { CellStyle, Sheet as LookedSheet } from "../../adapters/xlsx/packageLibrary";
import type { Cell } from "../../core/sheet/cell";
import type { Sheet } from "../../core/sheet/sheet";
import { plainPage } from "../officeHost/document/pageRecord";
import type { CellValue, HostLine, StyleChange } from "../officeHost/hostWorkbook";
import { pageOf } from "./packagePage";
import { conditionalFormatOf, protectionOf, validationsOf } from "./packageRecords";
import { lookOf } from "./packageStyles";
import { digitPixels } from "./previewFile";
import type { FileCell, FileSheet, PreviewFile } from "./previewFile";

const POINTS_PER_PIXEL = 0.75;
const USUAL_WIDTH = 8.43;
const USUAL_HEIGHT = 15;

/** One sheet for the grid: cells by the checks' reader, everything else by `looked` where there is one. */
export function readFileSheet(sheet: Sheet, looked: LookedSheet | null, font: PreviewFile["font"]): FileSheet {
  const looks = new Looks(font);
  return {
    name: sheet.name,
    visibility: looked?.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    tabColor: looked?.view?.tabColor?.rgb ? `#${looked.view.tabColor.rgb.slice(-6)}` : "",
    showGridlines: looked?.view?.showGridLines ?? true,
    cells: cellsOf(sheet, looked, looks),
    looks: looks.all,
    merges: sheet.merges,
    ...linesOf(sheet, looked, font),
    freeze: { rows: looked?.freezePane?.rows ?? 0, columns: looked?.freezePane?.columns ?? 0 },
    record: {
      protection: looked?.protection ? protectionOf(looked.protection) : null,
      validations: (looked?.dataValidations ?? []).flatMap(validationsOf),
      conditionalFormats: (looked?.conditionalRules ?? []).flatMap((rule, at) => conditionalFormatOf(rule, `{file-${at}}`) ?? []),
      page: looked ? pageOf(looked) : plainPage,
    },
  };
}

/** A file's looks, each kept once however many cells wear it. */
class Looks {
  readonly all: StyleChange[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byStyle = new Map<CellStyle, number>();

  constructor(private readonly font: PreviewFile["font"]) {}

  numberOf(style: CellStyle | undefined): number {
    if (!style) return -1;
    const seen = this.byStyle.get(style);
    if (seen !== undefined) return seen;
    const { numFmt: _format, ...look } = style;
    const text = JSON.stringify(look);
    const number = this.byText.get(text) ?? this.all.push(lookOf(style, this.font)) - 1;
    this.byText.set(text, number);
    this.byStyle.set(style, number);
    return number;
  }
}

function cellsOf(sheet: Sheet, looked: LookedSheet | null, looks: Looks): FileCell[] {
  const cells: FileCell[] = [];
  for (const row of sheet.filledRows()) {
    for (const cell of sheet.cellsOfRow(row)) {
      const style = looked?.cells?.get(`${cell.row},${cell.column}`)?.style;
      cells.push({ row: cell.row, column: cell.column, ...contentOf(cell), look: looks.numberOf(style) });
    }
  }
  for (const [place, { style }] of looked?.cells ?? []) {
    const [row, column] = place.split(",").map(Number);
    if (!style || row === undefined || column === undefined || sheet.cellAt(row, column).kind !== "blank" || sheet.cellAt(row, column).formula !== null) continue;
    cells.push({ row, column, value: null, formula: null, error: false, format: style.numFmt ?? "General", look: looks.numberOf(style) });
  }
  return cells;
}

function contentOf({ kind, value, formula, format }: Cell): Pick<FileCell, "value" | "formula" | "error" | "format"> {
  const own: CellValue = kind === "boolean" ? value === 1 : value;
  return { value: own, formula: formula === null ? null : `=${formula}`, error: kind === "error", format };
}

function linesOf(sheet: Sheet, looked: LookedSheet | null, font: PreviewFile["font"]): Pick<FileSheet, "rows" | "columns"> {
  const rows = new Map<number, HostLine>();
  const columns = new Map<number, HostLine>();
  for (const row of sheet.hiddenRows) rows.set(row, { size: USUAL_HEIGHT, hidden: true });
  for (const [row, { height }] of looked?.rowDefs ?? []) if (height) rows.set(row, { size: height, hidden: sheet.hiddenRows.has(row) });
  const points = digitPixels(font) * POINTS_PER_PIXEL;
  // A column hidden to the far right of the grid is none that anybody will miss.
  for (const column of sheet.hiddenColumns) if (column < 256) columns.set(column, { size: USUAL_WIDTH * points, hidden: true });
  looked?.columns?.forEach(({ width }, column) => {
    if (width && column < 256) columns.set(column, { size: width * points, hidden: sheet.hiddenColumns.has(column) });
  });
  return { rows, columns };
}
