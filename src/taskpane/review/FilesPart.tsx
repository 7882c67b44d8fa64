import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormStanding } from "../../workflows/review/formStanding";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { canOpenMarked, useMarkedCopy } from "./useMarkedCopy";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FilesPartProps {
  readonly session: ReviewSession<Blob>;
  readonly entry: RegisterEntry;
  readonly busy: boolean;
}

/** The files of a unit with what each holds; which one speaks for a form that several have; their marked copies. */
export function FilesPart({ session, entry, busy }: FilesPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { save, open, notes, action } = useMarkedCopy(session);
  const formsOf = (path: string): string => entry.files.find((file) => file.path === path)?.tables.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) === at).join(", ") ?? "";
  return (
    <section aria-label={words.filesOf}>
      <h3 className={styles.title}>{words.filesOf}</h3>
      <ul className={styles.list}>
        {entry.files.map((file) => (
          <li key={file.path} className={styles.item}>
            <span>
              {file.path}
              <span className={styles.small}>{file.status === "unreadable" ? words.states.unreadable : formsOf(file.path) || words.noForms}</span>
            </span>
            {file.status === "unreadable" || file.findings.length === 0 ? null : (
              <span className={styles.buttons}>
                {canOpenMarked(file.path) ? <Button size="small" disabledFocusable={action.busy || busy} aria-label={`${words.openMarked}: ${file.path}`} onClick={() => open(file)}>{words.openMarked}</Button> : null}
                <Button size="small" disabledFocusable={action.busy || busy} aria-label={`${words.saveMarked}: ${file.path}`} onClick={() => save(file)}>{words.saveMarked}</Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {action.trouble ? <TroubleBar trouble={action.trouble} /> : null}
      {notes.length > 0 ? <Notice intent="success">{notes.join(" ")}</Notice> : null}
      {entry.forms.filter(({ others }) => others.length > 0).map((form) => <Rivals key={form.template} session={session} unit={entry.key} form={form} busy={busy} />)}
    </section>
  );
}

interface RivalsProps {
  readonly session: ReviewSession<Blob>;
  readonly unit: string;
  readonly form: FormStanding;
  readonly busy: boolean;
}

/** One form in several files: the one that counts can be chosen. */
function Rivals({ session, unit, form, busy }: RivalsProps) {
  const words = useReviewWords();
  const [asked, setAsked] = useState<string | null>(null);
  const names = [{ path: form.path, how: words.standings[form.why] }, ...form.others.map(({ path, how }) => ({ path, how: words.how[how] }))].sort((a, b) => (a.path < b.path ? -1 : 1));
  const choose = (path: string) => {
    setAsked(path);
    void session.choose(unit, form.template, path).finally(() => setAsked(null));
  };
  return (
    <fieldset>
      <legend>{words.standing(form.name)}</legend>
      <RadioGroup aria-label={words.standing(form.name)} value={asked ?? form.path} disabled={busy} onChange={(_, { value }) => choose(value)}>
        {names.map(({ path, how }) => <Radio key={path} value={path} label={how === "" ? path : `${path} (${how})`} />)}
      </RadioGroup>
    </fieldset>
  );
}
