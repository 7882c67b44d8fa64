import { WorkbookRefusal } from "../../workflows/ports";
import type { CellRef } from "../../core/sheet/address";
import type { RefusalReason } from "../../workflows/ports";

/** Excel's codes (Excel.ErrorCodes and the client library's own) by what they mean to a person. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  ItemNotFound: "sheetGone",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedFeature: "notSupported",
  UnsupportedOperation: "notSupported",
  UnsupportedSheet: "notSupported",
};

/** Excel's code of an error, "" when it is none of Excel's. */
export function codeOf(error: unknown): string {
  const code = error instanceof OfficeExtension.Error ? error.code : "";
  return typeof code === "string" ? code : "";
}

/** Whether Excel refused the whole batch because a person is typing or a dialogue is open; the same batch may pass a moment later. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === "InvalidOperationInCellEditMode";
}

/** Whether what was asked of is no sheet of cells: a chart or a macro sheet. */
export function isUnsupportedSheet(error: unknown): boolean {
  return codeOf(error) === "UnsupportedSheet";
}

/** Whether it was page layout that failed, by where Excel says the error lies. */
export function isAboutPage(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation = "", statement = "" } = error.debugInfo;
  return /page(?:Layout|Break)|headers?Footer/iu.test(`${errorLocation} ${statement}`);
}

/** Whether it was adding a sheet that failed. */
export function isAboutAdding(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && /WorksheetCollection\.add/iu.test(error.debugInfo.errorLocation ?? "");
}

/** Whether Excel denied a write; why, only the state of the workbook tells. */
export function isDenied(error: unknown): boolean {
  return codeOf(error) === "AccessDenied";
}

/** What an error of Excel's is to the workbook's user; `sheet` and `halfWritten` say where. A refusal stays what it is. */
export function refusalOf(error: unknown, sheet: string | null = null, halfWritten: readonly CellRef[] = []): WorkbookRefusal {
  if (error instanceof WorkbookRefusal) return error;
  const code = codeOf(error);
  const words = error instanceof Error ? error.message : String(error);
  const detail = code === "" || words.startsWith(code) ? words : `${code}: ${words}`;
  return new WorkbookRefusal(REASONS[code] ?? "failed", detail, sheet, halfWritten);
}
