import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { GivenPart } from "./GivenPart";
import { ProgressPart } from "./ProgressPart";
import { ReceivePart } from "./ReceivePart";
import { useReviewSession, useReviewState } from "./useReview";
import { useReviewWords } from "./words";

const RegisterPart = lazy(() => import("./RegisterPart"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

/** “Nhận bài”: files that units sent, checked in workers of this page; the open workbook is left alone. */
export default function ReviewView() {
  const styles = useStyles();
  const words = useReviewWords();
  const session = useReviewSession();
  return session ? <Received session={session} /> : <p className={styles.line}>{words.opening}</p>;
}

function Received({ session }: { readonly session: ReviewSession<Blob> }) {
  const styles = useStyles();
  const state = useReviewState(session);
  const [open, setOpen] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const choose = useCallback((key: string | null) => {
    setOpen((old) => {
      left.current = old;
      return key;
    });
  }, []);
  useEffect(() => {
    // Back in the register, the keyboard is on the unit that was looked at.
    if (open === null && left.current !== null) document.querySelector<HTMLElement>(`[data-line="${CSS.escape(left.current)}"]`)?.focus();
  }, [open]);
  const isFirst = state.files === 0 && state.stage === "rest";
  return (
    <div className={styles.view}>
      <div hidden={open !== null}>
        <div className={styles.view}>
          <ReceivePart session={session} isFirst={isFirst}>{isFirst ? null : <StartOver session={session} />}</ReceivePart>
          <GivenPart session={session} state={state} />
        </div>
      </div>
      <ProgressPart session={session} state={state} />
      {state.register ? <Suspense fallback={null}><RegisterPart session={session} state={state} register={state.register} open={open} onOpen={choose} /></Suspense> : null}
    </div>
  );
}

/** Everything found is lost with the register, so it is asked once more. */
function StartOver({ session }: { readonly session: ReviewSession<Blob> }) {
  const styles = useStyles();
  const words = useReviewWords();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button size="small" onClick={() => setAsking(true)}>{words.clear}</Button>;
  return (
    <div role="group" aria-label={words.clearSure} className={styles.buttons}>
      {words.clearSure}
      <Button size="small" appearance="primary" onClick={() => (setAsking(false), session.clear())}>{words.clearYes}</Button>
      <Button size="small" onClick={() => setAsking(false)}>{words.clearNo}</Button>
    </div>
  );
}
