import type { CellContent } from "../../core/sheet/edit";

/** A text that Excel cannot take for anything else: it begins with a letter and holds no digit ("May 2020" is a date to Excel). */
const PLAIN_WORDS = /^\p{L}[^\p{N}]*$/u;
/** Longer than any number, date or error is written; a cell's longest text would have no room for the apostrophe. */
const LONG = 255;
const FORMULA = /^[-=+@']/u;
const LOGICAL = /^(?:true|false)$/iu;

/**
 * A value as Excel must be given it so that it stays what it is. In a cell of texts ("@") every text does. Elsewhere one that Excel would read
 * as a formula ("=", "+", "-", "@"), a number, a date or TRUE gets the apostrophe that a person would type, which Excel does not show: unlike
 * another format it may be written into the open cells of a protected sheet.
 */
export function writtenValue(value: CellContent["value"], format: string): number | string | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "" || format === "@") return value;
  if (value.length > LONG && !FORMULA.test(value)) return value;
  return PLAIN_WORDS.test(value) && !LOGICAL.test(value) ? value : `'${value}`;
}

/** The number format a content needs: in a cell of texts ("@") numbers and formulas would be kept as texts. Else the cell's own. */
export function neededFormat(content: CellContent, format: string): string {
  const isText = content.formula === null && (content.value === null || typeof content.value === "string");
  return format === "@" && !isText ? "General" : format;
}
