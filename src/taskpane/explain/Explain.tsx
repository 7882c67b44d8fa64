import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
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

/** The way to explain what can be explained of a cause, and what became of an older explanation; nothing where it has no warning. */
export default function Explain({ members }: { readonly members: readonly PaneFinding[] }) {
  const styles = useStyles();
  const words = useExplainWords();
  const explain = useExplain();
  const [open, setOpen] = useState(false);
  const block = useRef<HTMLDivElement>(null);
  const warnings = members.filter(({ severity, template, explained }) => severity === "warning" && template !== null && !explained);
  if (!explain || warnings.length === 0) return null;
  const close = () => {
    setOpen(false);
    block.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={block} className={styles.block}>
      {warnings.map((one) => <Reopened key={one.key} finding={one} />)}
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{words.open}</Button>
      {open ? <ExplainForm findings={warnings} onWrite={explain} onCancel={close} /> : null}
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
