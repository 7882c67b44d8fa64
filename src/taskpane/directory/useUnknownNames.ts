import type { UnknownName } from "../../workflows/directory/unknownNames";
import { useSessionState } from "../paneContext";
import { useAnswer, type Answer } from "../useAnswer";

/** The names in the workbook as last checked that no directory holds; asked for again after each check. */
export function useUnknownNames(): Answer<readonly UnknownName[]> {
  const { checks } = useSessionState();
  return useAnswer("unknownNames", checks === 0 ? undefined : { checked: checks }, "unknownNames");
}
