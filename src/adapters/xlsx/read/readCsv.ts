import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput } from "../../../core/sheet/sheet";
import type { Workbook } from "../../../core/sheet/workbook";
import { GRID } from "../limits";
import { notWorkbook, tooLarge } from "../fileFailure";
import { CellBudget } from "./cellBudget";
import { detectDelimiter, fieldsOf } from "./csvFields";

/** 123, 123.45, -5; not 007, not 1.234 (a thousand in Vietnamese writing), not more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(?:0\.\d{1,10}|(?:0|[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,10}))?)$/;
const MOST_DIGITS = 15;
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

/** Reads a CSV file (UTF-8, UTF-16 with its mark, or the Vietnamese Windows code page) as one sheet named after the file. */
export function readCsv(name: string, bytes: Uint8Array): Workbook {
  const decoded = decode(bytes);
  if (decoded.includes("\0")) throw notWorkbook("unknown", "binary data under a .csv name");
  const told = SEPARATOR_LINE.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const cells = cellsOf(text, told?.[1] ?? detectDelimiter(text));
  const sheet = name.replace(/^.*[/\\]/s, "").replace(/\.csv$/i, "");
  return { name, sheets: [sheetOf({ name: sheet }, cells)], definedNames: [], savedAt: null };
}

function cellsOf(text: string, delimiter: string): CellInput[] {
  const budget = new CellBudget();
  const cells: CellInput[] = [];
  for (const { row, column, value } of fieldsOf(text, delimiter)) {
    if (row >= GRID.rows || column >= GRID.columns) throw tooLarge("a CSV file beyond the grid of a sheet");
    if (value === "") continue;
    budget.spend(1);
    cells.push({ row, column, value: isPlainNumber(value) ? Number(value) : value });
  }
  return cells;
}

function isPlainNumber(text: string): boolean {
  return PLAIN_NUMBER.test(text) && text.replace(/\D/g, "").length <= MOST_DIGITS;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}
