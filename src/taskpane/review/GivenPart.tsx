import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { ReviewState } from "../../workflows/review/reviewState";
import { useReviewWords } from "./words";

const GivenFields = lazy(() => import("./GivenFields"));

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
});

interface GivenPartProps {
  readonly session: ReviewSession<Blob>;
  readonly state: ReviewState;
}

/** What a person gives besides the files. */
export function GivenPart({ session, state: { setting } }: GivenPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.part} onToggle={({ currentTarget }) => setOpened((old) => old || currentTarget.open)}>
      <summary className={styles.title}>{words.given}</summary>
      <div className={styles.body}>{opened ? <Suspense fallback={null}><GivenFields session={session} setting={setting} /></Suspense> : null}</div>
    </details>
  );
}
