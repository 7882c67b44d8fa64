import { makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Cause } from "../../workflows/causes";
import { Chevron, SeverityIcon } from "../icons";
import { messageOf, placeOf, rowOf } from "./causeTexts";
import { useCheckWords } from "./useCheckWords";

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
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: { display: "block", fontWeight: tokens.fontWeightSemibold },
  plain: { fontWeight: tokens.fontWeightRegular },
  fix: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

interface CauseLineProps {
  readonly cause: Cause;
  /** Whether its details stand below it; absent where choosing it opens none. */
  readonly open?: boolean;
  /** The line that Tab reaches. */
  readonly active: boolean;
  /** Names of the forms that were read, by template id. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChoose: (cause: Cause) => void;
}

/** One cause: gravity, cell, row label, what is wrong, what to do. */
export const CauseLine = memo(function CauseLine({ cause, open, active, names, onChoose }: CauseLineProps) {
  const styles = useStyles();
  const words = useCheckWords();
  const place = placeOf(cause, words);
  const row = rowOf(cause, words);
  return (
    <button type="button" className={styles.line} data-line={cause.key} tabIndex={active ? 0 : -1} {...(open === undefined ? {} : { "aria-expanded": open })} onClick={() => onChoose(cause)}>
      <span className={styles[cause.severity]}>
        <SeverityIcon severity={cause.severity} />
      </span>
      <span className={styles.texts}>
        <span className={styles.place}>
          {words.severity[cause.severity]}
          {place === "" ? "" : ` · ${place}`}
          {row === "" ? null : <span className={styles.plain}>{` · ${row}`}</span>}
        </span>
        <span>{messageOf(cause, words, (id) => names.get(id) ?? id)}</span>
        {cause.members.some(({ reopened }) => reopened) ? <span className={styles.fix}>{words.reopened}</span> : null}
        {cause.head.fix === "" ? null : <span className={styles.fix}>{`${words.fix}: ${cause.head.fix}`}</span>}
      </span>
      {open === undefined ? null : <Chevron open={open} />}
    </button>
  );
});
