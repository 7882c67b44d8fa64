import type { CellContentInput } from "../hostWorkbook";
import { invalidArgument } from "../hostError";
import { typedDate } from "./typedDate";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const NUMBER = /^([-+]?)(\(?)\s*\$?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?\s*(%?)\)?$/iu;

/**
 * What Excel makes of a value put into a cell by Office.js, which is what it would make of it typed on an English keyboard: "7" is 7, "1/2" a day,
 * "50%" 0.5, "=A1" and "-x" formulas, "'001" the text 001; under the format "@" every text stays one. Null: the cell is left as it is.
 */
export function typedContent(value: unknown, format: string): CellContentInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return { value, formula: null };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument();
    return { value, formula: null };
  }
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw invalidArgument();
  if (value === "") return { value: null, formula: null };
  if (format === "@") return plainText(value);
  if (value.startsWith("'")) return plainText(value.slice(1));
  return read(value, format);
}

function plainText(text: string): CellContentInput {
  return { value: text, formula: null };
}

function read(text: string, format: string): CellContentInput {
  const trimmed = text.trim();
  if (text.startsWith("=") && text.length > 1) return formulaContent(text);
  const number = typedNumber(trimmed, format);
  if (number) return number;
  if (/^[-+]./su.test(text)) return formulaContent(`=${text}`);
  if (/^(?:true|false)$/iu.test(trimmed)) return { value: trimmed.toLowerCase() === "true", formula: null };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase(), formula: null, error: true };
  const date = typedDate(trimmed);
  if (date) return { value: date.serial, formula: null, ...(format === "General" ? { format: date.format } : {}) };
  return plainText(text);
}

function typedNumber(text: string, format: string): CellContentInput | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = "", bracket = "", digits = "", power = "", percent = ""] = match;
  if ((bracket === "(") !== text.endsWith(")") || (bracket === "(" && sign !== "")) return null;
  const figure = Number(digits.replaceAll(",", "") + power) * (sign === "-" || bracket === "(" ? -1 : 1);
  if (!Number.isFinite(figure)) return null;
  const value = percent ? Number((figure / 100).toPrecision(15)) : figure;
  const typed = percent ? (digits.includes(".") ? "0.00%" : "0%") : digits.includes(",") ? (digits.includes(".") ? "#,##0.00" : "#,##0") : power ? "0.00E+00" : null;
  return { value, formula: null, ...(typed !== null && format === "General" ? { format: typed } : {}) };
}

/** Refuses a formula Excel could not even store: brackets or quotes that do not close, an operator at its end. */
function formulaContent(formula: string): CellContentInput {
  if (formula.length > LONGEST_FORMULA) throw invalidArgument();
  const bare = formula.replace(/"(?:[^"]|"")*"/gu, "0").replace(/'(?:[^']|'')*'/gu, "S");
  let depth = 0;
  for (const sign of bare) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth < 0) throw invalidArgument();
  }
  if (depth !== 0 || bare.includes('"') || /[-+*/^&=<>,(]\s*$/u.test(bare)) throw invalidArgument();
  return { value: null, formula };
}
