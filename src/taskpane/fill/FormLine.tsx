import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { BasisDetails } from "./BasisDetails";
import { dueRemark, dueText } from "./dueTexts";
import type { FormEntry } from "./formEntries";
import { useFillWords } from "./useFillWords";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", paddingTop: tokens.spacingVerticalXS },
  gutter: { flexShrink: 0, width: "32px" },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  name: { fontWeight: tokens.fontWeightSemibold },
  progress: { display: "block", width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  small: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FormLineProps {
  readonly entry: FormEntry;
  readonly chosen: boolean;
  readonly busy: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onInsert: () => void;
  readonly onOpen: (sheet: string) => void;
}

/** One form: what part is given, by when and by which words, how far it is filled, and a way to insert it or to go to its sheet. */
export function FormLine({ entry, chosen, busy, onChoose, onInsert, onOpen }: FormLineProps) {
  const styles = useStyles();
  const words = useFillWords();
  const { name, title, progress, rows, isOwed, round, basis } = entry;
  const sheet = progress?.sheets[0];
  return (
    <li className={styles.line}>
      <div className={styles.gutter}>{sheet === undefined ? <Checkbox aria-label={words.choose(name)} checked={chosen} onChange={(_, { checked }) => onChoose(checked === true)} /> : null}</div>
      <div className={styles.texts}>
        <span className={styles.name}>{name}</span>
        {isOwed ? ` (${rows === null ? words.wholeForm : words.rows(rows)})` : ""}
        {title === name ? null : <span className={styles.small}>{title}</span>}
        {round ? <span className={styles.small}>{`${words.due}: ${dueText(round, words)}${dueRemark(round, words)}`}</span> : null}
        {basis ? <BasisDetails basis={basis} /> : null}
        <Filled entry={entry} />
      </div>
      {sheet === undefined ? (
        <Button className={styles.button} size="small" disabledFocusable={busy} aria-label={words.insertOne(name)} onClick={onInsert}>{words.insert}</Button>
      ) : (
        <Button className={styles.button} size="small" aria-label={words.openOne(name)} onClick={() => onOpen(sheet)}>{words.open}</Button>
      )}
    </li>
  );
}

/** Filled out of asked; a blank is not zero, so nothing is said of forms that are not there. */
function Filled({ entry: { name, progress } }: { readonly entry: FormEntry }) {
  const styles = useStyles();
  const words = useFillWords();
  if (!progress) return <span className={styles.small}>{words.notInserted}</span>;
  const { filled, asked } = progress;
  if (asked === 0) return <span className={styles.small}>{words.nothingAsked}</span>;
  return (
    <span className={styles.small}>
      {words.filled(filled, asked)}
      <progress className={styles.progress} value={filled} max={asked} aria-label={words.filledLabel(name, filled, asked)} />
    </span>
  );
}
