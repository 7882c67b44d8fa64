import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { writeDay } from "../../core/day";
import { cellOf } from "../../workflows/causes";
import type { PaneFinding, PaneReport } from "../../workflows/engine";
import { CellLink } from "../CellLink";
import { Closing } from "./Closing";
import type { Explain } from "./explaining";
import { useExplainWords } from "./useExplainWords";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, paddingBlock: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, alignItems: "flex-start" },
  line: { margin: 0 },
  reason: { margin: 0, whiteSpace: "pre-line" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  toggle: { alignSelf: "flex-start" },
});

/** The explained findings with their reasons, and “Chốt số liệu”. */
export default function Explained({ report, onExplain }: { readonly report: PaneReport; readonly onExplain: Explain }) {
  const styles = useStyles();
  const words = useExplainWords();
  const [open, setOpen] = useState(false);
  const explained = report.findings.filter((finding) => finding.explained);
  return (
    <section className={styles.block} aria-label={words.section(explained.length)}>
      <Button className={styles.toggle} size="small" aria-expanded={open} onClick={() => setOpen(!open)}>{words.section(explained.length)}</Button>
      {open && explained.length > 0 ? (
        <ul className={styles.list} aria-label={words.list}>
          {explained.map((finding) => <Line key={finding.key} finding={finding} onExplain={onExplain} />)}
        </ul>
      ) : null}
      {open ? <Closing report={report} onExplain={onExplain} /> : null}
    </section>
  );
}

function Line({ finding, onExplain }: { readonly finding: PaneFinding; readonly onExplain: Explain }) {
  const styles = useStyles();
  const words = useExplainWords();
  const { explained, message, key } = finding;
  const at = cellOf(finding);
  if (!explained) return null;
  return (
    <li className={styles.item}>
      <p className={styles.line}>
        {at ? <CellLink at={at} /> : null}
        {at ? ": " : ""}
        {message}
      </p>
      <p className={styles.reason}>{explained.reason}</p>
      <p className={styles.note}>{words.note(explained.by, writeDay(explained.on))}</p>
      <Button size="small" aria-label={words.withdrawOf(at ? `${finding.sheet}!${finding.cell}` : message)} onClick={() => onExplain({ kind: "withdraw", keys: [key] })}>{words.withdraw}</Button>
    </li>
  );
}
