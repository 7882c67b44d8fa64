import type { SheetSpec } from "../../../core/sheet/sheetSpec";

/** The workbook part with the names hidden that should be; the library writes none hidden. */
export function hideNames(xml: string, sheets: readonly SheetSpec[]): string {
  const hidden = new Set(sheets.flatMap(({ names }) => names.filter((name) => name.hidden).map(({ name }) => name)));
  return xml.replace(/<definedName name="([^"]*)"/gu, (tag, name: string) => (hidden.has(name) ? `${tag} hidden="1"` : tag));
}

/**
 * A sheet's part with its growing rows free to be fitted again: the library fixes every height it writes.
 * Rows below the drawn ones get the plain font's height.
 */
export function freeRows(xml: string, sheet: SheetSpec): string {
  return xml
    .replace(/<row r="(\d+)" ht="[^"]*" customHeight="1"/gu, (tag, row: string) =>
      sheet.rows[Number(row) - 1]?.grows ? tag.replace(' customHeight="1"', "") : tag,
    )
    .replace(/<sheetFormatPr defaultRowHeight="[^"]*"/u, `<sheetFormatPr defaultRowHeight="${Math.round(sheet.font.size * 2.55) / 2}"`);
}
