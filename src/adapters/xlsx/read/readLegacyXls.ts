import { read } from "@e965/xlsx";
import type { CellObject, DefinedName as LibraryName, DenseWorkSheet, Range, WorkBook } from "@e965/xlsx";
import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput, Sheet } from "../../../core/sheet/sheet";
import type { DefinedName, Workbook } from "../../../core/sheet/workbook";
import { damaged, encrypted, tooLarge } from "../fileFailure";
import { LIMITS } from "../limits";
import { CellBudget } from "./cellBudget";
import { cellInput } from "./cellInput";
import type { CellValue } from "./cellValue";
import { showsDate } from "./displayText";
import { fontPlace, xlsFonts } from "./xlsFonts";
import type { FontsOfSheet } from "./xlsFonts";
import type { Zip } from "./zip";

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?", 0x24: "#NUM!", 0x2a: "#N/A", 0x2b: "#GETTING_DATA",
};
const DAYS_TO_1904 = 1462;

/**
 * Reads an .xls workbook from its Workbook stream. The library never sees the file around it:
 * it follows the lengths in broken document properties for minutes.
 */
export function readXls(name: string, stream: Uint8Array): Workbook {
  return workbookOf(name, parse(stream), xlsFonts(stream));
}

/** Reads an .xlsb package after every part of it has been checked; its fonts are not known. */
export function readXlsb(name: string, zip: Zip): Workbook {
  if (zip.bytes.length > LIMITS.legacyFileBytes) throw tooLarge(`${zip.bytes.length} bytes of .xlsb`);
  for (const entry of zip.directory.entries) zip.read(entry);
  return workbookOf(name, parse(zip.bytes), []);
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: "array", dense: true, cellNF: true, cellText: false, cellHTML: false, cellStyles: true });
  } catch (error) {
    const detail = error instanceof Error ? error.message : "unknown";
    throw /password|encrypt/i.test(detail) ? encrypted(detail) : damaged(detail);
  }
}

function workbookOf(name: string, book: WorkBook, fonts: readonly FontsOfSheet[]): Workbook {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const budget = new CellBudget();
  if (book.SheetNames.length > LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
  const sheets = book.SheetNames.map((sheetName, i) => {
    const sheet = book.Sheets[sheetName] as DenseWorkSheet | undefined;
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return sheetFrom(sheetName, hidden, sheet, { date1904, budget, fonts: fonts[i] ?? new Map<number, string>() });
  });
  const saved = book.Props?.ModifiedDate;
  const savedAt = saved instanceof Date && !Number.isNaN(saved.getTime()) ? saved.toISOString() : null;
  return { name, sheets, definedNames: namesOf(book), savedAt };
}

interface Setting {
  readonly date1904: boolean;
  readonly budget: CellBudget;
  readonly fonts: FontsOfSheet;
}

function sheetFrom(name: string, hidden: boolean, sheet: DenseWorkSheet | undefined, setting: Setting): Sheet {
  const cells: CellInput[] = [];
  sheet?.["!data"]?.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const input = cell ? inputOf(row, column, cell, setting) : null;
      if (!input) return;
      setting.budget.spend(1);
      cells.push(input);
    });
  });
  const merges = ((sheet?.["!merges"] ?? []) as readonly Range[]).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return sheetOf({ name, hidden, merges, hiddenRows: hiddenOf(sheet?.["!rows"]), hiddenColumns: hiddenOf(sheet?.["!cols"]) }, cells);
}

function inputOf(row: number, column: number, cell: CellObject, { date1904, fonts }: Setting): CellInput | null {
  const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
  const style = { format, font: fonts.get(fontPlace(row, column)) ?? "", isDate: date1904 && showsDate(format) };
  return cellInput(row, column, valueOf(cell, style.isDate), cell.f ? cell.f : null, style);
}

function valueOf({ t, v }: CellObject, shift: boolean): CellValue {
  if (t === "e") return { value: ERRORS[Number(v)] ?? "#N/A", error: true };
  if (v === undefined || v instanceof Date || t === "z") return { value: null };
  return { value: typeof v === "number" && shift ? v + DAYS_TO_1904 : v };
}

function hiddenOf(lines: unknown): number[] {
  const hidden: number[] = [];
  (lines as readonly ({ readonly hidden?: boolean } | undefined)[] | undefined)?.forEach((line, at) => {
    if (line?.hidden) hidden.push(at);
  });
  return hidden;
}

function namesOf(book: WorkBook): DefinedName[] {
  // The library's types leave out the hidden mark that it does hand over.
  const names: readonly (LibraryName & { readonly Hidden?: boolean })[] = book.Workbook?.Names ?? [];
  return names.map(({ Name, Ref, Sheet, Hidden }) => ({
    name: Name,
    refersTo: Ref,
    hidden: Hidden === true,
    sheet: Sheet === undefined ? null : (book.SheetNames[Sheet] ?? null),
  }));
}
