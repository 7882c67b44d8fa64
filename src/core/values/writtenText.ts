import type { ReadCell } from "../submission";
import { readLegacyText } from "../text/legacy/readLegacy";

/**
 * The words of a cell of agencies or deadlines, in Unicode, with the line breaks that part names and steps (the reading's own text is one line).
 * "" for a blank, “-” or “…”, an error, and a formula that was not computed.
 */
export function writtenText({ cell, reading }: Pick<ReadCell, "cell" | "reading">): string {
  if (reading.state !== "value") return "";
  const { value } = cell;
  if (cell.kind !== "text" || typeof value !== "string" || value === reading.text || !/[\n\r\v\u2028\u2029]/u.test(value)) return reading.text;
  return readLegacyText(value, cell.font)?.text ?? value;
}
