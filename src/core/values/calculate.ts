import type { CellRange } from "../sheet/address";
import type { Cell } from "../sheet/sheet";
import type { DefinedName } from "../sheet/workbook";
import type { FormulaBook } from "./formula/formulaBook";
import { nameKey } from "./formula/formulaBook";
import { DEEPEST, FormulaReader } from "./formula/formulaReader";
import type { FormulaError, Operand, Scalar } from "./formula/operand";
import { NotCalculable } from "./formula/operand";
import { tokensOf } from "./formula/tokens";
import { formulaToCompute } from "./formulaToCompute";

/** What a formula gives: a number, a text ("" when it shows nothing), or an error as Excel shows it. */
export type FormulaResult = number | string | FormulaError;

/** Cells one run may look at, so that sums over sums over whole columns do not stall it. */
const MOST_CELLS = 2_000_000;
const LARGEST_RANGE = 20_000;

/**
 * Computes formulas whose result the file does not store, or left blank while its parts were filled: SUM, + − × ÷, %, ROUND, IF(COUNT…) over the same workbook.
 * Stored results of other formulas are taken as they are. Results are kept: a cell is computed once a run.
 */
export class Calculator {
  private readonly results = new Map<string, FormulaResult | null>();
  private readonly running = new Set<string>();
  private readonly depth = { level: 0 };
  private readonly names = new Map<string, DefinedName[]>();
  private looked = 0;

  constructor(private readonly book: FormulaBook) {
    for (const defined of book.names ?? []) {
      const alike = this.names.get(nameKey(defined.name));
      if (alike) alike.push(defined);
      else this.names.set(nameKey(defined.name), [defined]);
    }
  }

  /** The result of a cell's formula; null when it is none or more than we compute (another workbook, a circle, another function). */
  resultOf(sheet: string, cell: Cell): FormulaResult | null {
    const key = keyOf(sheet, cell);
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const formula = formulaToCompute(cell);
    if (formula === null || this.running.has(key) || this.depth.level >= DEEPEST) return null;
    this.running.add(key);
    const result = this.attempt(formula, sheet);
    this.running.delete(key);
    this.results.set(key, result);
    return result;
  }

  private attempt(formula: string, sheet: string): FormulaResult | null {
    const level = this.depth.level++;
    try {
      return resultIn(this.evaluate(formula, sheet));
    } catch (reason) {
      if (reason instanceof NotCalculable) return null;
      throw reason;
    } finally {
      this.depth.level = level;
    }
  }

  private evaluate(formula: string, sheet: string): Operand {
    const tokens = tokensOf(formula);
    if (tokens === null) throw new NotCalculable();
    const scope = {
      depth: this.depth,
      cells: (named: string | null, range: CellRange) => this.cells(named ?? sheet, range),
      name: (name: string) => this.named(name, sheet),
    };
    return new FormulaReader(tokens, scope).result();
  }

  private cells(sheet: string, range: CellRange): Operand {
    const size = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    this.looked += size;
    if (size > LARGEST_RANGE || this.looked > MOST_CELLS) throw new NotCalculable();
    const values: Scalar[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) values.push(this.valueAt(sheet, row, column));
    }
    return { kind: "cells", values };
  }

  private valueAt(sheet: string, row: number, column: number): Scalar {
    const cell = this.book.cellAt(sheet, row, column);
    if (cell === null) throw new NotCalculable();
    if (formulaToCompute(cell) !== null) {
      const result = this.resultOf(sheet, cell);
      if (result !== null) return result;
      if (!cell.calculated || this.running.has(keyOf(sheet, cell))) throw new NotCalculable();
    }
    if (cell.kind === "boolean") return cell.value === 1;
    return cell.kind === "error" ? { code: cell.text || "#VALUE!" } : cell.value;
  }

  private named(name: string, sheet: string): Operand {
    const wanted = this.names.get(nameKey(name)) ?? [];
    const found = wanted.find((defined) => defined.sheet !== null && nameKey(defined.sheet) === nameKey(sheet)) ?? wanted.find((defined) => defined.sheet === null);
    const key = `name ${nameKey(name)}`;
    if (!found || this.running.has(key)) throw new NotCalculable();
    this.running.add(key);
    try {
      return this.evaluate(found.refersTo.replace(/^=/u, ""), sheet);
    } finally {
      this.running.delete(key);
    }
  }
}

function keyOf(sheet: string, cell: Cell): string {
  return `${nameKey(sheet)}!${cell.row},${cell.column}`;
}

function resultIn(operand: Operand): FormulaResult {
  if (operand.kind === "cells" && operand.values.length !== 1) throw new NotCalculable();
  const value = operand.kind === "cells" ? (operand.values[0] ?? null) : operand.value;
  if (typeof value === "boolean") throw new NotCalculable();
  return value ?? 0;
}
