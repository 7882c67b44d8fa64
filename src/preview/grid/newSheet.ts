import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { IWorksheetData, Worksheet } from "@univerjs/core";
import type { HostSheet } from "../officeHost/hostWorkbook";

/** An empty sheet under an id never used before, its cells plain as those of the sheet `like`. */
export function newSheet(name: string, like: Worksheet): IWorksheetData {
  const { defaultStyle } = like.getConfig();
  const plain = defaultStyle === undefined ? {} : { defaultStyle };
  return mergeWorksheetSnapshotWithDefault({ id: crypto.randomUUID(), name, rowCount: 100, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64, ...plain });
}

/** The visible sheet nearest to one about to disappear, to the right first; null when there is none. */
export function neighbourOf(id: string, sheets: readonly HostSheet[]): string | null {
  const at = sheets.findIndex((sheet) => sheet.id === id);
  return [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(({ visibility }) => visibility === "Visible")?.id ?? null;
}
