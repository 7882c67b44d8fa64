import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { ReviewState } from "../../workflows/review/reviewState";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { useReviewWords } from "./words";

const NAMED = 3;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { margin: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface ProgressPartProps {
  readonly session: ReviewSession<Blob>;
  readonly state: ReviewState;
}

/** How far the check of the files is, and what hinders it. */
export function ProgressPart({ session, state }: ProgressPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { stage, files, done, current, secondsLeft, stopped, trouble, passedOver, known } = state;
  useSaid(state);
  const names = passedOver.slice(0, NAMED).map((one) => `“${one}”`).join(", ");
  return (
    <>
      {stage === "rest" ? null : (
        <section className={styles.part} aria-label={words.progress}>
          <ProgressBar {...(stage === "joining" ? {} : { value: done })} max={files} aria-label={words.progress} />
          <p className={styles.line}>
            {stage === "joining" ? words.joining : [words.checked(done, files), ...(stage === "paused" ? [words.paused] : secondsLeft === null ? [] : [words.left(secondsLeft)])].join(", ")}
          </p>
          {stage === "checking" && current !== "" ? <p className={styles.name}>{words.current(current)}</p> : null}
          <div className={styles.buttons}>
            {stage === "checking" ? <Button size="small" onClick={() => session.pause()}>{words.pause}</Button> : null}
            {stage === "paused" ? <Button size="small" appearance="primary" onClick={() => void session.goOn()}>{words.goOn}</Button> : null}
            <Button size="small" onClick={() => session.stop()}>{words.stop}</Button>
          </div>
        </section>
      )}
      {stage === "rest" && trouble !== null ? (
        <Notice intent="error" action={<Button size="small" onClick={() => void session.goOn()}>{words.finish}</Button>}>
          {words.trouble} <details><summary>{words.detail}</summary>{trouble}</details>
        </Notice>
      ) : null}
      {stage === "rest" && stopped && done < files ? (
        <Notice intent="warning" action={<Button size="small" onClick={() => void session.goOn()}>{words.finish}</Button>}>{words.stopped(files - done)}</Notice>
      ) : null}
      {known > 0 ? <p className={styles.line}>{words.known(known)}</p> : null}
      {passedOver.length > 0 ? <p className={styles.line}>{words.passedOver(passedOver.length, names + (passedOver.length > NAMED ? words.andOthers(passedOver.length - NAMED) : ""))}</p> : null}
    </>
  );
}

/** Says the end of a run, and each quarter of a long one. */
function useSaid({ stage, files, done, register, stopped }: ReviewState): void {
  const words = useReviewWords();
  const { announce } = usePane();
  const units = register?.entries.filter(({ state }) => state !== "missing").length ?? 0;
  const quarter = files < 20 ? 0 : Math.floor((done / files) * 4);
  const said = stage === "rest" ? (files === 0 || units === 0 ? "" : stopped ? words.stopped(files - done) : words.done(files, units)) : stage === "checking" && quarter > 0 ? words.checked(Math.ceil((quarter / 4) * files), files) : "";
  useEffect(() => void (said === "" || announce(said)), [said, announce]);
}
