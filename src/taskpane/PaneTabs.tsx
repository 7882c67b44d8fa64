import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { usePaneWords } from "./paneContext";
import { TABS, type TabName } from "./tabs";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, "@media (forced-colors: active)": { borderBottomColor: "Highlight" } },
});

interface PaneTabsProps {
  readonly tab: TabName;
  readonly onChoose: (tab: TabName) => void;
}

/** The pane's tabs: one of them takes part in the Tab order, arrows, Home and End choose. */
export function PaneTabs({ tab, onChoose }: PaneTabsProps) {
  const styles = useStyles();
  const words = usePaneWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.indexOf(tab);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1 + TABS.length, Home: 0, End: TABS.length - 1 };
    const next = TABS[(steps[event.key] ?? -1) % TABS.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={words.tabList} className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === tab}
          aria-controls={one === tab ? "pane-view" : undefined}
          tabIndex={one === tab ? 0 : -1}
          className={mergeClasses(styles.tab, one === tab && styles.chosen)}
          onClick={() => onChoose(one)}
        >
          {words.tabs[one]}
        </button>
      ))}
    </div>
  );
}
