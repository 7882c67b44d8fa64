import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import { ActivityBar } from "./ActivityBar";
import type { Doing } from "./doing";
import { Notice } from "./Notice";
import { usePaneWords, useSessionState } from "./paneContext";
import { PaneTabs } from "./PaneTabs";
import { SlowBar } from "./SlowBar";
import { VIEWS, type TabName } from "./tabs";
import { TroubleBar } from "./TroubleBar";
import type { Trouble } from "../workflows/session/sessionState";
import { ViewBoundary } from "./ViewBoundary";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box", paddingInline: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalM, gap: tokens.spacingVerticalS },
  heading: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":focus": { outline: "none" } },
});

interface PaneProps {
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** A sentence above the view: why a cell was not reached, what was not kept; "" for none. */
  readonly notice: string;
  /** What a person asked for and is under way, null for nothing. */
  readonly doing: Doing | null;
  readonly hindrance: Trouble | null;
  readonly onRetry: () => void;
}

/** The frame: tabs, what is under way, what hinders, and the open view. */
export function Pane({ tab, onTab, notice, doing, hindrance, onRetry }: PaneProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const { trouble } = useSessionState();
  const View = VIEWS[tab];
  const shown = hindrance ?? trouble;
  return (
    <main className={styles.pane} aria-label={words.paneName}>
      <h1 className={styles.heading}>{`${words.paneName}: ${words.tabs[tab]}`}</h1>
      <PaneTabs tab={tab} onChoose={onTab} />
      <ActivityBar />
      <SlowBar doing={doing} />
      {shown ? <TroubleBar trouble={shown} onRetry={onRetry} /> : null}
      {notice === "" ? null : <Notice intent="warning">{notice}</Notice>}
      <div id="pane-view" role="tabpanel" tabIndex={-1} aria-labelledby={`tab-${tab}`} className={styles.body}>
        <ViewBoundary key={tab} fallback={<Failed />}>
          <Suspense fallback={<p>{words.opening}</p>}>
            <View />
          </Suspense>
        </ViewBoundary>
      </div>
    </main>
  );
}

function Failed() {
  const words = usePaneWords();
  return (
    <Notice intent="error" action={<Button size="small" onClick={() => window.location.reload()}>{words.reopen}</Button>}>
      {words.paneFailed}
    </Notice>
  );
}
