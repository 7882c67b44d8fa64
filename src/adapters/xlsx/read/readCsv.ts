import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput } from "../../../core/sheet/sheet";
import type { Workbook } from "../../../core/sheet/workbook";
import { GRID } from "../limits";
import { notWorkbook, tooLarge } from "../fileProblem";
import { detectDelimiter, fieldsOf } from "./csvFields";
import { ReadBudget } from "./readBudget";
import { cutText, sheetNameWithin } from "./withinLimits";

/** 123, 123.45, -5; not 007, not 1.234 (a thousand in Vietnamese writing), not more digits than a number keeps. */
const PLAIN_NUMBER = /^-?(?:0\.\d{1,10}|(?:0|[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,10}))?)$/;
const MOST_DIGITS = 15;
/** No letter bears thirty marks; putting longer heaps in order takes time by their square (Unicode annex 15, stream-safe text). */
const MOST_MARKS = 30;
/** The five tone marks of the Vietnamese code page. */
const MARKS: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

/** Reads a CSV file (UTF-8, UTF-16 with its mark, or the Vietnamese Windows code page) as one sheet named after the file. */
export function readCsv(name: string, bytes: Uint8Array): Workbook {
  const decoded = decode(bytes);
  if (decoded.includes("\0")) throw notWorkbook("unknown", "binary data under a .csv name");
  const told = SEPARATOR_LINE.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const cells = cellsOf(text, told?.[1] ?? detectDelimiter(text));
  const sheet = sheetNameWithin(name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1).replace(/\.csv$/i, ""));
  return { name, sheets: [sheetOf({ name: sheet, onlyTexts: true }, cells)], definedNames: [], savedAt: null };
}

function cellsOf(text: string, delimiter: string): CellInput[] {
  const budget = new ReadBudget();
  const cells: CellInput[] = [];
  for (const { row, column, value } of fieldsOf(text, delimiter)) {
    if (row >= GRID.rows || column >= GRID.columns) throw tooLarge("a CSV file beyond the grid of a sheet");
    if (value === "") continue;
    budget.cells(1);
    cells.push({ row, column, value: isPlainNumber(value) ? Number(value) : cutText(value) });
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
    let marks = 0;
    const sound = bytes.filter((byte) => (marks = MARKS.has(byte) ? marks + 1 : 0) <= MOST_MARKS);
    return new TextDecoder("windows-1258").decode(sound).normalize("NFC");
  }
}
