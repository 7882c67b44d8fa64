import type { Workbook, WriteOptions } from "hucre";

export type { Cell, CellStyle, ConditionalRule, DataValidation, NamedRange, Sheet, SheetChart, Workbook, WriteOptions, WriteSheet } from "hucre";

/** Packs sheets into the bytes of an .xlsx; the library is loaded only when something is written. */
export async function writePackage(options: WriteOptions): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre");
  return writeXlsx(options);
}

/**
 * An .xlsx with its looks, as the library sees it. It trusts the file: open it with `openWorkbook` first, and take the values from there.
 * Throws whatever the library throws.
 */
export async function readLooks(bytes: Uint8Array): Promise<Workbook> {
  const { readXlsx } = await import("hucre");
  return readXlsx(bytes, { readStyles: true });
}
