import type { ReadCell, ReadColumn } from "../submission";
import { sumOf } from "../values/exact";
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

const known = new WeakMap<Scope, Map<readonly Term[], Map<ReadColumn | null, Side | null>>>();

/** `sideOf` for the terms of a rule itself: what it says of them and what it demands of them look at the same side. */
export function sideIn(scope: Scope, terms: readonly Term[], column: ReadColumn | null): Side | null {
  const ofScope = known.get(scope) ?? new Map<readonly Term[], Map<ReadColumn | null, Side | null>>();
  known.set(scope, ofScope);
  const ofTerms = ofScope.get(terms) ?? new Map<ReadColumn | null, Side | null>();
  ofScope.set(terms, ofTerms);
  const old = ofTerms.get(column);
  if (old !== undefined) return old;
  const side = sideOf(scope, terms, column);
  ofTerms.set(column, side);
  return side;
}

function sideOfOperands(operands: readonly Operand[]): Side {
  const numbers: number[] = [];
  let isUnknown = false;
  for (const { part } of operands) {
    if (typeof part === "number") numbers.push(part);
    else isUnknown ||= part === "unknown";
  }
  return { operands, numbers, sum: sumOf(numbers), known: numbers.length > 0 && !isUnknown };
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

/** Cells of both sides. */
export function cellsOf(...sides: readonly Side[]): (ReadCell | null)[] {
  const cells: (ReadCell | null)[] = [];
  for (const { operands } of sides) for (const { cell } of operands) cells.push(cell);
  return cells;
}

/** The first operand with an answer, else the first there is on the sheet. */
export function carrierOf(side: Side): (Operand & { readonly cell: ReadCell }) | null {
  const there = side.operands.filter((operand): operand is Operand & { readonly cell: ReadCell } => operand.cell !== null);
  return there.find(({ part }) => part !== "unknown") ?? there[0] ?? null;
}
