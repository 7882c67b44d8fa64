import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Register } from "../../workflows/review/register";
import type { RegisterFormat } from "../../workflows/review/reviewCalls";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useOutputs } from "./useOutputs";
import { useReviewWords } from "./words";

const FORMATS: readonly RegisterFormat[] = ["xlsx", "registerCsv", "findingsCsv", "json"];

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingBlock: tokens.spacingVerticalXS },
  title: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  line: { margin: 0 },
});

interface OutputsPartProps {
  readonly session: ReviewSession<Blob>;
  readonly register: Register;
  readonly busy: boolean;
}

/** What goes back and what is kept: the register, marked copies, letters. */
export function OutputsPart({ session, register, busy }: OutputsPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const outputs = useOutputs(session, register);
  const { language } = usePane();
  const { making } = outputs;
  const isBusy = busy || making.action.busy;
  // Letters are Vietnamese: findings said in another language make none.
  const hasLetters = language === "vi";
  return (
    <details className={styles.part}>
      <summary className={styles.title}>{words.outputs}</summary>
      <div className={styles.body}>
        <div role="group" aria-label={words.saveRegister} className={styles.buttons}>
          {FORMATS.map((format) => <Button key={format} size="small" disabledFocusable={isBusy} onClick={() => outputs.saveRegister(format)}>{words.formats[format]}</Button>)}
        </div>
        {outputs.markable > 0 || (hasLetters && outputs.addressed > 0) ? (
          <div className={styles.buttons}>
            {outputs.markable > 0 ? <Button size="small" disabledFocusable={isBusy} onClick={outputs.saveMarked}>{words.markAll(outputs.markable)}</Button> : null}
            {hasLetters && outputs.addressed > 0 ? <Button size="small" disabledFocusable={isBusy} onClick={outputs.saveLetters}>{words.letterAll(outputs.addressed)}</Button> : null}
          </div>
        ) : null}
        {hasLetters && outputs.missing > 0 ? (
          <div className={styles.buttons}>
            <Button size="small" disabledFocusable={isBusy} onClick={outputs.saveReminder}>{words.reminder(outputs.missing)}</Button>
            <Button size="small" disabledFocusable={isBusy} onClick={outputs.copyReminder}>{words.copyReminder}</Button>
          </div>
        ) : null}
        <p className={styles.line}>{words.letterHint}</p>
        {making.action.trouble ? <TroubleBar trouble={making.action.trouble} /> : null}
        {making.notes.length > 0 ? <Notice intent={making.isPartial ? "warning" : "success"}>{making.notes.join(" ")}</Notice> : null}
      </div>
    </details>
  );
}
