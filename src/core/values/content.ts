import type { Cell } from "../sheet/sheet";
import { decodedText } from "../text/legacy/decodedText";
import { normalizeText } from "../text/normalize";
import type { Calculator } from "./calculate";
import { withoutNoise } from "./exact";
import { formulaToCompute } from "./formulaToCompute";
import { isDateFormat } from "./numberFormat";
import type { CellReading } from "./reading";
import { BLANK, NO_REMARKS } from "./reading";
import { remarkWords } from "./sentences";
import type { UnreadCell } from "./unreadCell";

/** What a cell holds before its meaning is asked; texts are Unicode and normalised, never empty. A `date` is a number shown as a day. */
export type Content =
  | { readonly kind: "number"; readonly value: number; readonly text: string }
  | { readonly kind: "date"; readonly value: number; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: 0 | 1; readonly text: string };

/** A cell's content, or its reading where no meaning is needed: blank, an error, an empty total, a formula not computed. */
export function contentOf(unread: UnreadCell, calculator: Calculator): Content | CellReading {
  const { cell } = unread;
  if (cell.formula === null || formulaToCompute(cell) === null) return storedContent(unread);
  const result = calculator.resultOf(unread.sheet, cell);
  if (result === null) return cell.calculated ? storedContent(unread) : notCalculated(cell.formula);
  if (typeof result === "number") return numberContent(cell, result, String(result));
  return typeof result === "string" ? textContent(unread, decodedText(result, cell.font)) : errorReading(result.code);
}

/** True for a reading that needs no meaning. */
export function isSettled(content: Content | CellReading): content is CellReading {
  return "reading" in content;
}

/** Numbers from here on are no figures of a report (a typed 1E+308), and would not add up exactly. */
const BEYOND_ANY_COUNT = 1e15;

/** A formula that shows nothing while its parts are blank. */
const EMPTY_WHILE_BLANK = /^\s*IF\s*\(\s*COUNT/iu;

function storedContent(unread: UnreadCell): Content | CellReading {
  const { cell } = unread;
  if (cell.kind === "error") return errorReading(String(cell.value ?? cell.text));
  if (cell.kind === "boolean") return { kind: "boolean", value: cell.value === 1 ? 1 : 0, text: cell.text };
  if (cell.kind === "number") return numberContent(cell, Number(cell.value), cell.text);
  return textContent(unread, cell.kind === "text" ? (unread.words ?? decodedText(String(cell.value ?? ""), cell.font)) : "");
}

function numberContent(cell: Cell, value: number, shown: string): Content {
  if (!(Math.abs(value) < BEYOND_ANY_COUNT)) return { kind: "text", text: normalizeText(shown) || String(value) };
  return { kind: isDateFormat(cell.format) ? "date" : "number", value: withoutNoise(value), text: normalizeText(shown) };
}

function textContent({ cell, isTotal }: UnreadCell, text: string): Content | CellReading {
  if (text !== "") return { kind: "text", text };
  const isEmptyTotal = cell.formula !== null && (isTotal || EMPTY_WHILE_BLANK.test(cell.formula));
  return isEmptyTotal ? { reading: { state: "emptyTotal" }, remarks: NO_REMARKS } : BLANK;
}

function errorReading(code: string): CellReading {
  return { reading: { state: "error", text: code }, remarks: [{ finding: "formula.error", severity: "error", ...remarkWords("formulaError", { code }), propose: null }] };
}

function notCalculated(formula: string): CellReading {
  const words = remarkWords("notCalculated", { formula: { label: `=${formula}` } });
  return {
    reading: { state: "uncalculated", text: `=${formula}` },
    remarks: [{ finding: "formula.notCalculated", severity: "info", ...words, propose: null }],
  };
}
