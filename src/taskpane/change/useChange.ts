import { useCallback, useEffect, useRef, useState } from "react";
import type { Edit } from "../../core/sheet/edit";
import type { ChangePlan } from "../../workflows/changePlan";
import type { AppliedEdits } from "../../workflows/ports";
import type { Trouble } from "../../workflows/session/sessionState";
import { applyEdits, undoBatch } from "../../workflows/session/writing";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useChangeWords } from "./useChangeWords";
import { outcomeSentence } from "./words";

/** What was done last: written, or taken back. */
export interface Done {
  readonly kind: "written" | "undone";
  readonly applied: AppliedEdits;
}

/** From a plan to the sheet: preview, write as one batch, take back. */
export interface Change {
  /** What is being previewed, null for nothing. */
  readonly plan: ChangePlan | null;
  readonly done: Done | null;
  readonly action: Action;
  readonly preview: (plan: ChangePlan) => void;
  /** Writes the edits a person kept of the plan; without a word on it those kept last, else all. */
  readonly write: (kept?: readonly Edit[]) => void;
  readonly undo: (batch: string) => void;
  readonly cancel: () => void;
}

/** Keeps the plan that a person sees until they write it or leave it. */
export function useChange(): Change {
  const { session, now, announce } = usePane();
  const words = useChangeWords();
  const action = useAction();
  const [plan, setPlan] = useState<ChangePlan | null>(null);
  const [done, setDone] = useState<Done | null>(null);
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
  const finish = (kind: Done["kind"], applied: AppliedEdits) => {
    setPlan(null);
    setDone({ kind, applied });
    announce(outcomeSentence(words, kind, applied));
  };
  return {
    plan,
    done,
    action,
    preview,
    write: (kept) => {
      if (!plan) return;
      const edits = kept ?? chosen.current ?? plan.edits;
      chosen.current = edits;
      void action.run({ label: words.writing, stop: null }, async () => finish("written", await applyEdits(session, edits, plan.title, now(), plan.insertions)));
    },
    undo: (batch) => void action.run({ label: words.undoing, stop: null }, async () => finish("undone", await undoBatch(session, batch))),
    cancel: () => setPlan(null),
  };
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

/** Where taking back, whose button is gone then, leaves the focus on nothing, what became of it gets the focus. */
function useFocusOnOutcome(done: Done | null, trouble: Trouble | null): void {
  useEffect(() => {
    if ((done?.kind === "undone" || trouble) && document.activeElement === document.body && document.hasFocus()) outcomeToFocus()?.focus();
  }, [done, trouble]);
}

/** The button beside what became of the last change, else the sentence itself. */
function outcomeToFocus(): HTMLElement | null {
  const outcome = document.querySelector<HTMLElement>("[data-outcome]");
  return outcome?.querySelector("button") ?? outcome;
}
