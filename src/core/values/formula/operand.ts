import { roundExactly, withoutNoise } from "../exact";

/** What a cell or a part of a formula is worth; null is a blank cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** An error as Excel shows it. */
export interface FormulaError {
  readonly code: string;
}

/** A part of a formula: a value, or the values of the cells it refers to. */
export type Operand = { readonly kind: "scalar"; readonly value: Scalar } | { readonly kind: "cells"; readonly values: readonly Scalar[] };

/** Thrown inside the calculation, caught at its door: this formula holds more than we compute. */
export class NotCalculable extends Error {}

/** Wraps a value. */
export function scalar(value: Scalar): Operand {
  return { kind: "scalar", value };
}

/** True for an error value. */
export function isFormulaError(value: Scalar): value is FormulaError {
  return typeof value === "object" && value !== null;
}

/** The figure an operand stands for in arithmetic: a blank is 0, digits kept as text count, other words are #VALUE!. */
export function figureIn(operand: Operand): number | FormulaError {
  if (operand.kind === "cells" && operand.values.length !== 1) throw new NotCalculable();
  const value = operand.kind === "cells" ? (operand.values[0] ?? null) : operand.value;
  if (isFormulaError(value)) return value;
  if (typeof value !== "string") return finite(Number(value));
  if (/^\s*[-+]?\d+\s*$/u.test(value)) return finite(Number(value));
  if (/\d/u.test(value)) throw new NotCalculable();
  return { code: "#VALUE!" };
}

function finite(value: number): number | FormulaError {
  return Number.isFinite(value) ? value : { code: "#NUM!" };
}

/** a ∘ b; an error on either side, or a division by zero, is the result. */
export function arithmetic(sign: string, left: Operand, right: Operand): Operand {
  const a = figureIn(left);
  const b = figureIn(right);
  if (typeof a !== "number") return scalar(a);
  if (typeof b !== "number") return scalar(b);
  if (sign === "/" && b === 0) return scalar({ code: "#DIV/0!" });
  const result = sign === "+" ? a + b : sign === "-" ? a - b : sign === "*" ? a * b : a / b;
  const cancelled = (sign === "+" || sign === "-") && Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 1e-15;
  return scalar(cancelled ? 0 : finite(withoutNoise(result)));
}

/** SUM: numbers in the cells referred to (texts and blanks pass), and figures written in the formula. */
export function sum(operands: readonly Operand[]): Scalar {
  let total = 0;
  for (const operand of operands) {
    const values = operand.kind === "cells" ? operand.values : [figureIn(operand)];
    for (const value of values) {
      if (isFormulaError(value)) return value;
      if (typeof value === "number") total += value;
    }
  }
  return finite(withoutNoise(total));
}

/** COUNT, COUNTA, COUNTBLANK of cells referred to. */
export function count(name: string, operands: readonly Operand[]): number {
  const values = operands.flatMap((operand) => (operand.kind === "cells" ? operand.values : [operand.value]));
  if (name === "COUNT") return values.filter((value) => typeof value === "number").length;
  const filled = values.filter((value) => value !== null && (name === "COUNTA" || value !== "")).length;
  return name === "COUNTA" ? filled : values.length - filled;
}

/** ROUND, half away from zero. */
export function round(value: Operand, places: Operand): Scalar {
  const figure = figureIn(value);
  const digits = figureIn(places);
  if (typeof figure !== "number") return figure;
  // A double has no digit beyond ±400 places.
  return typeof digits === "number" ? roundExactly(figure, Math.max(-400, Math.min(400, Math.trunc(digits)))) : digits;
}

/** A comparison of two figures. */
export function compare(sign: string, left: Operand, right: Operand): Scalar {
  const a = figureIn(left);
  const b = figureIn(right);
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  if (sign === "=") return a === b;
  if (sign === "<>") return a !== b;
  if (sign === "<") return a < b;
  if (sign === ">") return a > b;
  return sign === "<=" ? a <= b : a >= b;
}
