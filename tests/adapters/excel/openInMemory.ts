import type { Sheet, SheetData } from "../../../src/core/sheet/sheet";
import type { Workbook } from "../../../src/core/sheet/workbook";
import { openWorkbook } from "../../../src/adapters/excel/openWorkbook";
import type { HostDocument } from "../../../src/preview/officeHost/document/hostDocument";
import type { MemoryWorkbook } from "../../../src/preview/officeHost/memory/memoryWorkbook";
import type { OfficeHost } from "../../../src/preview/officeHost/officeHost";
import type { ApiSet } from "../../../src/preview/officeHost/wire/officeType";
import type { OpenWorkbook } from "../../../src/workflows/ports";
import { loadOffice } from "../../preview/officeHost/loadOffice";
import { memoryOf } from "../../preview/officeHost/memoryOf";

/** A workbook open in memory: the adapter on Microsoft's client, and what stands behind it. */
export interface OpenInMemory {
  readonly open: OpenWorkbook;
  readonly host: OfficeHost;
  readonly grid: MemoryWorkbook;
  readonly document: HostDocument;
  /** The pauses asked for while a cell was being edited, in milliseconds. */
  readonly pauses: number[];
  /** Files opened as workbooks of their own. */
  readonly copies: Uint8Array[];
}

/** Opens a photograph of a workbook in memory; `apiSet` 14 stands for ExcelApi 1.14. `onPause` happens whenever the adapter waits. */
export async function openInMemory(workbook: Workbook, apiSet: ApiSet, onPause: (host: OfficeHost) => void = () => undefined): Promise<OpenInMemory> {
  const { grid, document } = memoryOf(workbook);
  const copies: Uint8Array[] = [];
  const host = await loadOffice(grid, { apiSet, document, openOther: (file) => void copies.push(file) });
  const pauses: number[] = [];
  const open = openWorkbook((milliseconds) => {
    pauses.push(milliseconds);
    onPause(host);
    return Promise.resolve();
  });
  return { open, host, grid, document, pauses, copies };
}

/** One sheet of cells, as a workbook. */
export function workbookOf(...sheets: readonly Sheet[]): Workbook {
  return { name: "bao-cao.xlsx", sheets, definedNames: [], savedAt: null };
}

/** What of a sheet's snapshot the engine can see: every cell, and what is around them. Merges beyond the last cell join nothing, and Excel does not name them. */
export function seenOf(sheet: Sheet): Omit<SheetData, "rows" | "starts" | "columns" | "kinds" | "values" | "texts" | "formulas" | "formats" | "fonts" | "calculated" | "strings" | "covered"> & { cells: unknown[] } {
  const { name, hidden, merges, hiddenRows, hiddenColumns } = sheet.data;
  const inOrder = merges.filter(({ top, left }) => top < sheet.rowCount && left < sheet.columnCount).sort((a, b) => a.top - b.top || a.left - b.left);
  return { name, hidden, merges: inOrder, hiddenRows, hiddenColumns, cells: sheet.filledRows().flatMap((row) => sheet.cellsOfRow(row)) };
}
