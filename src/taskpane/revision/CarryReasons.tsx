import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeDay } from "../../core/day";
import { clip } from "../../core/message";
import type { RevisionReport } from "../../workflows/revision/revisionReport";
import { useExplain } from "../explain/explaining";
import { useRevisionWords } from "./words";

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "pre-line" },
});

/** Figures named before the rest is left out. */
const NAMED = 6;

type Explanations = RevisionReport["explanations"];

/** The explanations of the file sent: those that still fit can be carried over, previewed as one change; of the others it says why not. */
export function CarryReasons({ explanations }: { readonly explanations: Explanations }) {
  const styles = useStyles();
  const { carry: words } = useRevisionWords();
  const { fitting, changed, already, unused } = explanations;
  if (fitting.length + changed.length + already + unused === 0) return null;
  return (
    <section aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      {fitting.length === 0 ? null : <Fitting key={fitting.map(({ key }) => key).join("\n")} fitting={fitting} />}
      {changed.length === 0 ? null : <Changed changed={changed} />}
      {already === 0 ? null : <p className={styles.line}>{words.already(already)}</p>}
      {unused === 0 ? null : <p className={styles.line}>{words.unused(unused)}</p>}
    </section>
  );
}

/** Ticked, but for those that would take the place of a reason given here. */
function Fitting({ fitting }: { readonly fitting: Explanations["fitting"] }) {
  const styles = useStyles();
  const { carry: words } = useRevisionWords();
  const explain = useExplain();
  const [left, setLeft] = useState<ReadonlySet<string>>(() => new Set(fitting.flatMap(({ key, replaces }) => (replaces ? [key] : []))));
  const chosen = fitting.filter(({ key }) => !left.has(key));
  const tick = (key: string, ticked: boolean): void => setLeft((old) => new Set(ticked ? [...old].filter((one) => one !== key) : [...old, key]));
  const carry = (): void => explain?.({ kind: "carry", notes: chosen.map(({ key, note }) => ({ key, ...note })) });
  return (
    <>
      <p className={styles.line}>{words.fitting(fitting.length)}</p>
      <ul className={styles.list}>
        {fitting.map(({ key, place, note, replaces }) => (
          <li key={key} className={styles.item}>
            <Checkbox checked={!left.has(key)} label={words.item(clip(place.item), place.column)} onChange={(_, { checked }) => tick(key, checked === true)} />
            <span className={styles.small}>{`${note.reason} (${words.note(note.by, writeDay(note.on))})`}</span>
            {replaces ? <span className={styles.small}>{words.replaces}</span> : null}
          </li>
        ))}
      </ul>
      <Button appearance="primary" size="small" disabledFocusable={chosen.length === 0 || explain === null} onClick={carry}>{words.preview}</Button>
    </>
  );
}

function Changed({ changed }: { readonly changed: Explanations["changed"] }) {
  const styles = useStyles();
  const { carry: words } = useRevisionWords();
  return (
    <>
      <p className={styles.line}>{words.changed(changed.length)}</p>
      <ul className={styles.list}>
        {changed.map(({ key, place, note, changed: figures }) => (
          <li key={key} className={styles.item}>
            {words.item(clip(place.item), place.column)}
            <span className={styles.small}>{`${note.reason} (${words.note(note.by, writeDay(note.on))})`}</span>
            {figures.slice(0, NAMED).map(({ what, then, now }) => <span key={what} className={styles.small}>{words.figure(what, then ?? words.absent, now ?? words.absent)}</span>)}
          </li>
        ))}
      </ul>
    </>
  );
}
