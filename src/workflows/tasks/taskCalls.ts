import type { Language } from "../../core/message";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { NewTask } from "../../core/tasks/addTask";
import type { PlanComparison } from "../../core/tasks/comparePlans";
import type { MyTaskTable } from "./myTasks";
import type { FileRead } from "./planFile";
import type { PlannedTask } from "./planTask";
import type { UnderstoodDeadline } from "./readDeadline";
import type { OddName } from "./readNames";
import type { TaskForm } from "./taskForm";
import type { TaskTable } from "./taskTables";

/** What can be asked of the engine about tables of tasks and targets, and what it answers. */
export interface TaskCalls {
  /** The tables of tasks of the workbook of the last check that was answered; `checked` only tells one asking from another. */
  readonly tasks: { readonly asked: { readonly checked: number }; readonly answer: readonly TaskTable[] };
  /** `agency`: an id of the directory or a typed name, "" for nobody. */
  readonly myTasks: { readonly asked: { readonly checked: number; readonly agency: string }; readonly answer: readonly MyTaskTable[] };
  /** The bodies that its tables of tasks name, those with most tasks first. */
  readonly taskBodies: { readonly asked: { readonly checked: number }; readonly answer: readonly string[] };
  /** The agency's own plan from a table of the workbook; null where it has nothing there. `groups`: with tasks given to all bodies of its kind. */
  readonly draftPlan: { readonly asked: { readonly table: string; readonly agency: string; readonly groups: boolean }; readonly answer: SheetSpec | null };
  /** A file that a person chose. Its tables are kept until the next one, or until the engine is stopped. */
  readonly readPlanFile: { readonly asked: { readonly name: string; readonly bytes: Uint8Array; readonly language: Language }; readonly answer: FileRead };
  /** Null where a table is no longer known. */
  readonly comparePlans: {
    readonly asked: { readonly province: { readonly from: "workbook" | "file"; readonly table: string }; readonly own: string; readonly agency: string };
    readonly answer: PlanComparison | null;
  };
  /** What to ask for a new task of one of those tables; null when the table is not there. */
  readonly taskForm: { readonly asked: { readonly table: string; readonly checked: number }; readonly answer: TaskForm | null };
  /** The change that would add a task to one of them. */
  readonly addTask: { readonly asked: { readonly table: string; readonly task: NewTask; readonly language: Language }; readonly answer: PlannedTask | null };
  /** How a typed deadline is understood. */
  readonly deadline: { readonly asked: { readonly text: string; readonly planYear: number | null }; readonly answer: UnderstoodDeadline };
  /** What is odd about each of some typed texts of bodies, for a task of one of those tables. */
  readonly names: { readonly asked: { readonly table: string; readonly texts: readonly string[] }; readonly answer: readonly (readonly OddName[])[] };
}
