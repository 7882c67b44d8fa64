import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TroubleBar } from "../TroubleBar";
import { WrittenBar } from "../change/WrittenBar";
import { useLanding } from "../useLanding";
import { BatchLine } from "./BatchLine";
import { undoneText, useJournal, type Journal } from "./useJournal";
import { useJournalWords } from "./useJournalWords";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** “Nhật ký”: every batch of cells the pane changed, each with a way back. */
export default function JournalView() {
  const styles = useStyles();
  const words = useJournalWords();
  const journal = useJournal();
  const { batches, action, undone, place } = journal;
  const isEmpty = batches?.length === 0;
  return (
    <div className={styles.view}>
      <p className={styles.line}>{words.intro}</p>
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={journal.read} /> : null}
      <div ref={place} tabIndex={-1}>
        {undone ? <WrittenBar applied={undone} sentence={undoneText(undone, words)} leftOutSentence={words.leftOut(undone.leftOut.length)} undoLabel={words.undo} onUndo={null} /> : null}
        {isEmpty ? <p className={styles.line}>{words.empty}</p> : null}
        {batches === null && !action.trouble ? <p className={styles.line}>{words.loading}</p> : null}
      </div>
      {batches === null || isEmpty ? null : <Batches journal={journal} />}
    </div>
  );
}

function Batches({ journal: { batches, action, undo, clear } }: { readonly journal: Journal }) {
  const styles = useStyles();
  const words = useJournalWords();
  return (
    <>
      <ul className={styles.list} aria-label={words.list}>
        {(batches ?? []).map((batch) => (
          <BatchLine key={batch.id} batch={batch} busy={action.busy} onUndo={() => undo(batch.id)} />
        ))}
      </ul>
      <Clearing busy={action.busy} onClear={clear} />
    </>
  );
}

/** Clears the journal once a person has said yes. */
function Clearing({ busy, onClear }: { readonly busy: boolean; readonly onClear: () => void }) {
  const styles = useStyles();
  const words = useJournalWords();
  const [asking, setAsking] = useState(false);
  const { place, leave, land } = useLanding();
  const giveUp = () => {
    leave();
    setAsking(false);
    land();
  };
  if (!asking) {
    return (
      <div ref={place} className={styles.buttons}>
        <Button onClick={() => setAsking(true)}>{words.clear}</Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={words.clear} onKeyDown={({ key }) => (key === "Escape" ? giveUp() : undefined)}>
      <p className={styles.line}>{words.clearQuestion}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onClear}>{words.clearYes}</Button>
        <Button autoFocus onClick={giveUp}>{words.cancel}</Button>
      </div>
    </div>
  );
}
