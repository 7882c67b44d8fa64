import { useCallback, useEffect, useRef, useState } from "react";
import type { Edit } from "../../core/sheet/edit";
import type { ChangePlan } from "../../workflows/changePlan";
import type { AppliedEdits } from "../../workflows/ports";
import type { Trouble } from "../../workflows/session/sessionState";
import { applyPlan, undoBatch } from "../../workflows/session/writing";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useChangeWords } from "./useChangeWords";
import { outcomeSentence } from "./words";

/** What was done last: written, or taken back. */
export interface Done {
  readonly kind: "written" | "undone";
  readonly applied: AppliedEdits;
  /** How many things were to go whole; absent for none. */
  readonly taken?: number;
  /** What was pressed in a form of its own that wrote it; it goes with the form. */
  readonly pressed?: Element | null;
}

/** From a plan to the sheet: preview, write as one batch, take back. */
export interface Change {
  /** What is being previewed, null for nothing. */
  readonly plan: ChangePlan | null;
  readonly done: Done | null;
  readonly action: Action;
  readonly preview: (plan: ChangePlan) => void;
  /** Writes a plan that a person has seen already, in a form of its own. */
  readonly writeNow: (plan: ChangePlan) => Promise<void>;
  /** Writes the edits a person kept of the plan; without a word on it those kept last, else all. */
  readonly write: (kept?: readonly Edit[]) => void;
  readonly undo: (batch: string) => void;
  readonly cancel: () => void;
}

/** Keeps the plan that a person sees until they write it or leave it. */
export function useChange(): Change {
  const { session, now } = usePane();
  const words = useChangeWords();
  const action = useAction();
  const [plan, setPlan] = useState<ChangePlan | null>(null);
  const { done, tell } = useDone();
  const chosen = useRef<readonly Edit[] | null>(null);
  const remember = useFocusBack(plan !== null, done?.kind === "written" ? done : null);
  const preview = useCallback(
    (next: ChangePlan) => {
      remember();
      chosen.current = null;
      setPlan(next);
    },
    [remember],
  );
  useFocusOnOutcome(done, action.trouble);
  const { run } = action;
  const writeNow = useWriteNow(run, tell);
  return {
    plan,
    done,
    action,
    preview,
    writeNow,
    write: (kept) => {
      if (!plan) return;
      chosen.current = kept ?? chosen.current ?? plan.edits;
      const edits = chosen.current;
      void run({ label: words.writing, stop: null }, async () => {
        const applied = await applyPlan(session, plan, edits, now());
        setPlan(null);
        tell({ kind: "written", applied, ...(plan.taken ? { taken: plan.taken.length } : null) });
      });
    },
    undo: (batch) => void run({ label: words.undoing, stop: null }, async () => tell({ kind: "undone", applied: await undoBatch(session, batch) })),
    cancel: () => setPlan(null),
  };
}

/** Writes a plan as it is, without a preview. */
function useWriteNow(run: Action["run"], tell: (done: Done) => void): Change["writeNow"] {
  const { session, now } = usePane();
  const { writing } = useChangeWords();
  return useCallback(
    (plan) => {
      const pressed = document.activeElement;
      return run({ label: writing, stop: null }, async () => tell({ kind: "written", applied: await applyPlan(session, plan, plan.edits, now()), pressed }));
    },
    [session, now, run, writing, tell],
  );
}

/** What was done last, told to screen readers too. */
function useDone() {
  const { announce } = usePane();
  const words = useChangeWords();
  const [done, setDone] = useState<Done | null>(null);
  const tell = useCallback(
    (next: Done) => {
      setDone(next);
      announce(outcomeSentence(words, next.kind, next.applied, next.taken));
    },
    [announce, words],
  );
  return { done, tell };
}

/** When the preview closes the focus goes to what became of it where something did, else back to where it was asked for. */
function useFocusBack(open: boolean, written: Done | null): () => void {
  const trigger = useRef<HTMLElement | null>(null);
  const before = useRef(written);
  useEffect(() => {
    if (open || !trigger.current) return;
    const asked = trigger.current.isConnected && before.current === written ? trigger.current : null;
    (asked ?? outcomeToFocus())?.focus();
    trigger.current = null;
    before.current = written;
  }, [open, written]);
  return useCallback(() => {
    trigger.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }, []);
}

/** Where taking back, or writing from a form that goes with it, leaves the focus on nothing, what became of it gets the focus. */
function useFocusOnOutcome(done: Done | null, trouble: Trouble | null): void {
  useEffect(() => {
    const { activeElement, body } = document;
    const isLost = (done?.kind === "undone" || trouble) && activeElement === body;
    const isPassedOn = done?.pressed != null && (activeElement === done.pressed || activeElement === body);
    if ((isLost || isPassedOn) && document.hasFocus()) outcomeToFocus()?.focus();
  }, [done, trouble]);
}

/** The button beside what became of the last change, else the sentence itself. */
function outcomeToFocus(): HTMLElement | null {
  const outcome = document.querySelector<HTMLElement>("[data-outcome]");
  return outcome?.querySelector("button") ?? outcome;
}
