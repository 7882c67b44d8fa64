import { makeStyles, tokens } from "@fluentui/react-components";
import type { PaneReport } from "../../workflows/engine";
import { FileChooser } from "../FileChooser";
import { Notice } from "../Notice";
import { TroubleBar } from "../TroubleBar";
import { RevisionResult } from "./RevisionResult";
import { useSent } from "./useSent";
import { useRevisionWords } from "./words";

const useStyles = makeStyles({
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

/** Chooses the file that was sent, and says how the workbook differs from it. */
export default function SentPanel({ report }: { readonly report: PaneReport }) {
  const styles = useStyles();
  const words = useRevisionWords();
  const { action, file, compared, read } = useSent();
  const problem = file === null ? null : file.ok ? (file.forms.length === 0 ? words.said.noForm(file.file) : null) : file.why;
  const { answer, trouble, retry } = compared;
  const isWaiting = file?.ok === true && problem === null && answer === null && !trouble;
  return (
    <>
      <p className={styles.small}>{words.intro}</p>
      <FileChooser words={words} busy={action.busy} problem={problem} onFile={read} />
      {action.trouble ? <TroubleBar trouble={action.trouble} /> : null}
      {trouble ? <TroubleBar trouble={trouble} onRetry={retry} /> : null}
      {isWaiting ? <p className={styles.line}>{words.comparing}</p> : null}
      {answer === "gone" ? <Notice intent="warning">{words.gone}</Notice> : answer ? <RevisionResult revision={answer} report={report} /> : null}
    </>
  );
}
