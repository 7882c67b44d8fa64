import type { CellRange, Position } from "../../core/sheet/address";
import type { SpecCell, SpecValidation } from "../../core/sheet/sheetSpec";
import type { InputRule } from "./inputRules";
import type { LookName } from "./looks";

/** A cell of a form: a known look, a value, perhaps a formula, perhaps open to the user. */
export interface Ink {
  readonly look: LookName;
  readonly value?: string | number | null;
  readonly formula?: string;
  readonly open?: boolean;
}

/** A cell drawn so far. */
export interface DrawnCell extends SpecCell {
  readonly look: LookName;
}

/** The sheet while it is being drawn: cells in any order, a later one over an earlier one. */
export class SheetCanvas {
  readonly merges: CellRange[] = [];
  /** Least heights in points; a row without one is fitted to its text alone. */
  readonly leastHeights = new Map<number, number>();
  /** Rows that must be able to grow with what is typed. */
  readonly growing = new Set<number>();
  readonly pageBreaks: number[] = [];
  private begins: Position | null = null;
  private readonly drawn = new Map<number, DrawnCell>();
  private readonly rules = new Map<Omit<SpecValidation, "ranges">, CellRange[]>();
  private next = 0;

  constructor(readonly columnWidths: readonly number[]) {}

  /** Number of the last column. */
  get lastColumn(): number {
    return this.columnWidths.length - 1;
  }

  /** Row below everything drawn. */
  get nextRow(): number {
    return this.next;
  }

  /** The first cell drawn for an answer, null before it. */
  get beginning(): Position | null {
    return this.begins;
  }

  /** Draws a cell for an answer, perhaps with one, under the rule that its meaning asks for. */
  putAnswer(range: CellRange, { look, validation }: InputRule, value: string | number | null = null): void {
    this.begins ??= { row: range.top, column: range.left };
    this.putOver(range, { look, value, open: true });
    if (validation !== null) this.validate(validation, range);
  }

  put(at: Position, ink: Ink): void {
    const cell: DrawnCell = {
      row: at.row,
      column: at.column,
      value: ink.value ?? null,
      look: ink.look,
      ...(ink.formula === undefined ? {} : { formula: ink.formula }),
      ...(ink.open ? { open: true } : {}),
    };
    this.drawn.set(at.row * 16384 + at.column, cell);
    this.next = Math.max(this.next, at.row + 1);
  }

  /** Draws over a range: the first cell holds the value, the others its frame; merged when there is more than one. */
  putOver(range: CellRange, ink: Ink): void {
    const { value: _value, formula: _formula, ...frame } = ink;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) this.put({ row, column }, frame);
    }
    this.put({ row: range.top, column: range.left }, ink);
    if (range.top < range.bottom || range.left < range.right) this.merges.push(range);
  }

  /** Leaves rows empty, each of that height in points. */
  skip(rows: number, height: number): void {
    for (let i = 0; i < rows; i++) this.leastHeights.set(this.next++, height);
  }

  /** The rule's cells; rows that follow each other in the same columns become one range. */
  validate(rule: Omit<SpecValidation, "ranges">, range: CellRange): void {
    const ranges = this.rules.get(rule) ?? [];
    this.rules.set(rule, ranges);
    const at = ranges.findIndex((old) => old.left === range.left && old.right === range.right && old.bottom === range.top - 1);
    const above = ranges[at];
    if (above) ranges[at] = { ...above, bottom: range.bottom };
    else ranges.push(range);
  }

  cells(): DrawnCell[] {
    return [...this.drawn].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  }

  validations(): SpecValidation[] {
    return [...this.rules].map(([rule, ranges]) => ({ ...rule, ranges }));
  }
}
