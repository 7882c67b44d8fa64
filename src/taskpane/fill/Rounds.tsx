import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DutyRound } from "../../workflows/duties";
import { usePane } from "../paneContext";
import { BasisDetails } from "./BasisDetails";
import { dueRemark, dueText } from "./dueTexts";
import { dueKey } from "./useDuties";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  due: { fontWeight: tokens.fontWeightSemibold },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
});

/** What is to be sent or held and when: the document's day, or the one a person set. */
export function Rounds({ rounds }: { readonly rounds: readonly DutyRound[] }) {
  const styles = useStyles();
  const words = useFillWords();
  if (rounds.length === 0) return null;
  return (
    <section aria-label={words.rounds}>
      <h2 className={styles.title}>{words.rounds}</h2>
      <ul className={styles.list}>
        {rounds.map((round) => (
          <li key={round.id}>
            {`${round.what}: `}
            <span className={styles.due}>{dueText(round, words)}</span>
            {dueRemark(round, words)}
            <BasisDetails basis={round.basis} />
            <DueEditor round={round} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sets another day for a round, or goes back to the document's. */
function DueEditor({ round }: { readonly round: DutyRound }) {
  const styles = useStyles();
  const words = useFillWords();
  const { settings } = usePane();
  const isSet = round.due?.kind === "by";
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(isSet && round.due?.kind === "by" ? round.due.day : "");
  const keep = (next: string) => {
    void settings.keep({ [dueKey(round.id)]: next });
    setOpen(false);
  };
  if (!open) {
    return (
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>{words.setDay}</Button>
        {isSet ? <Button size="small" appearance="subtle" onClick={() => keep("")}>{words.asBefore}</Button> : null}
      </div>
    );
  }
  return (
    <div className={styles.row} onKeyDown={({ key }) => (key === "Escape" ? setOpen(false) : undefined)}>
      <Input type="date" size="small" autoFocus aria-label={words.day(round.what)} value={day} onChange={(_, { value }) => setDay(value)} />
      <Button size="small" appearance="primary" disabled={!/^\d{4}-\d{2}-\d{2}$/u.test(day)} onClick={() => keep(day)}>{words.keep}</Button>
    </div>
  );
}
