import { useState } from "react";
import type { DrawnSheets } from "../../workflows/ports";
import { insertIntoWorkbook } from "../../workflows/session/writing";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useFillWords } from "./useFillWords";
import type { FillWords } from "./words";

/** Inserting forms, and what became of the last ones. */
export interface Insertion {
  readonly action: Action;
  readonly outcome: DrawnSheets | null;
  readonly insert: (forms: readonly string[]) => void;
  /** The last ones again. */
  readonly again: () => void;
}

/** What became of forms in words: inserted, names that were taken, and page layouts that Excel refused. */
export function outcomeText({ drawn, nameTaken, pageNotSet = [] }: DrawnSheets, words: FillWords): string {
  const sentences = [drawn.length > 0 ? words.inserted(drawn.join(", ")) : "", nameTaken.length > 0 ? words.nameTaken(nameTaken.join(", ")) : "", pageNotSet.length > 0 ? words.pageNotSet(pageNotSet.join(", ")) : ""];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Inserts forms one batch at a time. */
export function useInsert(): Insertion {
  const { session, announce } = usePane();
  const words = useFillWords();
  const action = useAction();
  const [outcome, setOutcome] = useState<DrawnSheets | null>(null);
  const [last, setLast] = useState<readonly string[]>([]);
  const insert = (forms: readonly string[]) => {
    setLast(forms);
    void action.run(async () => {
      setOutcome(null);
      const drawn = await insertIntoWorkbook(session, forms);
      setOutcome(drawn);
      announce(outcomeText(drawn, words));
    });
  };
  return { action, outcome, insert, again: () => insert(last) };
}
