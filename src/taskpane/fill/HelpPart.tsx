import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

/** One way of filling, opened to be used. */
export function HelpPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpened((old) => old || currentTarget.open)}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.body}>{opened ? children : null}</div>
    </details>
  );
}
