import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FocusEvent } from "react";
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
  useEffect(() => (label === "" ? undefined : announce(label)), [label, announce]);
  const kept = useFocusKept(slow);
  if (!slow || !doing) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.doing}>
        <progress className={styles.progress} aria-label={label} />
        <span>{doing.stop ? label : `${label} ${words.noStop}`}</span>
      </div>
      {doing.stop ? <Button size="small" onFocus={kept.onFocus} onBlur={kept.onBlur} onClick={doing.stop}>{words.stop}</Button> : null}
    </div>
  );
}

/** When the bar goes while its button has the focus, the open view takes it. */
function useFocusKept(shown: boolean): { readonly onFocus: () => void; readonly onBlur: (event: FocusEvent) => void } {
  const holdsFocus = useRef(false);
  useEffect(() => {
    if (shown || !holdsFocus.current) return;
    holdsFocus.current = false;
    if (document.activeElement === document.body && document.hasFocus()) document.getElementById("pane-view")?.focus();
  }, [shown]);
  return {
    onFocus: () => void (holdsFocus.current = true),
    onBlur: ({ relatedTarget }) => void (holdsFocus.current = relatedTarget === null),
  };
}
