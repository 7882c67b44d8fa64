import type { FileFailure } from "../core/file/fileFailure";
import type { Workbook } from "../core/sheet/workbook";

export type { FileFailure };

/** A file opened as a workbook, or the reason why not. */
export type OpenResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly failure: FileFailure };
