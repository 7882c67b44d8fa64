import { useSessionState } from "../paneContext";
import { useAnswer } from "../useAnswer";

const NOBODY: readonly string[] = [];

/** The bodies that the workbook's tables of tasks name, as last checked; none while unknown. */
export function useTaskBodies(): readonly string[] {
  const { checks } = useSessionState();
  return useAnswer("taskBodies", checks === 0 ? undefined : { checked: checks }, "bodies").answer ?? NOBODY;
}
