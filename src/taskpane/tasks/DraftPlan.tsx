import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Dropped } from "../../workflows/engine";
import { insertDraft } from "../../workflows/session/writing";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useAction } from "../useAction";
import { useLanding } from "../useLanding";
import { useMyTasksWords } from "./myTasksWords";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Said {
  readonly intent: "success" | "warning";
  readonly text: string;
}

interface DraftPlanProps {
  readonly table: string;
  readonly agency: string;
  /** Some of its tasks are given by group. */
  readonly hasGroups: boolean;
}

/** Draws the agency's own plan as a new sheet, goes there, and says what is left to fill. It can be stopped until Excel is asked. */
export function DraftPlan({ table, agency, hasGroups }: DraftPlanProps) {
  const styles = useStyles();
  const words = useMyTasksWords();
  const { session, announce, goTo } = usePane();
  const { busy, trouble, run } = useAction();
  const { place, leave, land } = useLanding();
  const [groups, setGroups] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const say = (outcome: Said) => {
    setSaid(outcome);
    announce(outcome.text);
    land();
  };
  const draft = () => {
    leave();
    void run({ label: words.drafting, stop: () => session.engine.drop("draftPlan") }, async (next) => {
      setSaid(null);
      const became = await insertDraft(session, { table, agency, groups }, () => next({ label: words.inserting, stop: null })).catch((problem: unknown) => {
        if (problem instanceof Dropped) return "stopped" as const;
        throw problem;
      });
      if (became === "stopped") return say({ intent: "warning", text: words.stopped });
      if (became === null) return say({ intent: "warning", text: words.nothing });
      const [drawn] = became.drawn;
      say(drawn === undefined ? { intent: "warning", text: words.nameTaken(became.nameTaken.join(", ")) } : { intent: "success", text: words.drawn(drawn) });
      void became.beginning.then((at) => (at ? goTo(at) : undefined));
    });
  };
  return (
    <>
      <div className={styles.row}>
        {hasGroups ? <Checkbox label={words.withGroups} checked={groups} onChange={(_, { checked }) => setGroups(checked === true)} /> : null}
        <Button size="small" appearance="primary" disabledFocusable={busy} onClick={draft}>{words.draft}</Button>
      </div>
      {trouble ? <TroubleBar trouble={trouble} onRetry={draft} /> : null}
      {said ? <div ref={place} tabIndex={-1}><Notice intent={said.intent}>{said.text}</Notice></div> : null}
    </>
  );
}
