import { parseA1Range } from "../../../core/sheet/address";
import type { CellRange } from "../../../core/sheet/address";
import { shiftable } from "./formulaShift";
import type { ShiftedFormula } from "./formulaShift";
import type { ReadBudget } from "./readBudget";

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Made when the first other cell asks. */
  shifted: ShiftedFormula | null;
}

interface ArrayFormula {
  readonly range: CellRange;
  readonly text: string;
}

/** What `<f>` of one cell says. */
export interface FormulaElement {
  readonly type: string;
  readonly ref: string;
  readonly shared: string;
  readonly text: string;
}

/** More array formulas over several cells than this are kept on their first cell only: each further cell asks them all. */
const MOST_ARRAYS = 500;
/** A formula taken apart takes the room of many of its own length. */
const TAKEN_APART = 40;

/** The formulas of one sheet that are written once and hold for several cells. Cells must come in, row by row. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private arrays: ArrayFormula[] = [];
  /** Last row of the array formula that ends first. */
  private firstEnd = Infinity;

  constructor(private readonly budget: ReadBudget) {}

  /** The formula of the cell there as it would be typed into it; null when the file does not say it. */
  formulaAt(row: number, column: number, element: FormulaElement): string | null {
    const { type, text } = element;
    if (type === "shared") return this.sharedAt(row, column, element);
    if (type === "array" && text !== "") this.keepArray(element);
    return text === "" ? null : text;
  }

  /** The array formula that fills the cell there from another cell, null when none does. */
  arrayOver(row: number, column: number): string | null {
    if (this.arrays.length === 0) return null;
    for (const { range, text } of this.arrays) {
      if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return text;
    }
    return null;
  }

  /** Lets go of array formulas that end above a row. */
  leaveAbove(row: number): void {
    if (row <= this.firstEnd) return;
    this.arrays = this.arrays.filter(({ range }) => range.bottom >= row);
    this.firstEnd = this.arrays.reduce((first, { range }) => Math.min(first, range.bottom), Infinity);
  }

  private sharedAt(row: number, column: number, { shared, text }: FormulaElement): string | null {
    const master = this.masters.get(shared);
    if (text !== "") {
      this.masters.set(shared, { row, column, text, shifted: null });
      return text;
    }
    if (!master) return null;
    this.budget.sharedFormula(master.shifted ? master.text.length : master.text.length * TAKEN_APART);
    master.shifted ??= shiftable(master.text);
    return master.shifted(row - master.row, column - master.column);
  }

  private keepArray({ ref, text }: FormulaElement): void {
    const range = parseA1Range(ref);
    if (!range || this.arrays.length >= MOST_ARRAYS || (range.top === range.bottom && range.left === range.right)) return;
    this.arrays.push({ range, text });
    this.firstEnd = Math.min(this.firstEnd, range.bottom);
  }
}
