import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { UnknownName } from "../../workflows/directory/unknownNames";
import { ChangeOutcome } from "../change/ChangeOutcome";
import { useChange } from "../change/useChange";
import { useChangeWords } from "../change/useChangeWords";
import { useAdditions, type Additions } from "../directory/useAdditions";
import { useDirectoryWords } from "../directory/useDirectoryWords";
import { useUnknownNames } from "../directory/useUnknownNames";
import { usePane, useSessionState } from "../paneContext";
import { TroubleBar } from "../TroubleBar";

const ChangePanel = lazy(() => import("../change/ChangePanel"));
const AdditionPanel = lazy(() => import("../directory/AdditionPanel"));

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  line: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  about: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Names drawn at once; a button brings the next ones. */
const PAGE = 50;

/** “Danh mục cơ quan”: the unknown names of a table, those that are right to be added, and the sheet itself. `table`: id of the table chosen, null without one. */
export default function OwnBodies({ table }: { readonly table: string | null }) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const changing = useChangeWords();
  const { goTo } = usePane();
  const { report } = useSessionState();
  const change = useChange();
  const additions = useAdditions(change.preview);
  const sheet = report?.directorySheet ?? null;
  const isPreviewed = change.plan !== null || additions.asked !== null;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <ChangeOutcome change={change} />
      <Suspense fallback={null}>
        <AdditionPanel additions={additions} />
      </Suspense>
      {change.plan ? (
        <Suspense fallback={<p className={styles.line}>{changing.preview}</p>}>
          <ChangePanel plan={change.plan} busy={change.action.busy} onWrite={change.write} onCancel={change.cancel} />
        </Suspense>
      ) : null}
      <div hidden={isPreviewed} className={isPreviewed ? undefined : styles.section}>
        {table === null ? <p className={styles.line}>{words.purpose}</p> : <UnknownNames key={table} table={table} onAdd={additions.add} />}
        <div className={styles.buttons}>
          {sheet === null ? <Button onClick={() => additions.add([])}>{words.insert}</Button> : null}
          {sheet === null || additions.became ? null : <Button onClick={() => goTo({ sheet, row: 0, column: 0 })}>{words.open}</Button>}
        </div>
      </div>
    </section>
  );
}

/** The unknown names of a table; a person ticks those that are right. */
function UnknownNames({ table, onAdd }: { readonly table: string; readonly onAdd: Additions["add"] }) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const { answer, trouble, retry } = useUnknownNames();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(PAGE);
  if (trouble) return <TroubleBar trouble={trouble} onRetry={retry} />;
  if (!answer) return null;
  const names = answer.filter((one) => one.table === table);
  const chosen = names.filter(({ name }) => ticked.has(name));
  if (names.length === 0) return <p className={styles.line}>{words.none}</p>;
  const tick = (name: string, on: boolean) => setTicked((old) => new Set([...[...old].filter((other) => other !== name), ...(on ? [name] : [])]));
  return (
    <>
      <p className={styles.line}>{words.unknown(names.length)}</p>
      <ul className={styles.list}>
        {names.slice(0, shown).map((one) => (
          <li key={one.name}>
            <Checkbox checked={ticked.has(one.name)} onChange={(_, { checked }) => tick(one.name, checked === true)} label={<NameLabel one={one} />} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        {names.length > shown ? <Button size="small" onClick={() => setShown((old) => old + PAGE)}>{words.moreUnknown(Math.min(PAGE, names.length - shown))}</Button> : null}
        {chosen.length === 0 ? null : <Button appearance="primary" onClick={() => onAdd(chosen.map(({ name }) => ({ name, of: null })))}>{words.addChosen(chosen.length)}</Button>}
      </div>
    </>
  );
}

/** A name, how often it stands there, and what makes it doubtful. */
function NameLabel({ one: { name, cells, reason, nearest } }: { readonly one: UnknownName }) {
  const styles = useStyles();
  const words = useDirectoryWords();
  const doubt = reason === "near" ? `; ${words.near(nearest.map((of) => `“${of}”`).join(", "))}` : reason === "strange" ? `; ${words.strange}` : "";
  return (
    <>
      {`${name} `}
      <span className={styles.about}>{`(${words.times(cells.length)}${doubt})`}</span>
    </>
  );
}
