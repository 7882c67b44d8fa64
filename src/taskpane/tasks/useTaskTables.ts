import type { TaskTable } from "../../workflows/tasks/taskTables";
import { useSessionState } from "../paneContext";
import { useAnswer, type Answer } from "../useAnswer";

/** The tables of tasks in the workbook as last checked; asked for again after each check. */
export function useTaskTables(): Answer<readonly TaskTable[]> {
  const { checks } = useSessionState();
  return useAnswer("tasks", checks === 0 ? undefined : { checked: checks }, "tasks");
}
