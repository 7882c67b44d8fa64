import { makeStyles } from "@fluentui/react-components";
import { TroubleBar } from "../TroubleBar";
import type { Change } from "./useChange";
import { useChangeWords } from "./useChangeWords";
import { outcomeSentence } from "./words";
import { WrittenBar } from "./WrittenBar";

const useStyles = makeStyles({ outcome: { ":focus": { outline: "none" } } });

/** What became of the last change or its undoing, and the way back. */
export function ChangeOutcome({ change: { done, action, plan, undo, write } }: { readonly change: Change }) {
  const words = useChangeWords();
  const styles = useStyles();
  if (action.trouble) {
    return (
      <div data-outcome tabIndex={-1} className={styles.outcome}>
        <TroubleBar trouble={action.trouble} {...(plan ? { onRetry: () => write() } : {})} />
      </div>
    );
  }
  if (!done || plan) return null;
  const { applied, kind, taken } = done;
  const { batch } = applied;
  const sentence = outcomeSentence(words, kind, applied, taken);
  const onUndo = kind === "written" && batch !== null ? () => undo(batch) : null;
  return (
    <div data-outcome tabIndex={-1} className={styles.outcome}>
      <WrittenBar applied={applied} sentence={sentence} leftOutSentence={words.leftOut(applied.leftOut.length)} undoLabel={words.undo} onUndo={onUndo} />
    </div>
  );
}
