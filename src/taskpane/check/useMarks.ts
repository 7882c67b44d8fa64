import { useState } from "react";
import type { PaneReport } from "../../workflows/engine";
import { usePane, useSettings } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useCheckWords } from "./useCheckWords";
import type { CheckWords } from "./words";

/** Marking the cells of the report in the sheets, and taking the marks away. */
export interface Marks {
  /** True while there may be marks of ours in the workbook. */
  readonly marked: boolean;
  /** What came of the last marking or unmarking, "" for nothing to say. */
  readonly sentence: string;
  /** Sheets that the last marking left out. */
  readonly leftOut: readonly string[];
  readonly action: Action;
  readonly mark: () => void;
  readonly unmark: () => void;
  /** What was tried last, again. */
  readonly again: () => void;
}

/** What came of the last marking or unmarking: how many cells, how many lie too scattered to be marked, and which sheets were left out. */
interface Came {
  readonly kind: "mark" | "unmark";
  readonly count: number;
  readonly left: number;
  readonly leftOut: readonly string[];
}

/** Marks are kept until a person takes them away; they are those of the report they were made from. */
export function useMarks(report: PaneReport | null): Marks {
  const { session, settings, announce } = usePane();
  const words = useCheckWords();
  const action = useAction();
  const marked = useSettings()["marked"] === "yes";
  const [came, setCame] = useState<Came | null>(null);
  const [last, setLast] = useState<Came["kind"]>("mark");
  const remember = async (next: boolean) => (next === marked ? undefined : settings.keep({ marked: next ? "yes" : "" }));
  const finish = (next: Came) => {
    setCame(next);
    announce([sentenceOf(next, words), next.leftOut.length > 0 ? words.notMarked(next.leftOut.join(", ")) : ""].join(" ").trim());
  };
  const begin = (kind: Came["kind"], work: () => Promise<void>) => {
    setLast(kind);
    setCame(null);
    void action.run({ label: kind === "mark" ? words.marking : words.unmarking, stop: null }, work);
  };
  const mark = () =>
    begin("mark", async () => {
      const { cellMarks } = await import("../../workflows/cellMarks");
      const { marks, left } = cellMarks(report?.findings ?? []);
      const leftOut = await session.workbook.mark(marks).catch(async (problem: unknown) => {
        await remember(true); // some may have been made before Excel refused
        throw problem;
      });
      const count = marks.filter(({ at }) => !leftOut.includes(at.sheet)).length;
      finish({ kind: "mark", count, left, leftOut });
      await remember(count > 0 || (marked && leftOut.length > 0));
    });
  const unmark = () =>
    begin("unmark", async () => {
      await session.workbook.unmark();
      finish({ kind: "unmark", count: 0, left: 0, leftOut: [] });
      await remember(false);
    });
  return { marked, sentence: came ? sentenceOf(came, words) : "", leftOut: came?.leftOut ?? [], action, mark, unmark, again: last === "mark" ? mark : unmark };
}

function sentenceOf({ kind, count, left }: Came, words: CheckWords): string {
  if (kind === "unmark") return words.unmarked;
  return [count > 0 ? words.marked(count) : "", left > 0 ? words.markedNotAll(left) : ""].join(" ").trim();
}
