import type { CellRange, CellRef, Position } from "../sheet/address";
import type { Cell, Sheet } from "../sheet/sheet";
import { readLegacyText } from "../text/legacy/readLegacy";
import { normalizeText } from "../text/normalize";
import type { IndexedLabel } from "./formIndex";
import { indexLabel } from "./formIndex";

const TALL = 2000;
/** Merges of one row that are looked at; genuine ones do not overlap, and no form has so many side by side. */
const MOST_IN_ROW = 300;

/** A sheet's words as a reader sees them: decoded from old encodings, normalised, merged cells speaking for all they cover. */
export class SheetText {
  /** Rows that hold something, ascending. */
  readonly rows: readonly number[];
  private readonly texts = new Map<number, string>();
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
    const key = row * 16384 + column;
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = cellText(this.sheet.cellAt(row, column));
    this.texts.set(key, text);
    return text;
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
    const cell = this.sheet.cellAt(row, column);
    return cell.formula !== null || (cell.kind !== "blank" && (cell.kind !== "text" || this.ownText(row, column) !== ""));
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

/** Decoded, normalised text of a cell. */
export function cellText(cell: Cell): string {
  if (cell.kind === "blank") return "";
  if (cell.kind !== "text") return normalizeText(cell.text);
  const raw = String(cell.value);
  return normalizeText(readLegacyText(raw, cell.font)?.text ?? raw);
}
