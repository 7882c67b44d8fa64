import type { CellRange } from "../../core/sheet/address";
import type { HostDocument } from "../officeHost/document/hostDocument";
import type { HostLine, HostStyle, HostWorkbook } from "../officeHost/hostWorkbook";
import type { FileCell, FileSheet, PreviewFile } from "./previewFile";

/** Photographs the open workbook to be written as a file; `font` is that of cells without a look of their own. */
export function takePreviewFile(grid: HostWorkbook, document: HostDocument, font: PreviewFile["font"]): PreviewFile {
  const sheets = grid.sheets();
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    name: grid.name,
    font,
    sheets: sheets.map((sheet) => takeSheet(grid, document, sheet)),
    names: document.names.map(({ name, formula, visible, comment, sheet }) => ({ name, formula, visible, comment, sheet: sheet === null ? null : (names.get(sheet) ?? null) })),
    parts: new Map(document.parts),
    losses: [],
  };
}

function takeSheet(grid: HostWorkbook, document: HostDocument, { id, name, visibility, tabColor, showGridlines }: ReturnType<HostWorkbook["sheets"]>[number]): FileSheet {
  const looks = new LooksTaken(grid, id);
  const used = grid.usedRange(id, false);
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    cells: used ? takeCells(grid, id, used, looks) : [],
    looks: looks.all,
    merges: grid.merges(id),
    rows: used ? takeLines(grid, id, "rows", used.bottom) : new Map<number, HostLine>(),
    columns: used ? takeLines(grid, id, "columns", used.right) : new Map<number, HostLine>(),
    freeze: grid.freeze(id),
    record: document.sheet(id),
  };
}

/** A cell that nobody touched: its look is the sheet's plain one. */
const UNTOUCHED: CellRange = { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 };

/** The looks of a sheet, each kept once. */
class LooksTaken {
  readonly all: HostStyle[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(grid: HostWorkbook, sheet: string) {
    this.numbers.set(JSON.stringify(grid.styles(sheet, UNTOUCHED)[0]?.[0]), -1);
  }

  /** Number of a look; -1 for a plain one. */
  numberOf(style: HostStyle | undefined): number {
    const text = JSON.stringify(style);
    const number = this.numbers.get(text) ?? (style ? this.all.push(style) - 1 : -1);
    this.numbers.set(text, number);
    return number;
  }
}

function takeCells(grid: HostWorkbook, sheet: string, used: CellRange, looks: LooksTaken): FileCell[] {
  const styles = grid.styles(sheet, used);
  const cells = grid.cells(sheet, used).flatMap((row, down) =>
    row.map(({ kind, value, formula, format }, across): FileCell => {
      const look = looks.numberOf(styles[down]?.[across]);
      return { row: used.top + down, column: used.left + across, value, formula, error: kind === "error", format, look };
    }),
  );
  return cells.filter(({ value, formula, format, look }) => value !== null || formula !== null || format !== "General" || look >= 0);
}

function takeLines(grid: HostWorkbook, sheet: string, axis: "rows" | "columns", last: number): Map<number, HostLine> {
  return new Map(grid.lines(sheet, axis, 0, last).map((line, at) => [at, line]));
}
