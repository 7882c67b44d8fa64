import type { Language } from "../../core/message";
import type { Workbook } from "../../core/sheet/workbook";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../check";
import { revisionReport, type NamedFile, type RevisionReport } from "./revisionReport";

/** A workbook with the check's answer about it. */
export interface CheckedFile {
  readonly workbook: Workbook;
  readonly checked: CheckedWorkbook;
}

/** Holds two workbooks that were checked against each other. */
export function compareChecked(older: CheckedFile, newer: CheckedFile, language: Language): RevisionReport {
  return revisionReport(named(older), named(newer), language);
}

/**
 * Checks the file sent before as the newer one was: where a person said who sent that one, and the older file names nobody, the same body sent both, so
 * that the same rows are asked of them.
 */
export function olderAs(newer: Pick<CheckedWorkbook, "unit">, older: Workbook, options: Omit<CheckOptions, "agency">): CheckedWorkbook {
  const checked = checkWorkbook(older, { ...options, agency: null });
  const { unit } = newer;
  return unit?.from === "user" && checked.unit === null && checked.tables.length > 0 ? checkWorkbook(older, { ...options, agency: unit.name }) : checked;
}

function named({ workbook, checked }: CheckedFile): NamedFile {
  return { name: workbook.name, file: { ...checked, sheets: workbook.sheets } };
}
