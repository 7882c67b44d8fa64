import { makeStyles } from "@fluentui/react-components";
import type { RowInsertion } from "../../core/sheet/edit";

const useStyles = makeStyles({ line: { margin: 0, overflowWrap: "anywhere" } });

interface InsertionLinesProps {
  readonly insertions: readonly RowInsertion[] | undefined;
  /** “Chèn 1 dòng trên dòng 8”. */
  readonly say: (count: number, row: number, sheet: string) => string;
}

/** The rows that a change puts in or takes out, a line each. */
export function InsertionLines({ insertions = [], say }: InsertionLinesProps) {
  const styles = useStyles();
  return insertions.map(({ sheet, above, count }) => (
    <p key={sheet} className={styles.line}>{say(count, above + 1, sheet)}</p>
  ));
}
