import type { ReadCell, ReadColumn } from "../submission";
import { compareExactly, numberOf, sumExactly } from "../values/exact";
import type { Term } from "./ids";
import type { Scope } from "./kind";
import { partOf, type Part } from "./part";

/** One cell of a sum. */
export interface Operand {
  readonly rowId: string;
  readonly columnId: string;
  readonly cell: ReadCell | null;
  readonly part: Part;
}

/** One side of a comparison: the cells added up and what is known of them. */
export interface Side {
  readonly operands: readonly Operand[];
  readonly numbers: readonly number[];
  /** Exact sum of what is known. */
  readonly sum: number;
  /** True when no cell is unknown and at least one takes part. */
  readonly known: boolean;
}

/** Reads the terms in one column; null where a term asks for a year before the form's first. */
export function sideOf(scope: Pick<Scope, "cell" | "tableOf">, terms: readonly Term[], column: ReadColumn | null): Side | null {
  const operands: Operand[] = [];
  for (const term of terms) {
    const columnId = columnOf(term, column);
    if (columnId === null) return null;
    if (term.yearBefore && !scope.tableOf(term.row)?.columns.some((present) => present.id === columnId)) return null;
    const cell = scope.cell(term.row, columnId);
    operands.push({ rowId: term.row, columnId, cell, part: partOf(cell) });
  }
  return sideOfOperands(operands);
}

function sideOfOperands(operands: readonly Operand[]): Side {
  const numbers = operands.flatMap(({ part }) => (typeof part === "number" ? [part] : []));
  const known = numbers.length > 0 && operands.every(({ part }) => part !== "unknown");
  return { operands, numbers, sum: numberOf(sumExactly(numbers)), known };
}

/** Puts the sides of several columns together, as for sums over years. */
export function joinSides(sides: readonly Side[]): Side {
  return sideOfOperands(sides.flatMap(({ operands }) => operands));
}

function columnOf(term: Term, column: ReadColumn | null): string | null {
  if (term.column !== undefined) return term.column;
  if (column === null) return null;
  if (!term.yearBefore) return column.id;
  return column.plan.kind === "year" ? `y${column.plan.year - 1}` : null;
}

/** Exact comparison of sums of numbers: negative, 0 or positive as the first is smaller, equal or larger. */
export function compareSums(left: readonly number[], right: readonly number[]): number {
  return compareExactly(sumExactly(left), sumExactly(right));
}

/** Cells of both sides. */
export function cellsOf(...sides: readonly Side[]): (ReadCell | null)[] {
  return sides.flatMap(({ operands }) => operands.map(({ cell }) => cell));
}

/** The first operand with an answer, else the first there is on the sheet. */
export function carrierOf(side: Side): (Operand & { readonly cell: ReadCell }) | null {
  const there = side.operands.filter((operand): operand is Operand & { readonly cell: ReadCell } => operand.cell !== null);
  return there.find(({ part }) => part !== "unknown") ?? there[0] ?? null;
}
