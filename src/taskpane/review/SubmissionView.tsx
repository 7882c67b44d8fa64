import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { DrawnFile } from "./DrawnFile";
import { FilesPart } from "./FilesPart";
import type { LookedAt } from "./lookedAt";
import { FindingsPart } from "./FindingsPart";
import { LetterPart } from "./LetterPart";
import { SenderPart } from "./SenderPart";
import { StateSign } from "./StateSign";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  title: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, margin: 0, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0 },
  beside: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingHorizontalM, "@media (min-width: 720px)": { gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)" } },
  findings: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  table: { position: "sticky", bottom: 0, alignSelf: "start", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, paddingBlock: tokens.spacingVerticalXS, "@media (min-width: 720px)": { top: 0, bottom: "auto" } },
});

interface SubmissionViewProps {
  readonly session: ReviewSession<Blob>;
  readonly entry: RegisterEntry;
  /** True while files are being checked: nothing can be decided meanwhile. */
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What one unit sent: from whom and when, its files, what was found, and its tables beside the findings. */
export function SubmissionView({ session, entry, busy, onBack }: SubmissionViewProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [lookedAt, setLookedAt] = useState<LookedAt | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const counts = words.counts(entry);
  return (
    <div className={styles.view}>
      <div><Button size="small" onClick={onBack}>{words.back}</Button></div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        <StateSign state={entry.state} />
        {words.submission(entry.name)}
      </h2>
      <p className={styles.line}>
        {[words.states[entry.state], counts, entry.completeness.asked > 0 ? words.filled(entry.completeness.filled, entry.completeness.asked) : "", entry.daysLate === null ? "" : entry.daysLate > 0 ? words.late(entry.daysLate) : words.onTime].filter((one) => one !== "").join(" · ")}
      </p>
      {entry.state === "missing" ? <p className={styles.line}>{words.missing}</p> : <SenderPart key={`${entry.name} ${entry.sentOn ?? ""}`} session={session} entry={entry} busy={busy} />}
      {entry.files.length > 0 ? <FilesPart session={session} entry={entry} busy={busy} /> : null}
      {entry.state === "pass" ? null : <LetterPart session={session} entry={entry} busy={busy} />}
      <div className={styles.beside}>
        <div className={styles.findings}>
          {entry.files.map((file) => <FindingsPart key={file.path} file={file} isAlone={entry.files.length === 1} onLook={(at) => setLookedAt({ path: file.path, at })} />)}
        </div>
        <div className={styles.table}>
          <DrawnFile session={session} files={entry.files} lookedAt={lookedAt} onLook={setLookedAt} />
        </div>
      </div>
    </div>
  );
}
