import { useState } from "react";
import { Dropped } from "../../workflows/engine";
import type { DrawnSheets } from "../../workflows/ports";
import { insertIntoWorkbook } from "../../workflows/session/writing";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { useFillWords } from "./useFillWords";
import type { FillWords } from "./words";

/** Blank, or with the plan's own tasks where a form has them. */
export type FormContent = "blank" | "tasks";

/** Inserting forms, and what became of the last ones. */
export interface Insertion {
  readonly action: Action;
  /** `stopped`: a person stopped it before anything was written. */
  readonly outcome: DrawnSheets | "stopped" | null;
  readonly insert: (forms: readonly string[], content: FormContent) => void;
  /** The last ones again. */
  readonly again: () => void;
  /** Where the keyboard goes: the word of what became of them. */
  readonly place: Landing["place"];
}

/** What became of forms in words: inserted, names that were taken, and page layouts that Excel refused. */
export function outcomeText(outcome: DrawnSheets | "stopped", words: FillWords): string {
  if (outcome === "stopped") return words.insertStopped;
  const { drawn, nameTaken, pageNotSet = [] } = outcome;
  const sentences = [drawn.length > 0 ? words.inserted(drawn.join(", ")) : "", nameTaken.length > 0 ? words.nameTaken(nameTaken.join(", ")) : "", pageNotSet.length > 0 ? words.pageNotSet(pageNotSet.join(", ")) : ""];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

/** Inserts forms one batch at a time. It can be stopped while they are being drawn, before Excel is asked; afterwards the sheet goes to where filling begins. */
export function useInsert(): Insertion {
  const { session, announce, goTo } = usePane();
  const words = useFillWords();
  const action = useAction();
  const { place, leave, land } = useLanding();
  const [outcome, setOutcome] = useState<Insertion["outcome"]>(null);
  const [last, setLast] = useState<{ readonly forms: readonly string[]; readonly content: FormContent }>({ forms: [], content: "blank" });
  const insert = (forms: readonly string[], content: FormContent) => {
    setLast({ forms, content });
    leave();
    void action.run({ label: words.drawing, stop: () => session.engine.drop("draw") }, async (next) => {
      setOutcome(null);
      const became = await insertIntoWorkbook(session, forms, { content, writing: () => next({ label: words.inserting, stop: null }) }).catch((problem: unknown) => {
        if (problem instanceof Dropped) return "stopped" as const;
        throw problem;
      });
      setOutcome(became);
      announce(outcomeText(became, words));
      land();
      if (became !== "stopped") void became.beginning.then((at) => (at ? goTo(at) : undefined));
    });
  };
  return { action, outcome, insert, again: () => insert(last.forms, last.content), place };
}
