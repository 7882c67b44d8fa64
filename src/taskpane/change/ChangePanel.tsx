import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ChangePlan } from "../../workflows/changePlan";
import { EditTable } from "./EditTable";
import { useChangeWords } from "./useChangeWords";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, ":focus": { outline: "none" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ChangePanelProps {
  readonly plan: ChangePlan;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** Nothing is written unseen: old → new → why, then one button writes all of it. Esc leaves. */
export default function ChangePanel({ plan, busy, onWrite, onCancel }: ChangePanelProps) {
  const styles = useStyles();
  const words = useChangeWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { edits, contested } = plan;
  const headings = { cell: words.cell, before: words.now, after: words.then, why: words.reason };
  return (
    <section className={styles.panel} aria-label={words.preview} onKeyDown={({ key }) => (key === "Escape" ? onCancel() : undefined)}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>{words.preview}</h2>
      {edits.length === 0 ? <p>{words.nothingToWrite}</p> : <EditTable label={words.preview} headings={headings} edits={edits} moreCells={words.moreCells} />}
      {contested === 0 ? null : <p>{words.contested(contested)}</p>}
      <div className={styles.buttons}>
        {edits.length === 0 ? null : (
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>{words.write(edits.length)}</Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
