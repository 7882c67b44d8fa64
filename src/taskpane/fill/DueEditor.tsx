import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { writeDay } from "../../core/day";
import type { DutyRound } from "../../workflows/duties";
import { usePane } from "../paneContext";
import { useLanding } from "../useLanding";
import { dayInWords } from "./dayInWords";
import { readDue } from "./readDue";
import { dueKey } from "./useDuties";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
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
  if (open) return <DayForm label={words.day(what)} set={set} onKeep={keep} onCancel={close} />;
  return (
    <div ref={place} className={styles.row}>
      <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>{words.setDay}</Button>
      {set === null ? null : <Button size="small" appearance="subtle" onClick={() => keep("", words.dayAsDocument)}>{words.asBefore}</Button>}
    </div>
  );
}

interface DayFormProps {
  readonly label: string;
  /** ISO day set before, null for none. */
  readonly set: string | null;
  readonly onKeep: (day: string, said: string) => void;
  readonly onCancel: () => void;
}

/** A day as it is written here, whatever the browser's language; said back in words while it is typed. */
function DayForm({ label, set, onKeep, onCancel }: DayFormProps) {
  const styles = useStyles();
  const words = useFillWords();
  const { language } = usePane();
  const [text, setText] = useState(set === null ? "" : writeDay(set));
  const [asked, setAsked] = useState(false);
  const read = readDue(text);
  const problem = !asked || "day" in read ? null : read.problem === "noSuchDay" ? words.noSuchDay(text.trim()) : words.dayUnread;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if ("day" in read) onKeep(read.day, words.dayKept(dayInWords(read.day, language)));
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} onKeyDown={({ key }) => (key === "Escape" ? onCancel() : undefined)}>
      <Field label={label} hint={"day" in read ? dayInWords(read.day, language) : words.dayHint} validationMessage={problem} validationState={problem === null ? "none" : "error"}>
        <Input size="small" autoFocus autoComplete="off" value={text} onChange={(_, { value }) => (setText(value), setAsked(false))} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" size="small" appearance="primary">{words.keep}</Button>
        <Button size="small" onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
