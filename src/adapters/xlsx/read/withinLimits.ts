import { LENGTHS } from "../limits";

/** Marks that Excel stores before newer functions and names but never shows, so that a stored formula may be the longer one. */
const STORED_MARKS = /_xl(?:fn|ws|pm|udf|eta)\./g;

/** A text cut where no cell goes on, never through the middle of a letter. */
export function cutText(text: string, most: number = LENGTHS.text): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** A sheet's name at a length that some program takes. */
export function sheetNameWithin(name: string): string {
  return cutText(name, LENGTHS.sheetName);
}

/** The name of a file or connection that a workbook leads to. */
export function linkNameWithin(name: string): string {
  return cutText(name, LENGTHS.sheetName);
}

/** Whether a formula is one that could have been typed. */
export function formulaFits(formula: string): boolean {
  return formula.length <= LENGTHS.formula || formula.replace(STORED_MARKS, "").length <= LENGTHS.formula;
}

/** A number format code, "General" instead of an impossible one. */
export function formatWithin(code: string): string {
  return code.length <= LENGTHS.formatCode ? code : "General";
}

/** A font's name, "" (unknown) instead of an impossible one. */
export function fontWithin(name: string): string {
  return name.length <= LENGTHS.fontName ? name : "";
}
