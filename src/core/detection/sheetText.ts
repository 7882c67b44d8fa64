import type { CellRange, CellRef, Position } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Line } from "../sheet/sheetCells";
import { cellTexts } from "../values/cellTexts";
import type { CellTexts } from "../values/cellTexts";
import type { IndexedLabel } from "./formIndex";
import { indexLabel } from "./formIndex";

const TALL = 2000;
/** Merges of one row that are looked at; genuine ones do not overlap, and no form has so many side by side. */
const MOST_IN_ROW = 300;

/** A sheet's words as a reader sees them: decoded from old encodings, normalised, merged cells speaking for all they cover. */
export class SheetText {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  private readonly cells: CellTexts;
  private readonly labels = new Map<string, IndexedLabel>();
  private readonly mergesByRow = new Map<number, CellRange[]>();
  private readonly tallMerges: CellRange[] = [];

  constructor(readonly sheet: Sheet) {
    this.rows = sheet.filledRows();
    this.cells = cellTexts(sheet);
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
    const at = this.sheet.cells.placeOf(row, column);
    return at < 0 ? "" : this.textAt(at);
  }

  /** The places of a row's cells among those of the sheet. */
  lineOf(row: number): Line {
    return this.sheet.cells.lineOf(row);
  }

  /** True when something stands in a row from one column to another, both included. */
  holdsWithin(row: number, left: number, right: number): boolean {
    const { first, end } = this.lineOf(row);
    for (let at = first; at < end; at++) if (this.columnAt(at) >= left) return this.columnAt(at) <= right;
    return false;
  }

  /** The column of the cell at a place among those of the sheet. */
  columnAt(at: number): number {
    return this.sheet.cells.columnAt(at);
  }

  /** The text of the cell at a place among those of the sheet. */
  textAt(at: number): string {
    return this.texts[this.cells.numbers[at] ?? 0] ?? "";
  }

  /** The number of that text among the different ones of the sheet. */
  textNumberAt(at: number): number {
    return this.cells.numbers[at] ?? 0;
  }

  /** True for a cell of words. */
  isTextAt(at: number): boolean {
    return this.sheet.cells.kindAt(at) === "text";
  }

  /** The different texts of the sheet. */
  get texts(): readonly string[] {
    return this.cells.texts;
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
    const at = this.sheet.cells.placeOf(row, column);
    return at >= 0 && this.cells.filled[at] === 1;
  }

  /** True when the cell's text is in an old encoding, in letters that only look right, or otherwise not as it is compared. */
  isOdd(row: number, column: number): boolean {
    return this.cells.odd[this.cells.numbers[this.sheet.cells.placeOf(row, column)] ?? -1] ?? false;
  }

  /** True when any text of the sheet is odd: most sheets need no second look. */
  get hasOdd(): boolean {
    return this.cells.odd.includes(true);
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
