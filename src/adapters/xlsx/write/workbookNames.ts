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
    if (repeatedRows === null) return names;
    const range = `${quotedSheet(sheet.name)}!$${repeatedRows.from + 1}:$${repeatedRows.to + 1}`;
    return [...names, { name: "_xlnm.Print_Titles", range, scope: sheet.name }];
  });
}

/** A name such as PL3 is also an address, so it is always quoted. */
function quotedSheet(name: string): string {
  return `'${name.replace(/'/gu, "''")}'`;
}
