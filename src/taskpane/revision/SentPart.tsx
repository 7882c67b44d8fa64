import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { PaneReport } from "../../workflows/engine";
import { usePane } from "../paneContext";
import { openWord } from "./openWord";

const SentPanel = lazy(() => import("./SentPanel"));

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** “So với bản đã gửi”, loaded when it is first opened. */
export function SentPart({ report }: { readonly report: PaneReport }) {
  const styles = useStyles();
  const { language } = usePane();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpened((old) => old || currentTarget.open)}>
      <summary className={styles.title}>{openWord(language)}</summary>
      <div className={styles.body}>{opened ? <Suspense fallback={null}><SentPanel report={report} /></Suspense> : null}</div>
    </details>
  );
}
