import type { CellRange } from "../../../core/sheet/address";
import { a1Range, columnLetters, parseA1, parseA1Range } from "../../../core/sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../document/rectangles";
import { invalidArgument } from "../hostError";

/** The whole of a sheet. */
export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Reads "C7", "$A$1:B9", "A:C", "2:4"; an address with a sheet's name only when it is this sheet's. Refuses anything else. */
export function rangeAt(address: string, sheetName: string): CellRange {
  const cut = address.lastIndexOf("!");
  if (cut >= 0 && unquoted(address.slice(0, cut)).toLowerCase() !== sheetName.toLowerCase()) throw invalidArgument();
  const range = localRange(address.slice(cut + 1).replace(/\$/gu, "").trim());
  if (!range) throw invalidArgument();
  return range;
}

/** Reads a reference with a sheet's name: the name and the range; null when it is none. */
export function sheetReference(reference: string): { readonly sheetName: string; readonly range: CellRange } | null {
  const cut = reference.lastIndexOf("!");
  if (cut < 1) return null;
  const range = localRange(reference.slice(cut + 1).replace(/\$/gu, "").trim());
  return range && { sheetName: unquoted(reference.slice(0, cut)), range };
}

/** "PL3!A5:H30", the name in quotes where Excel needs them. */
export function addressOf(sheetName: string, range: CellRange): string {
  return `${quoted(sheetName)}!${localAddress(range)}`;
}

/** "PL3!$A$5:$H$30", as a formula refers to it. */
export function absoluteAddress(sheetName: string, range: CellRange): string {
  const fixed = localAddress(range).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
  return `${quoted(sheetName)}!${fixed}`;
}

/** A sheet's name as it stands in a reference. */
export function quoted(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !parseA1(sheetName) && !/^r\d*c\d*$/iu.test(sheetName);
  return plain ? sheetName : `'${sheetName.replace(/'/gu, "''")}'`;
}

function unquoted(sheetName: string): string {
  return /^'.*'$/su.test(sheetName) ? sheetName.slice(1, -1).replace(/''/gu, "'") : sheetName;
}

function localAddress(range: CellRange): string {
  const wholeRows = range.left === 0 && range.right === LAST_COLUMN;
  if (wholeRows) return `${range.top + 1}:${range.bottom + 1}`;
  const wholeColumns = range.top === 0 && range.bottom === LAST_ROW;
  return wholeColumns ? `${columnLetters(range.left)}:${columnLetters(range.right)}` : a1Range(range);
}

function localRange(address: string): CellRange | null {
  const rows = /^(\d{1,7}):(\d{1,7})$/u.exec(address);
  if (rows) return between(Number(rows[1]) - 1, Number(rows[2]) - 1, LAST_ROW, (top, bottom) => ({ top, bottom, left: 0, right: LAST_COLUMN }));
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(address);
  if (!columns) return parseA1Range(address);
  const from = parseA1(`${columns[1] ?? ""}1`);
  const to = parseA1(`${columns[2] ?? ""}1`);
  return from && to && between(from.column, to.column, LAST_COLUMN, (left, right) => ({ left, right, top: 0, bottom: LAST_ROW }));
}

function between(from: number, to: number, last: number, make: (first: number, last: number) => CellRange): CellRange | null {
  const [low, high] = from <= to ? [from, to] : [to, from];
  return low >= 0 && high <= last ? make(low, high) : null;
}
