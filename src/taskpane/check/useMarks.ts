import { useState } from "react";
import type { PaneReport } from "../../workflows/engine";
import { cellMarks } from "../../workflows/cellMarks";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useCheckWords } from "./useCheckWords";

/** Marking the cells of the report in the sheets, and taking the marks away. */
export interface Marks {
  readonly marked: boolean;
  readonly action: Action;
  readonly toggle: () => void;
}

/** Marks are kept until a person takes them away; they are those of the report they were made from. */
export function useMarks(report: PaneReport | null): Marks {
  const { session, settings, announce } = usePane();
  const words = useCheckWords();
  const action = useAction();
  const [marked, setMarked] = useState(() => settings.current()["marked"] === "yes");
  const toggle = () =>
    void action.run(async () => {
      if (marked) await session.workbook.unmark();
      else await session.workbook.mark(cellMarks(report?.findings ?? []));
      setMarked(!marked);
      announce(marked ? words.unmarked : words.marked(cellMarks(report?.findings ?? []).length));
      await settings.keep({ marked: marked ? "" : "yes" });
    });
  return { marked, action, toggle };
}
