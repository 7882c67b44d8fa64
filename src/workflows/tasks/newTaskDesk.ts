import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";
import type { EngineCalls } from "../engine";
import { directoryIn, tableIn, type LastCheck } from "../lastCheck";
import { planTask } from "./planTask";
import { readNames } from "./readNames";
import { taskForm } from "./taskForm";

/** Answers what is asked while a task is added to one of the workbook's tables; null, or nothing, where the table is not there. */
export class NewTaskDesk {
  constructor(private readonly directory: AgencyDirectory) {}

  form(last: LastCheck, { table }: EngineCalls["taskForm"]["asked"]): EngineCalls["taskForm"]["answer"] {
    return inTable(last, table, (found) => taskForm(found, directoryIn(last, this.directory)));
  }

  plan(last: LastCheck, { table, task, language }: EngineCalls["addTask"]["asked"]): EngineCalls["addTask"]["answer"] {
    return inTable(last, table, (found, workbook) => planTask(workbook, found, task, language));
  }

  names(last: LastCheck, { table, texts }: EngineCalls["names"]["asked"]): EngineCalls["names"]["answer"] {
    return inTable(last, table, (found) => texts.map((text) => readNames(text, found, directoryIn(last, this.directory)))) ?? [];
  }
}

function inTable<T>(last: LastCheck, id: string, work: (table: ReadTable, workbook: Workbook) => T): T | null {
  const found = tableIn(last, id);
  return last && found ? work(found, last.workbook) : null;
}
