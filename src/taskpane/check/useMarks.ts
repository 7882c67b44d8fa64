import { useState } from "react";
import { cellMarks } from "../../workflows/cellMarks";
import type { PaneReport } from "../../workflows/engine";
import { usePane, useSettings } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useCheckWords } from "./useCheckWords";

/** Marking the cells of the report in the sheets, and taking the marks away. */
export interface Marks {
  /** True while there may be marks of ours in the workbook. */
  readonly marked: boolean;
  /** Sheets that the last marking left out. */
  readonly leftOut: readonly string[];
  readonly action: Action;
  readonly mark: () => void;
  readonly unmark: () => void;
  /** What was tried last, again. */
  readonly again: () => void;
}

/** Marks are kept until a person takes them away; they are those of the report they were made from. */
export function useMarks(report: PaneReport | null): Marks {
  const { session, settings, announce } = usePane();
  const words = useCheckWords();
  const action = useAction();
  const marked = useSettings()["marked"] === "yes";
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [last, setLast] = useState<"mark" | "unmark">("mark");
  const remember = async (next: boolean) => (next === marked ? undefined : settings.keep({ marked: next ? "yes" : "" }));
  const mark = () => {
    setLast("mark");
    void action.run({ label: words.marking, stop: null }, async () => {
      const marks = cellMarks(report?.findings ?? []);
      setLeftOut([]);
      const left = await session.workbook.mark(marks).catch(async (problem: unknown) => {
        await remember(true); // some may have been made before Excel refused
        throw problem;
      });
      const made = marks.filter(({ at }) => !left.includes(at.sheet)).length;
      setLeftOut(left);
      announce([words.marked(made), left.length > 0 ? words.notMarked(left.join(", ")) : ""].join(" ").trim());
      await remember(made > 0 || (marked && left.length > 0));
    });
  };
  const unmark = () => {
    setLast("unmark");
    void action.run({ label: words.unmarking, stop: null }, async () => {
      setLeftOut([]);
      await session.workbook.unmark();
      announce(words.unmarked);
      await remember(false);
    });
  };
  return { marked, leftOut, action, mark, unmark, again: last === "mark" ? mark : unmark };
}
