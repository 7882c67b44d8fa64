import { useState } from "react";
import { Dropped, type FormSetChoice } from "../../workflows/engine";
import { insertIntoWorkbook, type InsertedForms } from "../../workflows/session/writing";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { useCatalogue } from "../useCatalogue";
import { useFillWords } from "./useFillWords";
import type { FillWords } from "./words";

/** Blank, or with the plan's own tasks where a form has them. */
export type FormContent = "blank" | "tasks";

/** What became of forms, and the headings of their columns that offer bodies. */
export interface FormsInserted extends Omit<InsertedForms, "beginning"> {
  readonly offering: readonly string[];
}

/** Inserting forms, and what became of the last ones. */
export interface Insertion {
  readonly action: Action;
  /** `stopped`: a person stopped it before anything was written. */
  readonly outcome: FormsInserted | "stopped" | null;
  readonly insert: (forms: readonly string[], content: FormContent, planYear?: number) => void;
  /** The last ones again. */
  readonly again: () => void;
  /** Where the keyboard goes: the word of what became of them. */
  readonly place: Landing["place"];
}

/** What became of forms in words: inserted, what came with them and why, names that were taken, and page layouts that Excel refused. */
export function outcomeText(outcome: FormsInserted | "stopped", words: FillWords): string {
  if (outcome === "stopped") return words.insertStopped;
  const { drawn, along, offering, nameTaken, pageNotSet = [] } = outcome;
  const forms = drawn.filter((name) => !along.includes(name));
  const columns = offering.map((heading) => `“${heading}”`).join(", ");
  const sentences = [forms.length > 0 ? words.inserted(forms.join(", ")) : "", ...along.map((name) => words.withBodies(name, columns)), nameTaken.length > 0 ? words.nameTaken(nameTaken.join(", ")) : "", pageNotSet.length > 0 ? words.pageNotSet(pageNotSet.join(", ")) : ""];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function offeringOf(forms: readonly string[], sets: readonly FormSetChoice[]): readonly string[] {
  const inserted = sets.flatMap((set) => set.forms.filter(({ id }) => forms.includes(id)));
  return [...new Set(inserted.flatMap(({ offersBodies }) => offersBodies))];
}

/** Inserts forms one batch at a time. It can be stopped while they are being drawn, before Excel is asked; afterwards the sheet goes to where filling begins. */
export function useInsert(): Insertion {
  const { session, announce, goTo } = usePane();
  const words = useFillWords();
  const { sets } = useCatalogue();
  const action = useAction();
  const { place, leave, land } = useLanding();
  const [outcome, setOutcome] = useState<Insertion["outcome"]>(null);
  const [last, setLast] = useState<{ readonly forms: readonly string[]; readonly content: FormContent; readonly planYear?: number | undefined }>({ forms: [], content: "blank" });
  const insert: Insertion["insert"] = (forms, content, planYear) => {
    setLast({ forms, content, planYear });
    leave();
    void action.run({ label: words.drawing, stop: () => session.engine.drop("draw") }, async (next) => {
      setOutcome(null);
      const became = await insertIntoWorkbook(session, forms, { content, ...(planYear === undefined ? {} : { planYear }), writing: () => next({ label: words.inserting, stop: null }) }).catch((problem: unknown) => {
        if (problem instanceof Dropped) return "stopped" as const;
        throw problem;
      });
      const told = became === "stopped" ? became : { ...became, offering: offeringOf(forms, sets) };
      setOutcome(told);
      announce(outcomeText(told, words));
      land();
      if (became !== "stopped") void became.beginning.then((at) => (at ? goTo(at) : undefined));
    });
  };
  return { action, outcome, insert, again: () => insert(last.forms, last.content, last.planYear), place };
}
