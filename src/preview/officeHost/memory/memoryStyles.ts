import type { CellRange } from "../../../core/sheet/address";
import { gridOf, intersection, sizeOf } from "../document/rectangles";
import type { HostStyle, StyleChange } from "../hostWorkbook";

const COLUMNS = 16_384;
const LARGE = 200_000;

/** How an untouched cell looks. */
export const PLAIN_STYLE: HostStyle = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  fontColor: "#000000",
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  borders: { top: null, right: null, bottom: null, left: null },
};

/** The looks of a sheet's cells; a change of very many cells is kept as one. */
export class MemoryStyles {
  private readonly single = new Map<number, HostStyle>();
  private readonly areas: { readonly range: CellRange; readonly change: StyleChange | null }[] = [];

  /** How a cell looks. */
  at(row: number, column: number): HostStyle {
    const known = this.single.get(row * COLUMNS + column);
    if (known) return known;
    return this.areas.reduce((style, { range, change }) => (holdsCell(range, row, column) ? changed(style, change) : style), PLAIN_STYLE);
  }

  /** The looks of a range. */
  table(range: CellRange): HostStyle[][] {
    return gridOf(range, (row, column) => this.at(range.top + row, range.left + column));
  }

  /** Changes the looks of every cell of a range; null takes them back to plain. */
  change(range: CellRange, change: StyleChange | null): void {
    const { rows, columns } = sizeOf(range);
    if (rows * columns <= LARGE) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++) this.set(row, column, changed(this.at(row, column), change));
      }
      return;
    }
    this.areas.push({ range, change });
    for (const [key, style] of this.single) {
      if (holdsCell(range, Math.floor(key / COLUMNS), key % COLUMNS)) this.single.set(key, changed(style, change));
    }
  }

  /** Cells stand elsewhere now: by the row of each, null for one that is gone. */
  moveRows(to: (row: number) => number | null): void {
    moveKeys(this.single, to);
  }

  /** Keys of the cells that look unlike an untouched one. */
  touched(): number[] {
    return [...this.single].filter(([, style]) => JSON.stringify(style) !== PLAIN_TEXT).map(([key]) => key);
  }

  private set(row: number, column: number, style: HostStyle): void {
    this.single.set(row * COLUMNS + column, style);
  }
}

/** Gives what is kept by cell its new rows; what is gone is dropped. */
export function moveKeys<T>(kept: Map<number, T>, to: (row: number) => number | null): void {
  const moved = [...kept].flatMap(([key, item]) => {
    const row = to(Math.floor(key / COLUMNS));
    return row === null ? [] : [[row * COLUMNS + (key % COLUMNS), item] as const];
  });
  kept.clear();
  for (const [key, item] of moved) kept.set(key, item);
}

const PLAIN_TEXT = JSON.stringify(PLAIN_STYLE);

function changed(style: HostStyle, change: StyleChange | null): HostStyle {
  if (change === null) return PLAIN_STYLE;
  const { borders, ...look } = change;
  return { ...style, ...look, borders: borders ? { ...style.borders, ...borders } : style.borders };
}

function holdsCell(range: CellRange, row: number, column: number): boolean {
  return intersection(range, { top: row, left: column, bottom: row, right: column }) !== null;
}
