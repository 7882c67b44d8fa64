import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import type { Workbook } from "../core/sheet/workbook";
import type { ReadTable } from "../core/submission";
import type { CheckedWorkbook } from "./check";

/** The workbook last checked, with the engine's answer about it; null before the first. */
export type LastCheck = { readonly workbook: Workbook; readonly checked: CheckedWorkbook } | null;

/** One of its tables by its id. */
export function tableIn(last: LastCheck, id: string): ReadTable | undefined {
  return last?.checked.tables.find((table) => table.id === id);
}

/** The directory with the workbook's own bodies. */
export function directoryIn(last: LastCheck, directory: AgencyDirectory): AgencyDirectory {
  return last?.checked.own.directory ?? directory;
}
