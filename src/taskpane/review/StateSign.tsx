import { makeStyles, tokens } from "@fluentui/react-components";
import type { UnitState } from "../../workflows/review/submissionEntry";
import { SeverityIcon, VerdictIcon } from "../icons";

const useStyles = makeStyles({
  return: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground1 },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  other: { color: tokens.colorNeutralForeground2 },
});

/** The sign of where a unit stands; its name stands beside. */
export function StateSign({ state }: { readonly state: UnitState }) {
  const styles = useStyles();
  if (state === "return" || state === "explain" || state === "pass") return <span className={styles[state]}><VerdictIcon verdict={state} /></span>;
  return <span className={state === "unreadable" ? styles.return : styles.other}><SeverityIcon severity={state === "unreadable" ? "error" : "info"} /></span>;
}
