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
  /** Hands it to the browser to be kept. */
  readonly save: (file: FileReport) => void;
  /** Opens it as a new workbook beside the open one. */
  readonly open: (file: FileReport) => void;
}

type Written = Extract<MarkedFile, { readonly bytes: Uint8Array }>;

/** Whether the marked copy of a file can be opened as a new workbook: Excel takes an .xlsx only, and one with macros stays an .xlsm. */
export function canOpenMarked(path: string): boolean {
  return !path.toLowerCase().endsWith(".xlsm");
}

/** Marks a file in the worker and hands the copy over; the file itself is left alone. */
export function useMarkedCopy(session: ReviewSession<Blob>): MarkedCopy {
  const words = useReviewWords();
  const { session: { workbook }, today, announce } = usePane();
  const action = useAction();
  const [notes, setNotes] = useState<readonly string[]>([]);
  /** `hand` gives the copy away and answers what it became. */
  const make = (report: FileReport, hand: (below: string, marked: Written) => Promise<string> | string) => {
    const file = session.fileAt(report.path);
    if (!file) return;
    void action.run({ label: words.marking(report.path), stop: null }, async () => {
      setNotes([]);
      const marked = await session.ask("mark", { ...file, report, day: today() });
      const said = "bytes" in marked ? [await hand(file.place.below, marked), ...remarks(marked, words)] : [marked.kind === "nothing" ? words.nothingToMark : words.notDrawn];
      setNotes(said);
      announce(said.join(" "));
    });
  };
  const save = (report: FileReport) =>
    make(report, (below, marked) => {
      const name = markedName(below, marked, words);
      saveFile(name, marked.bytes);
      return marked.kind === "copied" ? words.copied(name) : words.saved(name);
    });
  const open = (report: FileReport) =>
    make(report, async (_, marked) => {
      await workbook.openCopy(marked.bytes);
      return marked.kind === "copied" ? words.openedCopied(report.path) : words.opened(report.path);
    });
  return { action, notes, save, open };
}

/** What a marked copy is called. */
export function markedName(below: string, marked: MarkedFile, words: ReviewWords): string {
  const name = below.split("/").pop() ?? below;
  const stem = name.replace(/\.[^.]+$/u, "");
  return marked.kind === "copied" ? words.copiedName(stem) : words.markedName(stem, name.toLowerCase().endsWith(".xlsm") ? ".xlsm" : ".xlsx");
}

function remarks(marked: Written, words: ReviewWords): string[] {
  return [...(marked.signed ? [words.signed] : []), ...(marked.notMarked > 0 ? [words.notMarked(marked.notMarked)] : [])];
}
