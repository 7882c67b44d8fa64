import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { DutyRound } from "../../workflows/duties";
import { usePane } from "../paneContext";
import { useLanding } from "../useLanding";
import { dueKey } from "./useDuties";
import { useFillWords } from "./useFillWords";

/** Loaded when it is first opened: the view must be seen before it. */
const DayForm = lazy(() => import("./DayForm"));

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

/** Sets another day for a round, or goes back to the document's. The keyboard returns to the button it came from. */
export function DueEditor({ round: { id, what, due } }: { readonly round: DutyRound }) {
  const styles = useStyles();
  const words = useFillWords();
  const { settings, announce } = usePane();
  const { place, leave, land } = useLanding();
  const [open, setOpen] = useState(false);
  const set = due?.kind === "by" ? due.day : null;
  const close = () => {
    leave();
    setOpen(false);
    land();
  };
  const keep = (day: string, said: string) => {
    void settings.keep({ [dueKey(id)]: day });
    announce(said);
    close();
  };
  if (open) {
    return (
      <Suspense>
        <DayForm label={words.day(what)} set={set} onKeep={keep} onCancel={close} />
      </Suspense>
    );
  }
  return (
    <div ref={place} className={styles.row}>
      <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>{words.setDay}</Button>
      {set === null ? null : <Button size="small" appearance="subtle" onClick={() => keep("", words.dayAsDocument)}>{words.asBefore}</Button>}
    </div>
  );
}
