import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { speakFinding } from "../../core/catalogue";
import { unreadableFinding } from "../../core/file/fileFindings";
import type { Language } from "../../core/message";
import type { ReadTable } from "../../core/submission";
import type { FormSet } from "../../core/template/template";
import { checkWorkbook } from "../check";
import type { OpenResult } from "../ports";
import { taskTables, type TaskTable } from "./taskTables";

/** A table of tasks of a file, to choose from. */
export type FileTable = Pick<TaskTable, "id" | "rowsAre" | "sheet" | "title"> & { readonly count: number };

/** What was found in a chosen file, or why it could not be read, in one sentence with what to do. */
export type FileRead = { readonly ok: true; readonly file: string; readonly tables: readonly FileTable[] } | { readonly ok: false; readonly why: string };

interface ReadPlans {
  readonly read: FileRead;
  readonly tables: readonly ReadTable[];
  /** The directory with the file's own bodies. */
  readonly directory: AgencyDirectory;
}

/** Reads the tables of a file that a person chose; nothing of the open workbook takes part. */
export function readFile(opened: OpenResult, sets: readonly FormSet[], directory: AgencyDirectory, language: Language): ReadPlans {
  if (!opened.ok) {
    const { message, fix } = speakFinding(unreadableFinding(opened.failure), language);
    return { read: { ok: false, why: `${message} ${fix}`.trim() }, tables: [], directory };
  }
  const { tables, own } = checkWorkbook(opened.workbook, { sets, directory, agency: null });
  const found = taskTables(tables, own.directory).map(({ id, rowsAre, sheet, title, tasks }) => ({ id, rowsAre, sheet, title, count: tasks.length }));
  return { read: { ok: true, file: opened.workbook.name, tables: found }, tables, directory: own.directory };
}
