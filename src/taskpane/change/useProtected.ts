import { useEffect, useState } from "react";
import type { ChangePlan } from "../../workflows/changePlan";
import { protectedAmong } from "../../workflows/session/writing";
import { usePane } from "../paneContext";

const NONE: readonly string[] = [];

/** The protected sheets that a plan writes on, none until the workbook has answered; a workbook that cannot be asked now is asked when it is written. */
export function useProtected({ edits, alternatives = [], insertions = [], removals = [] }: ChangePlan): readonly string[] {
  const { session } = usePane();
  const [names, setNames] = useState(NONE);
  const written = [...edits, ...alternatives.flatMap(({ ways }) => ways.flat())].map(({ at }) => at.sheet);
  const sheets = [...new Set([...written, ...[...insertions, ...removals].map(({ sheet }) => sheet)])].join("\n");
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: readonly string[]): void => {
      if (isCurrent) setNames(found);
    };
    void protectedAmong(session, sheets === "" ? [] : sheets.split("\n")).then(tell, () => tell(NONE));
    return () => {
      isCurrent = false;
    };
  }, [session, sheets]);
  return names;
}
