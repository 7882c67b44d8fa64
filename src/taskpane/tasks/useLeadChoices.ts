import { useMemo, useState } from "react";
import type { LeadChoices } from "../../workflows/directory/leadChoices";
import type { ChoiceStanding } from "../../workflows/ports";
import { lookAtLeads, offerLeads, undoBatch, type OfferedLeads } from "../../workflows/session/writing";
import type { WorkbookSession } from "../../workflows/session/workbookSession";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { choiceText, type ChoiceOutcome } from "./choiceText";
import { choiceWords, type ChoiceWords } from "./choiceWords";
import { useStanding } from "./useStanding";

/** What a person sees before it is written: the cells, and what they ask for now, by sheet. */
export interface PreviewedChoices {
  readonly choices: LeadChoices;
  readonly standing: readonly ChoiceStanding[];
}

/** Giving the lead cells of a table their choices: previewed, written, taken back. */
export interface ChoiceOffering {
  readonly words: ChoiceWords;
  /** Null where the table has no such cells, or all have them. */
  readonly offered: LeadChoices | null;
  /** Null for nothing. */
  readonly previewed: PreviewedChoices | null;
  readonly outcome: ChoiceOutcome | null;
  readonly action: Action;
  readonly preview: () => void;
  readonly write: () => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  /** Where the keyboard goes: the button that asks, and what became of it. */
  readonly trigger: Landing["place"];
  readonly place: Landing["place"];
}

/** Keeps what a person does with the lead cells of one table. */
export function useLeadChoices(table: string): ChoiceOffering {
  const { session, language, now } = usePane();
  const words = useMemo(() => choiceWords(language), [language]);
  const back = useLanding();
  const { choices, standing, learn } = useStanding(table);
  const [previewed, setPreviewed] = useState<PreviewedChoices | null>(null);
  const { act, ...acted } = useActs(words, () => setPreviewed(null));
  return {
    ...acted,
    words,
    previewed,
    offered: choices && (standing === null || standing.some(isOpen)) ? choices : null,
    trigger: back.place,
    preview: () =>
      act(words.looking, async () => {
        if (!choices?.list) return { kind: "noHeadings" };
        const looked = await lookAtLeads(session, choices.offers);
        learn(looked);
        if (!looked.some(isOpen)) return { kind: "nothing" };
        setPreviewed({ choices, standing: looked });
        return null;
      }),
    write: () =>
      act(words.drawing, async (next) => {
        if (!previewed) return null;
        const applied = await offerLeads(session, previewed.choices, { title: words.batch(previewed.choices.heading), when: now() }, () => next(words.writing));
        if (applied.length === 0) return { kind: "notInserted" };
        learn(applied.map((one) => ({ ...one, open: [] })));
        return { kind: "written", applied };
      }),
    undo: () => act(words.undoing, async () => (acted.outcome?.kind === "written" ? takeBack(session, acted.outcome.applied, () => learn(null)) : null)),
    cancel: () => {
      back.leave();
      setPreviewed(null);
      back.land();
    },
  };
}

function isOpen({ open }: ChoiceStanding): boolean {
  return open.length > 0;
}

/** Runs an act, says what became of it, and takes the keyboard there; an act that answers null has more to come. */
function useActs(words: ChoiceWords, done: () => void) {
  const { announce } = usePane();
  const action = useAction();
  const { place, leave, land } = useLanding();
  const [outcome, setOutcome] = useState<ChoiceOutcome | null>(null);
  const act = (label: string, work: (next: (label: string) => void) => Promise<ChoiceOutcome | null>) => {
    leave();
    void action.run({ label, stop: null }, async (next) => {
      const became = await work((then) => next({ label: then, stop: null }));
      setOutcome(became);
      if (!became) return;
      done();
      announce(choiceText(became, words));
      land();
    });
  };
  return { act, action, outcome, place };
}

async function takeBack(session: WorkbookSession, applied: OfferedLeads, done: () => void): Promise<ChoiceOutcome> {
  const undone = [];
  for (const { batch } of applied) if (batch !== null) undone.push((await undoBatch(session, batch)).choices);
  done();
  return { kind: "undone", restored: undone.flatMap((one) => one?.restored ?? []), changed: undone.flatMap((one) => one?.changed ?? []) };
}
