import { useState } from "react";
import type { FileReport } from "../../workflows/checkReport";
import type { MarkedFile } from "../../workflows/review/reviewCalls";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { saveFile } from "./saveFile";
import { useReviewWords, type ReviewWords } from "./words";

/** Making the marked copy of a file, and what is to be said of the last one. */
export interface MarkedCopy {
  readonly action: Action;
  readonly notes: readonly string[];
  readonly save: (file: FileReport) => void;
}

/** Marks a file in the worker and hands the copy to the browser to be kept; the file itself is left alone. */
export function useMarkedCopy(session: ReviewSession<Blob>): MarkedCopy {
  const words = useReviewWords();
  const { today, announce } = usePane();
  const action = useAction();
  const [notes, setNotes] = useState<readonly string[]>([]);
  const save = (report: FileReport) => {
    const file = session.fileAt(report.path);
    if (!file) return;
    void action.run({ label: words.marking(report.path), stop: null }, async () => {
      setNotes([]);
      const marked = await session.ask("mark", { ...file, report, day: today() });
      const name = markedName(file.place.below, marked, words);
      if ("bytes" in marked) saveFile(name, marked.bytes);
      const said = markedNotes(name, marked, words);
      setNotes(said);
      announce(said.join(" "));
    });
  };
  return { action, notes, save };
}

/** What a marked copy is called. */
export function markedName(below: string, marked: MarkedFile, words: ReviewWords): string {
  const name = below.split("/").pop() ?? below;
  const stem = name.replace(/\.[^.]+$/u, "");
  return marked.kind === "copied" ? words.copiedName(stem) : words.markedName(stem, name.toLowerCase().endsWith(".xlsm") ? ".xlsm" : ".xlsx");
}

function markedNotes(name: string, marked: MarkedFile, words: ReviewWords): string[] {
  if (marked.kind === "nothing") return [words.nothingToMark];
  if (marked.kind === "unread") return [words.notDrawn];
  return [
    marked.kind === "copied" ? words.copied(name) : words.saved(name),
    ...(marked.signed ? [words.signed] : []),
    ...(marked.notMarked > 0 ? [words.notMarked(marked.notMarked)] : []),
  ];
}
