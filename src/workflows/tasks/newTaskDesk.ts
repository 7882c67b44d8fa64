import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";
import type { CheckedWorkbook } from "../check";
import type { EngineCalls } from "../engine";
import { planTask } from "./planTask";
import { readNames } from "./readNames";
import { taskForm } from "./taskForm";

/** The workbook last checked; null before the first. */
type Last = { readonly workbook: Workbook; readonly checked: CheckedWorkbook } | null;

/** Answers what is asked while a task is added to one of the workbook's tables; null, or nothing, where the table is not there. */
export class NewTaskDesk {
  constructor(private readonly directory: AgencyDirectory) {}

  form(last: Last, { table }: EngineCalls["taskForm"]["asked"]): EngineCalls["taskForm"]["answer"] {
    return inTable(last, table, (found) => taskForm(found, this.known(last)));
  }

  plan(last: Last, { table, task, language }: EngineCalls["addTask"]["asked"]): EngineCalls["addTask"]["answer"] {
    return inTable(last, table, (found, workbook) => planTask(workbook, found, task, language));
  }

  names(last: Last, { table, texts }: EngineCalls["names"]["asked"]): EngineCalls["names"]["answer"] {
    return inTable(last, table, (found) => texts.map((text) => readNames(text, found, this.known(last)))) ?? [];
  }

  /** The directory with the workbook's own bodies. */
  private known(last: Last): AgencyDirectory {
    return last?.checked.own.directory ?? this.directory;
  }
}

function inTable<T>(last: Last, id: string, work: (table: ReadTable, workbook: Workbook) => T): T | null {
  const found = last?.checked.tables.find((table) => table.id === id);
  return last && found ? work(found, last.workbook) : null;
}
