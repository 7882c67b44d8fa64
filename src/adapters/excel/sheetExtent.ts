import type { CellRange } from "../../core/sheet/address";

/** Where every sheet is read without asking further: A1:CZ3000. No form of these reaches beyond. */
export const GROUND: CellRange = { top: 0, left: 0, bottom: 2999, right: 103 };

/** Rows and columns before the edge of what was read: something in them may be a table that goes on behind it. */
const NEAR_BELOW = 50;
const NEAR_RIGHT = 5;
/** Rows of one block when a sheet is read in pieces; few enough for Excel to name all merged cells in them (at most 512). */
const STRIP = 250;
/** Rows of one block further down, where tables are plain lists. */
const LONG_STRIP = 2000;

/**
 * How far one sheet has been read, and which block comes next. The ground is always read. Beyond it the next block is read only
 * where something stands in the last rows or columns before the edge: a stray cell far away costs nothing.
 */
export class SheetExtent {
  private usedBottom = -1;
  private usedRight = -1;
  private bottom = -1;
  private right = GROUND.right;
  private lastRow = -1;
  private lastColumn = -1;

  /** The last used row and column as Excel says. */
  use(bottom: number, right: number): void {
    this.usedBottom = bottom;
    this.usedRight = right;
  }

  /** Something stands there. */
  holds(row: number, column: number): void {
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  /** A block that was read. */
  read(block: CellRange): void {
    this.bottom = Math.max(this.bottom, block.bottom);
    this.right = Math.max(this.right, block.right);
  }

  /** The block to be read next; null when all that counts is read. */
  next(): CellRange | null {
    const goesRight = this.bottom >= 0 && this.usedRight > this.right && this.lastColumn > this.right - NEAR_RIGHT;
    if (goesRight) return { top: 0, left: this.right + 1, bottom: this.bottom, right: Math.min(this.usedRight, this.right + GROUND.right + 1) };
    if (this.bottom >= this.usedBottom) return null;
    const onGround = this.bottom < GROUND.bottom;
    if (!onGround && this.lastRow <= this.bottom - NEAR_BELOW) return null;
    const bottom = this.bottom + (onGround ? STRIP : LONG_STRIP);
    return { top: this.bottom + 1, left: 0, bottom: Math.min(this.usedBottom, onGround ? Math.min(bottom, GROUND.bottom) : bottom), right: Math.min(this.usedRight, this.right) };
  }
}
