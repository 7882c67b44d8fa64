import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ChoiceField } from "../ChoiceField";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import type { FormEntry } from "./formEntries";
import { FormLine } from "./FormLine";
import { planYears } from "./planYears";
import { useFillWords } from "./useFillWords";
import { outcomeText, useInsert, type FormContent, type Insertion } from "./useInsert";
import { YearField } from "./YearField";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
});

/** The forms of a programme: insert one, several or all; those that are there show how far they are filled. */
export function FormList({ entries }: { readonly entries: readonly FormEntry[] }) {
  const styles = useStyles();
  const words = useFillWords();
  const insertion = useInsert();
  const [choices, setChoices] = useState<Readonly<Record<string, boolean>>>({});
  const [content, setContent] = useState<FormContent>("blank");
  const isChosen = ({ id, isOwed, mine, progress }: FormEntry) => progress === null && (choices[id] ?? (isOwed && mine));
  const [year, setYear] = useState<number | null>(null);
  const { today } = usePane();
  const missing = entries.filter(({ progress }) => progress === null);
  const years = content === "blank" ? planYears(missing, today()) : null;
  const planYear = years ? (year ?? years.usual) : undefined;
  const insert = (forms: readonly string[]) => insertion.insert(forms, content, planYear);
  const chosen = missing.filter(isChosen);
  const { busy } = insertion.action;
  const lines = (shown: readonly FormEntry[]) => <Lines entries={shown} isChosen={isChosen} insert={insert} busy={busy} onChoose={(id, next) => setChoices((old) => ({ ...old, [id]: next }))} />;
  const others = entries.filter(({ mine }) => !mine);
  return (
    <section aria-label={words.forms}>
      <h2 className={styles.title}>{words.forms}</h2>
      {missing.some(({ hasTasks }) => hasTasks) ? (
        <ChoiceField label={words.content} value={content} onChoose={(value) => setContent(value === "tasks" ? "tasks" : "blank")}>
          <option value="blank">{words.contents.blank}</option>
          <option value="tasks">{words.contents.tasks}</option>
        </ChoiceField>
      ) : null}
      {years && planYear !== undefined ? <YearField years={years} year={planYear} onYear={setYear} /> : null}
      <InsertButtons chosen={chosen} missing={missing} all={missing.length === entries.length} busy={busy} insert={insert} />
      <Outcome insertion={insertion} />
      {entries.length > 0 && others.length === entries.length ? <p className={styles.line}>{words.noFormsOfRound}</p> : lines(entries.filter(({ mine }) => mine))}
      {others.length === 0 ? null : (
        <details>
          <summary>{words.otherForms(others.length)}</summary>
          {lines(others)}
        </details>
      )}
    </section>
  );
}

interface InsertButtonsProps {
  readonly chosen: readonly FormEntry[];
  readonly missing: readonly FormEntry[];
  /** None of the forms is there yet. */
  readonly all: boolean;
  readonly busy: boolean;
  readonly insert: (forms: readonly string[]) => void;
}

function InsertButtons({ chosen, missing, all, busy, insert }: InsertButtonsProps) {
  const styles = useStyles();
  const words = useFillWords();
  return (
    <div className={styles.buttons}>
      {chosen.length > 0 ? <Button appearance="primary" size="small" disabledFocusable={busy} onClick={() => insert(chosen.map(({ id }) => id))}>{words.insertChosen(chosen.length)}</Button> : null}
      {missing.length > (all ? 1 : 0) && chosen.length < missing.length ? (
        <Button size="small" disabledFocusable={busy} onClick={() => insert(missing.map(({ id }) => id))}>{all ? words.insertAll(missing.length) : words.insertMissing(missing.length)}</Button>
      ) : null}
    </div>
  );
}

interface LinesProps {
  readonly entries: readonly FormEntry[];
  readonly insert: (forms: readonly string[]) => void;
  readonly busy: boolean;
  readonly isChosen: (entry: FormEntry) => boolean;
  readonly onChoose: (id: string, chosen: boolean) => void;
}

function Lines({ entries, insert, busy, isChosen, onChoose }: LinesProps) {
  const styles = useStyles();
  const { goTo } = usePane();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <FormLine
          key={entry.id}
          entry={entry}
          chosen={isChosen(entry)}
          busy={busy}
          onChoose={(next) => onChoose(entry.id, next)}
          onInsert={() => insert([entry.id])}
          onOpen={(sheet) => goTo({ sheet, row: 0, column: 0 })}
        />
      ))}
    </ul>
  );
}

/** Hindered, or done. */
function Outcome({ insertion: { action, outcome, again, place } }: { readonly insertion: Insertion }) {
  const words = useFillWords();
  if (action.trouble) return <TroubleBar trouble={action.trouble} onRetry={again} />;
  if (!outcome) return null;
  return (
    <div ref={place} tabIndex={-1}>
      <Notice intent={outcome === "stopped" || outcome.nameTaken.length > 0 ? "warning" : "success"}>{outcomeText(outcome, words)}</Notice>
    </div>
  );
}
