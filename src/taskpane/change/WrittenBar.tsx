import { Button, makeStyles } from "@fluentui/react-components";
import { a1 } from "../../core/sheet/address";
import type { AppliedEdits } from "../../workflows/ports";
import { Notice } from "../Notice";
import { usePaneWords } from "../paneContext";

const useStyles = makeStyles({ line: { margin: 0 } });

/** Cells named before the rest is only counted. */
const NAMED = 20;

interface WrittenBarProps {
  readonly applied: AppliedEdits;
  /** “Đã ghi 3 ô.” */
  readonly sentence: string;
  /** “Không ghi 2 ô:”. */
  readonly leftOutSentence: string;
  readonly undoLabel: string;
  /** Takes the batch back; no button without it. */
  readonly onUndo: (() => void) | null;
}

/** What became of a batch: how much was written, which cells were left out and why, and the way back. */
export function WrittenBar({ applied, sentence, leftOutSentence, undoLabel, onUndo }: WrittenBarProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { leftOut } = applied;
  return (
    <Notice intent={leftOut.length > 0 ? "warning" : "success"} action={onUndo ? <Button size="small" onClick={onUndo}>{undoLabel}</Button> : null}>
      {sentence}
      {leftOut.length === 0 ? null : <p className={styles.line}>{leftOutSentence}</p>}
      {leftOut.slice(0, NAMED).map(({ edit: { at }, reason }) => (
        <p key={`${at.sheet}!${a1(at)}`} className={styles.line}>{`${at.sheet}!${a1(at)}: ${words.leftOut[reason]}`}</p>
      ))}
      {applied.forgotten ? <p className={styles.line}>{words.forgotten(applied.forgotten)}</p> : null}
      {leftOut.length > NAMED ? <p className={styles.line}>{`… +${leftOut.length - NAMED}`}</p> : null}
    </Notice>
  );
}
