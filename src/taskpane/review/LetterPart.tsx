import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { Notice } from "../Notice";
import { usePane } from "../paneContext";
import { TroubleBar } from "../TroubleBar";
import { useLetter } from "./useLetter";
import { useMaking } from "./useMaking";
import { useReviewWords } from "./words";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface LetterPartProps {
  readonly session: ReviewSession<Blob>;
  readonly entry: RegisterEntry;
  readonly busy: boolean;
}

/** The letter to one unit, kept as a file or copied; in the Vietnamese pane only, for findings said in another language make none. */
export function LetterPart({ session, entry, busy }: LetterPartProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const { language } = usePane();
  const making = useMaking(session);
  const letter = useLetter(session, making);
  if (language !== "vi") return null;
  const isBusy = busy || making.action.busy;
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => letter.save([entry], true)}>{words.saveLetter}</Button>
        <Button size="small" disabledFocusable={isBusy} onClick={() => letter.copy([entry], true)}>{words.copyLetter}</Button>
      </div>
      {making.action.trouble ? <TroubleBar trouble={making.action.trouble} /> : null}
      {making.notes.length > 0 ? <Notice intent={making.isPartial ? "warning" : "success"}>{making.notes.join(" ")}</Notice> : null}
    </>
  );
}
