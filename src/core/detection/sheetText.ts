import type { CellRange, CellRef, Position } from "../sheet/address";
import type { Cell, CellKind, Sheet } from "../sheet/sheet";
import { decodedText, isPlainUnicode } from "../text/legacy/decodedText";
import { normalizeText } from "../text/normalize";
import type { IndexedLabel } from "./formIndex";
import { indexLabel } from "./formIndex";

const TALL = 2000;
/** Merges of one row that are looked at; genuine ones do not overlap, and no form has so many side by side. */
const MOST_IN_ROW = 300;

/** The cells of one row that hold something, left to right: their columns, and of each its kind, its words, whether it shows anything, and whether it was written in words that had to be put right. */
interface TextLine {
  readonly columns: readonly number[];
  readonly kinds: readonly CellKind[];
  readonly texts: readonly string[];
  readonly filled: readonly boolean[];
  readonly odd: readonly boolean[];
}

const EMPTY_LINE: TextLine = { columns: [], kinds: [], texts: [], filled: [], odd: [] };

/** A sheet's words as a reader sees them: decoded from old encodings, normalised, merged cells speaking for all they cover. */
export class SheetText {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  private readonly lines = new Map<number, TextLine>();
  private readonly labels = new Map<string, IndexedLabel>();
  private readonly mergesByRow = new Map<number, CellRange[]>();
  private readonly tallMerges: CellRange[] = [];

  constructor(readonly sheet: Sheet) {
    this.rows = sheet.filledRows();
    for (const merge of sheet.merges) {
      if (merge.bottom - merge.top > TALL) this.tallMerges.push(merge);
      else this.indexMerge(merge);
    }
  }

  private indexMerge(merge: CellRange): void {
    for (let row = merge.top; row <= Math.min(merge.bottom, this.sheet.rowCount); row++) {
      const merges = this.mergesByRow.get(row);
      if (merges && merges.length < MOST_IN_ROW) merges.push(merge);
      else if (!merges) this.mergesByRow.set(row, [merge]);
    }
  }

  /** The merge that covers a cell, null for a cell on its own. */
  mergeAt(row: number, column: number): CellRange | null {
    if (this.sheet.merges.length === 0) return null;
    const covers = (merge: CellRange): boolean => merge.left <= column && column <= merge.right && merge.top <= row && row <= merge.bottom;
    return this.mergesByRow.get(row)?.find(covers) ?? this.tallMerges.find(covers) ?? null;
  }

  /** The cell whose content shows at a place: the top left of its merge, or itself. */
  anchorOf(row: number, column: number): Position {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** Decoded, normalised text of the cell itself; "" where nothing stands or a merge from elsewhere covers it. */
  ownText(row: number, column: number): string {
    const { columns, texts } = this.lineOf(row);
    return texts[placeOf(columns, column)] ?? "";
  }

  /** The cells of a row that hold something. */
  lineOf(row: number): TextLine {
    const known = this.lines.get(row);
    if (known) return known;
    const cells = this.sheet.cellsOfRow(row);
    const line = cells.length === 0 ? EMPTY_LINE : lineOfCells(cells);
    this.lines.set(row, line);
    return line;
  }

  /** Text that shows at a place, through merges. */
  shownText(row: number, column: number): string {
    const anchor = this.anchorOf(row, column);
    return this.ownText(anchor.row, anchor.column);
  }

  /** A text of this sheet, ready for comparing; made once for each text. */
  indexed(text: string): IndexedLabel {
    const known = this.labels.get(text) ?? indexLabel(text);
    this.labels.set(text, known);
    return known;
  }

  /** True when the cell holds something of its own, a formula without result included. */
  isFilled(row: number, column: number): boolean {
    const { columns, filled } = this.lineOf(row);
    return filled[placeOf(columns, column)] ?? false;
  }

  /** True when the cell's text is in an old encoding, in letters that only look right, or otherwise not as it is compared. */
  isOdd(row: number, column: number): boolean {
    const { columns, odd } = this.lineOf(row);
    return odd[placeOf(columns, column)] ?? false;
  }

  ref(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** Filled rows from one row to another, both included. */
  rowsBetween(from: number, to: number): readonly number[] {
    return this.rows.slice(this.slotOf(from), this.slotOf(to + 1));
  }

  private slotOf(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lineOfCells(cells: readonly Cell[]): TextLine {
  const columns: number[] = [];
  const kinds: CellKind[] = [];
  const texts: string[] = [];
  const filled: boolean[] = [];
  const odd: boolean[] = [];
  for (const cell of cells) {
    const { column, kind, value, formula } = cell;
    const isOdd = kind === "text" && !isPlainUnicode(String(value));
    const text = kind === "text" && !isOdd ? String(value) : cellText(cell);
    columns.push(column);
    kinds.push(kind);
    texts.push(text);
    filled.push(formula !== null || (kind !== "blank" && (kind !== "text" || text !== "")));
    odd.push(isOdd);
  }
  return { columns, kinds, texts, filled, odd };
}

/** Place of a column among ascending ones, -1 where it is not there. */
function placeOf(columns: readonly number[], wanted: number): number {
  let low = 0;
  let high = columns.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Decoded, normalised text of a cell. */
function cellText(cell: Cell): string {
  if (cell.kind === "blank") return "";
  if (cell.kind !== "text") return normalizeText(cell.text);
  return decodedText(String(cell.value), cell.font);
}
