import { plainText } from "./plainText";

/** A field that a spreadsheet would take for a formula, whichever sign it parts fields by, is written with an apostrophe: cell text is never a formula. */
export function csvField(text: string): string {
  const plain = plainText(text);
  const safe = plain.replace(/(^|[;|])(\s{0,8}[=+\-@])/gu, "$1'$2");
  return /[",;]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
