import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
});

/** A part of “Nhiệm vụ” that is loaded and asked for when it is first opened. */
export function TaskPart({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpened((old) => old || currentTarget.open)}>
      <summary className={styles.title}>{title}</summary>
      <div className={styles.body}>{opened ? <Suspense fallback={null}>{children}</Suspense> : null}</div>
    </details>
  );
}
