import { read } from "@e965/xlsx";
import type { CellObject, DefinedName as LibraryName, DenseWorkSheet, Range, WorkBook } from "@e965/xlsx";
import { sheetOf } from "../../../core/sheet/sheet";
import type { CellInput, Sheet } from "../../../core/sheet/sheet";
import type { Workbook } from "../../../core/sheet/workbook";
import { damaged, encrypted, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { cellInput } from "./cellInput";
import type { CellValue } from "./cellValue";
import { readSavedAt } from "./coreProperties";
import { dateShift } from "./dateSystem";
import { DefinedNames } from "./definedNames";
import { ReadBudget } from "./readBudget";
import { soundXls } from "./soundXls";
import { soundXlsb } from "./soundXlsb";
import { sheetNameWithin } from "./withinLimits";
import { fontPlace, xlsFonts } from "./xlsFonts";
import type { FontsOfSheet } from "./xlsFonts";
import type { Zip } from "./zip";

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?", 0x24: "#NUM!", 0x2a: "#N/A", 0x2b: "#GETTING_DATA",
};

/**
 * Reads an .xls workbook from its Workbook stream. The library never sees the file around it:
 * it follows the lengths in broken document properties for minutes.
 */
export function readXls(name: string, stream: Uint8Array): Workbook {
  const fonts = xlsFonts(stream);
  return workbookOf(name, parse(soundXls(stream)), fonts);
}

/** Reads an .xlsb package whose workbook part is `part`, after every part of it has been checked; its fonts are not known. */
export function readXlsb(name: string, zip: Zip, part: string): Workbook {
  if (zip.bytes.length > LIMITS.legacyFileBytes) throw tooLarge(`${zip.bytes.length} bytes of .xlsb`);
  return { ...workbookOf(name, parse(soundXlsb(zip, part)), []), savedAt: readSavedAt(zip) };
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
  const budget = new ReadBudget();
  if (book.SheetNames.length > LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
  const sheets = book.SheetNames.map((sheetName, i) => {
    const sheet = book.Sheets[sheetName] as DenseWorkSheet | undefined;
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return sheetFrom(sheetNameWithin(sheetName), hidden, sheet, { date1904, budget, fonts: fonts[i] ?? new Map<number, string>() });
  });
  return { name, sheets, definedNames: namesOf(book), savedAt: null };
}

interface Setting {
  readonly date1904: boolean;
  readonly budget: ReadBudget;
  readonly fonts: FontsOfSheet;
}

function sheetFrom(name: string, hidden: boolean, sheet: DenseWorkSheet | undefined, setting: Setting): Sheet {
  const cells: CellInput[] = [];
  sheet?.["!data"]?.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const input = cell ? inputOf(row, column, cell, setting) : null;
      if (!input) return;
      setting.budget.cells(1);
      cells.push(input);
    });
  });
  const merges = ((sheet?.["!merges"] ?? []) as readonly Range[]).map(({ s, e }) => {
    setting.budget.merge();
    return { top: s.r, left: s.c, bottom: e.r, right: e.c };
  });
  return sheetOf({ name, hidden, merges, hiddenRows: hiddenOf(sheet?.["!rows"]), hiddenColumns: hiddenOf(sheet?.["!cols"]) }, cells);
}

function inputOf(row: number, column: number, cell: CellObject, { date1904, fonts, budget }: Setting): CellInput | null {
  const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : "General";
  const style = { format, font: fonts.get(fontPlace(row, column)) ?? "" };
  const found = valueOf(cell, dateShift(date1904, style, budget.formats));
  return cellInput({ row, column, found, formula: cell.f ? cell.f : null, style }, budget.formats);
}

function valueOf({ t, v }: CellObject, shift: number): CellValue {
  if (t === "e") return { value: ERRORS[Number(v)] ?? "#N/A", error: true };
  if (v === undefined || v instanceof Date || t === "z") return { value: null };
  return { value: typeof v === "number" ? v + shift : v };
}

function hiddenOf(lines: unknown): number[] {
  const hidden: number[] = [];
  (lines as readonly ({ readonly hidden?: boolean } | undefined)[] | undefined)?.forEach((line, at) => {
    if (line?.hidden) hidden.push(at);
  });
  return hidden;
}

function namesOf(book: WorkBook): Workbook["definedNames"] {
  // The library's types leave out the hidden mark that it does hand over, and promise what a broken file does not give.
  const names: readonly (Partial<LibraryName> & { readonly Hidden?: boolean })[] = book.Workbook?.Names ?? [];
  const kept = new DefinedNames();
  for (const { Name, Ref, Sheet, Hidden } of names) {
    if (Name === undefined || Ref === undefined) continue;
    const sheet = Sheet === undefined ? undefined : book.SheetNames[Sheet];
    kept.add({ name: Name, refersTo: Ref, hidden: Hidden === true, sheet: sheet === undefined ? null : sheetNameWithin(sheet) });
  }
  return kept.kept;
}
