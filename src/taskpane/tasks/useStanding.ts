import { useCallback, useEffect, useState } from "react";
import type { LeadChoices } from "../../workflows/directory/leadChoices";
import type { ChoiceStanding } from "../../workflows/ports";
import { lookAtLeads } from "../../workflows/session/writing";
import { usePane, useSessionState } from "../paneContext";
import { useAnswer } from "../useAnswer";

/** The lead cells of a table as last checked and what they ask for now. */
export interface Standing {
  /** Null where the table has none, or while they are being looked at. */
  readonly choices: LeadChoices | null;
  /** By sheet; null while nobody knows, as where Excel could not be asked because a cell was being edited. */
  readonly standing: readonly ChoiceStanding[] | null;
  /** Takes in what was seen since. */
  readonly learn: (standing: readonly ChoiceStanding[] | null) => void;
}

/** Looks at the lead cells of a table, and again when there are others. */
export function useStanding(table: string): Standing {
  const { session } = usePane();
  const { checks } = useSessionState();
  const { answer: choices } = useAnswer("leadChoices", { table, checked: checks, definedNames: session.photograph()?.definedNames ?? [] }, table);
  const asked = choices === null ? "" : JSON.stringify(choices);
  const [known, setKnown] = useState<{ readonly asked: string; readonly standing: readonly ChoiceStanding[] | null } | null>(null);
  const learn = useCallback((standing: readonly ChoiceStanding[] | null) => setKnown({ asked, standing }), [asked]);
  useEffect(() => {
    if (asked === "") return;
    let gone = false;
    lookAtLeads(session, (JSON.parse(asked) as LeadChoices).offers).then(
      (standing) => void (gone || setKnown({ asked, standing })),
      () => void (gone || setKnown({ asked, standing: null })),
    );
    return () => void (gone = true);
  }, [session, asked]);
  const isKnown = known?.asked === asked;
  return { choices: isKnown ? choices : null, standing: isKnown ? known.standing : null, learn };
}
