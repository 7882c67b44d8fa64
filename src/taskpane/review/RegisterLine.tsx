import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { RegisterEntry } from "../../workflows/review/submissionEntry";
import { Chevron } from "../icons";
import { StateSign } from "./StateSign";
import { useReviewWords, type ReviewWords } from "./words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    width: "100%",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    backgroundColor: "transparent",
    border: "none",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RegisterLineProps {
  readonly entry: RegisterEntry;
  /** The line that Tab reaches. */
  readonly active: boolean;
  readonly onChoose: (key: string) => void;
}

/** One unit: where it stands, how much was found, how far it is filled, when it sent. */
export const RegisterLine = memo(function RegisterLine({ entry, active, onChoose }: RegisterLineProps) {
  const styles = useStyles();
  const words = useReviewWords();
  const counts = words.counts(entry);
  return (
    <button type="button" className={styles.line} data-line={entry.key} tabIndex={active ? 0 : -1} onClick={() => onChoose(entry.key)}>
      <StateSign state={entry.state} />
      <span className={styles.texts}>
        <span className={styles.name}>{entry.name}</span>
        <span>{[words.states[entry.state], counts].filter((one) => one !== "").join(" · ")}</span>
        {notesOf(entry, words).map((note) => <span key={note} className={styles.small}>{note}</span>)}
      </span>
      <Chevron open={false} />
    </button>
  );
});

function notesOf(entry: RegisterEntry, words: ReviewWords): string[] {
  const { completeness, sentOn, daysLate, files, isExpected, nearest, apart, forms, state } = entry;
  const when = [
    ...(completeness.asked > 0 ? [words.filled(completeness.filled, completeness.asked)] : []),
    ...(sentOn === null ? [] : [words.sentOn(sentOn)]),
    ...(daysLate === null ? [] : [daysLate > 0 ? words.late(daysLate) : words.onTime]),
    ...(files.length > 1 ? [words.fileCount(files.length)] : []),
  ].join(" · ");
  const doubts = [...(isExpected === false && state !== "missing" ? [words.notExpected(nearest)] : []), ...(apart ? [words.apart] : []), ...(forms.some(({ why }) => why === "unsure") ? [words.unsure] : [])];
  return [when, ...doubts].filter((one) => one !== "");
}
