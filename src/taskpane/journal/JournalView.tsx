import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { TroubleBar } from "../TroubleBar";
import { WrittenBar } from "../WrittenBar";
import { BatchLine } from "./BatchLine";
import { useJournal, type Journal } from "./useJournal";
import { useJournalWords } from "./useJournalWords";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  line: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** “Nhật ký”: every batch the pane wrote, each with a way back. */
export default function JournalView() {
  const styles = useStyles();
  const words = useJournalWords();
  const journal = useJournal();
  const { batches, action, undone } = journal;
  return (
    <div className={styles.view}>
      <p className={styles.line}>{words.intro}</p>
      {action.trouble ? <TroubleBar trouble={action.trouble} onRetry={journal.read} /> : null}
      {undone ? <WrittenBar applied={undone} sentence={words.result(undone.written.length)} leftOutSentence={words.leftOut(undone.leftOut.length)} undoLabel={words.undo} onUndo={null} /> : null}
      {batches === null ? (action.trouble ? null : <p className={styles.line}>{words.loading}</p>) : batches.length === 0 ? <p className={styles.line}>{words.empty}</p> : <Batches journal={journal} />}
    </div>
  );
}

function Batches({ journal: { batches, action, undo, clear } }: { readonly journal: Journal }) {
  const styles = useStyles();
  const words = useJournalWords();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ul className={styles.list} aria-label={words.list}>
        {(batches ?? []).map((batch) => (
          <BatchLine key={batch.id} batch={batch} busy={action.busy} onUndo={() => undo(batch.id)} />
        ))}
      </ul>
      {asking ? (
        <div role="group" aria-label={words.clear} onKeyDown={({ key }) => (key === "Escape" ? setAsking(false) : undefined)}>
          <p className={styles.line}>{words.clearQuestion}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabled={action.busy} onClick={() => (setAsking(false), clear())}>{words.clearYes}</Button>
            <Button autoFocus onClick={() => setAsking(false)}>{words.cancel}</Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setAsking(true)}>{words.clear}</Button>
        </div>
      )}
    </>
  );
}
