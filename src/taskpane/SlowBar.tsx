import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Doing } from "./doing";
import { usePane, usePaneWords } from "./paneContext";
import { useSlow } from "./useSlow";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
  doing: { flexGrow: 1, minWidth: 0 },
  progress: { width: "100%" },
});

/** Shows what is under way once it takes more than half a second, with a button that stops it where that can be done. */
export function SlowBar({ doing }: { readonly doing: Doing | null }) {
  const styles = useStyles();
  const { announce } = usePane();
  const words = usePaneWords();
  const slow = useSlow(doing !== null);
  const label = slow && doing ? doing.label : "";
  useEffect(() => {
    if (label !== "") announce(label);
  }, [label, announce]);
  if (!slow || !doing) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.doing}>
        <progress className={styles.progress} aria-label={label} />
        <span>{doing.stop ? label : `${label} ${words.noStop}`}</span>
      </div>
      {doing.stop ? <Button size="small" onClick={doing.stop}>{words.stop}</Button> : null}
    </div>
  );
}
