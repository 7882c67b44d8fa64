import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import { writeDay } from "../../core/day";
import type { PaneFinding } from "../../workflows/engine";
import { ExplainForm } from "./ExplainForm";
import { useExplain } from "./explaining";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  line: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Findings named before the rest is only counted. */
const NAMED = 5;

/** The way to explain what can be explained of a cause, and what became of an older explanation; nothing where it has no warning. */
export default function Explain({ members }: { readonly members: readonly PaneFinding[] }) {
  const styles = useStyles();
  const words = useExplainWords();
  const explain = useExplain();
  const [open, setOpen] = useState(false);
  const about = useId();
  const block = useRef<HTMLDivElement>(null);
  const warnings = members.filter(({ severity, template, explained }) => severity === "warning" && template !== null && !explained);
  // Beside errors the line stays once its warnings are explained: the form is not to come back with them.
  if (open && warnings.length === 0) setOpen(false);
  if (!explain || warnings.length === 0) return null;
  const close = () => {
    setOpen(false);
    block.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={block} className={styles.block}>
      {warnings.map((one) => <Reopened key={one.key} finding={one} />)}
      {warnings.length === members.length ? null : <About findings={warnings} id={about} />}
      <Button size="small" aria-expanded={open} {...(warnings.length === members.length ? null : { "aria-describedby": about })} onClick={() => setOpen(!open)}>{words.open}</Button>
      {open ? <ExplainForm findings={warnings} onWrite={explain} onCancel={close} /> : null}
    </div>
  );
}

/** Beside errors, which cannot be explained, it is named what can be. */
function About({ findings, id }: { readonly findings: readonly PaneFinding[]; readonly id: string }) {
  const styles = useStyles();
  const words = useExplainWords();
  return (
    <div id={id}>
      <p className={styles.line}>{words.about(findings.length)}</p>
      <ul className={styles.list}>
        {findings.slice(0, NAMED).map(({ key, sheet, cell, message }) => <li key={key}>{cell === null ? message : `${sheet}!${cell}: ${message}`}</li>)}
      </ul>
      {findings.length > NAMED ? words.moreFindings(findings.length - NAMED) : null}
    </div>
  );
}

function Reopened({ finding: { reopened } }: { readonly finding: PaneFinding }) {
  const styles = useStyles();
  const words = useExplainWords();
  if (!reopened) return null;
  return (
    <div>
      <p className={styles.line}>{words.reopenedBy(reopened.by, writeDay(reopened.on))}</p>
      <ul className={styles.list}>
        {reopened.changed.map(({ what, then, now }) => <li key={what}>{words.changed(what, then ?? words.absent, now ?? words.absent)}</li>)}
      </ul>
    </div>
  );
}
