import { a1, type CellRef } from "../../../core/sheet/address";
import type { SheetSpec } from "../../../core/sheet/sheetSpec";

/** A defined name to be written; a scope limits it to one sheet. */
export interface WrittenName {
  readonly name: string;
  readonly range: string;
  readonly scope?: string;
}

/** All names of a workbook, in the file's way without the leading "=": those the sheets bring, and the rows each sheet prints again on every page. */
export function workbookNames(sheets: readonly SheetSpec[]): WrittenName[] {
  return sheets.flatMap((sheet) => {
    const names: WrittenName[] = sheet.names.map(({ name, refersTo }) => ({ name, range: refersTo.replace(/^=/u, "") }));
    const { repeatedRows } = sheet.page;
    return repeatedRows === null ? names : [...names, repeatedRowsName(sheet.name, repeatedRows)];
  });
}

/** The name by which a file says which rows (zero-based) a sheet prints again on every page. */
export function repeatedRowsName(sheet: string, { from, to }: { readonly from: number; readonly to: number }): WrittenName {
  return { name: "_xlnm.Print_Titles", range: `${quotedSheet(sheet)}!$${from + 1}:$${to + 1}`, scope: sheet };
}

/** A cell as a link names it: “'Bảng A'!D9”. */
export function linkedPlace(at: CellRef): string {
  return `${quotedSheet(at.sheet)}!${a1(at)}`;
}

/** A sheet as a formula names it: a name such as PL3 is also an address, so it is always quoted. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}
