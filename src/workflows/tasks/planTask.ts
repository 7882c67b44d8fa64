import { speak } from "../../core/catalogue";
import type { Language } from "../../core/message";
import type { CellRef } from "../../core/sheet/address";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";
import { addTask, type NewTask } from "../../core/tasks/addTask";
import type { ChangePlan } from "../changePlan";

/** The change that adds a task, spoken, with the cell its text will stand in; or the sentence why there is none. */
export type PlannedTask = { readonly ok: true; readonly at: CellRef; readonly plan: Omit<ChangePlan, "title"> } | { readonly ok: false; readonly why: string };

/** Plans a new task in a table of the workbook last checked. */
export function planTask(workbook: Workbook, table: ReadTable, task: NewTask, language: Language): PlannedTask {
  const added = addTask(table, task, (name) => workbook.sheets.find((sheet) => sheet.name === name));
  if (!added.ok) return { ok: false, why: speak(added.why, language) };
  const edits = added.edits.map(({ why, ...edit }) => ({ ...edit, why: speak(why, language) }));
  return { ok: true, at: added.at, plan: { edits, contested: 0, ...(added.insertion ? { insertions: [added.insertion] } : null) } };
}
