import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { writeDay } from "../../core/day";
import { usePane } from "../paneContext";
import { dayInWords } from "./dayInWords";
import { readDue } from "./readDue";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface DayFormProps {
  readonly label: string;
  /** ISO day set before, null for none. */
  readonly set: string | null;
  readonly onKeep: (day: string, said: string) => void;
  readonly onCancel: () => void;
}

/** A day as it is written here, whatever the browser's language; said back in words while it is typed. */
export default function DayForm({ label, set, onKeep, onCancel }: DayFormProps) {
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
