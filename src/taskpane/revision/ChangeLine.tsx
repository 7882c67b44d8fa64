import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { clip } from "../../core/message";
import { cellOf } from "../../workflows/causes";
import type { PaneReport } from "../../workflows/engine";
import { changeNotes, reasonText } from "../../workflows/revision/changeNotes";
import type { ReportedChange } from "../../workflows/revision/revisionReport";
import { CellLink } from "../CellLink";
import { usePane } from "../paneContext";
import { useRevisionWords } from "./words";

const Explain = lazy(() => import("../explain/Explain"));

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, alignItems: "stretch", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  values: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One change: its cell and row, old → new, what is worth saying of it, and the way to explain it where a finding asks for that. */
export function ChangeLine({ change, report }: { readonly change: ReportedChange; readonly report: PaneReport }) {
  const styles = useStyles();
  const words = useRevisionWords();
  const { language } = usePane();
  const { form, row, column, before, after, explainBy, asksReason } = change;
  const at = cellOf(after);
  const notes = changeNotes(change, language);
  const reason = reasonText(change, language);
  const moved = before.sheet === after.sheet && before.cell === after.cell ? "" : words.sentAt(`${before.sheet}!${before.cell}`);
  const finding = asksReason ? report.findings.find(({ key }) => key === explainBy) : undefined;
  return (
    <li className={styles.item}>
      <span>
        {at ? <CellLink at={at} /> : null}
        {` ${clip(row)}`}
      </span>
      <span>
        {`${column}: `}
        <span className={styles.values}>{words.said.change(before.written, after.written)}</span>
      </span>
      <span className={styles.small}>{[form, ...notes, ...(moved === "" ? [] : [moved])].join(" · ")}</span>
      {reason === "" ? null : <span className={styles.small}>{reason}</span>}
      {finding ? <div role="group" aria-label={`${after.sheet}!${after.cell}`}><Suspense fallback={null}><Explain members={[finding]} /></Suspense></div> : null}
    </li>
  );
}
