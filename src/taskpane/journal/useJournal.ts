import { useCallback, useEffect, useState } from "react";
import type { AppliedEdits, JournalBatch } from "../../workflows/ports";
import { undoBatch } from "../../workflows/session/writing";
import { areaNames, cellCount } from "../change/areaNames";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { useJournalWords } from "./useJournalWords";
import type { JournalWords } from "./words";

/** The workbook's journal, newest first, and what can be done with it. */
export interface Journal {
  /** Null while it is being read. */
  readonly batches: readonly JournalBatch[] | null;
  readonly action: Action;
  /** What became of the last undoing. */
  readonly undone: AppliedEdits | null;
  readonly read: () => void;
  readonly undo: (batch: string) => void;
  readonly clear: () => void;
  /** Where the keyboard goes after an act: what is said of it. */
  readonly place: Landing["place"];
}

/** What became of the last undoing, in words. */
export function undoneText({ written, choices, takenAway = [] }: AppliedEdits, words: JournalWords): string {
  if (!choices) return words.result(written.length) + (takenAway.length > 0 ? ` ${words.takenAway(quotedNames(takenAway))}` : "");
  const changed = choices.changed.length > 0 ? ` ${words.choicesChanged(areaNames(choices.changed))}` : "";
  return words.choicesBack(cellCount(choices.restored)) + changed;
}

/** Names of sheets in a sentence. */
export function quotedNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** Reads the journal when the view opens, and again after each act. */
export function useJournal(): Journal {
  const { session, announce } = usePane();
  const words = useJournalWords();
  const action = useAction();
  const { run } = action;
  const { place, leave, land } = useLanding();
  const [batches, setBatches] = useState<readonly JournalBatch[] | null>(null);
  const [undone, setUndone] = useState<AppliedEdits | null>(null);
  const load = useCallback(async () => setBatches([...(await session.workbook.journal())].reverse()), [session]);
  const read = useCallback(() => void run({ label: words.loading, stop: null }, load), [run, load, words]);
  useEffect(read, [read]);
  const act = (label: string, work: () => Promise<string>) => {
    leave();
    void run({ label, stop: null }, async () => {
      announce(await work());
      await load();
      land();
    });
  };
  return {
    batches,
    action,
    undone,
    read,
    place,
    undo: (batch) =>
      act(words.undoing, async () => {
        const applied = await undoBatch(session, batch);
        setUndone(applied);
        return undoneText(applied, words);
      }),
    clear: () =>
      act(words.clearing, async () => {
        await session.workbook.clearJournal();
        setUndone(null);
        return words.cleared;
      }),
  };
}
