import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePane, usePaneWords, useSessionState } from "./paneContext";
import { useSlow } from "./useSlow";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
  doing: { flexGrow: 1, minWidth: 0 },
  progress: { width: "100%" },
});

/** What the session is doing, once it takes more than half a second, with a button that stops it. */
export function ActivityBar() {
  const styles = useStyles();
  const { session, announce } = usePane();
  const { activity } = useSessionState();
  const words = usePaneWords();
  const slow = useSlow(activity !== null);
  const said = slow && activity ? words.activity[activity] : "";
  useEffect(() => {
    if (said !== "") announce(said);
  }, [said, announce]);
  if (!slow || !activity) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.doing}>
        <progress className={styles.progress} aria-label={said} />
        <span>{said}</span>
      </div>
      <Button size="small" onClick={() => session.stop()}>
        {words.stop}
      </Button>
    </div>
  );
}
