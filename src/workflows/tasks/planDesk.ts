import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { Language } from "../../core/message";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { ReadTable } from "../../core/submission";
import { comparePlans, type PlanComparison } from "../../core/tasks/comparePlans";
import type { FormSet } from "../../core/template/template";
import type { EngineCalls } from "../engine";
import { directoryIn, tableIn, type LastCheck } from "../lastCheck";
import type { OpenResult } from "../ports";
import { draftPlan } from "./draftPlan";
import { bodiesNamed, myTasks } from "./myTasks";
import { readFile, type FileRead } from "./planFile";


/** Answers what is asked of plans: whose tasks, whose draft, and how one plan stands to another. It remembers the tables of the file a person chose last. */
export class PlanDesk {
  private fileTables: readonly ReadTable[] = [];

  constructor(
    private readonly sets: readonly FormSet[],
    private readonly directory: AgencyDirectory,
  ) {}

  myTasks(last: LastCheck, agency: string): EngineCalls["myTasks"]["answer"] {
    return myTasks(last?.checked.tables ?? [], agency, this.known(last));
  }

  /** The bodies that the workbook's tables of tasks name. */
  bodies(last: LastCheck): EngineCalls["taskBodies"]["answer"] {
    return bodiesNamed(last?.checked.tables ?? [], this.known(last));
  }

  draft(last: LastCheck, { table: id, ...asked }: EngineCalls["draftPlan"]["asked"]): SheetSpec | null {
    const table = tableIn(last, id);
    const taken = last?.workbook.sheets.map(({ name }) => name) ?? [];
    return table ? draftPlan(table, { ...asked, taken }, this.known(last)) : null;
  }

  compare(last: LastCheck, { province, own, agency }: EngineCalls["comparePlans"]["asked"]): PlanComparison | null {
    const theirs = province.from === "file" ? this.fileTables.find(({ id }) => id === province.table) : tableIn(last, province.table);
    const ours = tableIn(last, own);
    return theirs && ours ? comparePlans(theirs, ours, agency, this.known(last)) : null;
  }

  /** Takes the tables of a file a person chose, in place of those of the one before. */
  takeFile(opened: OpenResult, language: Language): FileRead {
    const { read, tables } = readFile(opened, this.sets, this.directory, language);
    this.fileTables = tables;
    return read;
  }

  /** The directory with the workbook's own bodies. */
  private known(last: LastCheck): { readonly directory: AgencyDirectory; readonly planYear: null } {
    return { directory: directoryIn(last, this.directory), planYear: null };
  }
}
