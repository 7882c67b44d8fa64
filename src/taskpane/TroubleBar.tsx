import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { a1 } from "../core/sheet/address";
import type { Trouble } from "../workflows/session/sessionState";
import { Notice } from "./Notice";
import { usePaneWords } from "./paneContext";

const useStyles = makeStyles({
  detail: { fontSize: tokens.fontSizeBase200, marginTop: tokens.spacingVerticalXS },
});

interface TroubleBarProps {
  readonly trouble: Trouble;
  /** What to do again; no button without it. */
  readonly onRetry?: () => void;
}

/** Says what hindered, what to do about it, and offers to try again. */
export function TroubleBar({ trouble, onRetry }: TroubleBarProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const cells = trouble.halfWritten.map((at) => `${at.sheet}!${a1(at)}`).join(", ");
  return (
    <Notice intent="error" action={onRetry ? <Button size="small" onClick={onRetry}>{words.retry}</Button> : null}>
      {trouble.sheet === null ? "" : words.onSheet(trouble.sheet)}
      {words.trouble[trouble.reason]}
      {cells === "" ? null : ` ${words.halfWritten(cells)}`}
      {trouble.detail === "" ? null : (
        <details className={styles.detail}>
          <summary>{words.detail}</summary>
          {trouble.detail}
        </details>
      )}
    </Notice>
  );
}
