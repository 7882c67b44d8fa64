import { useMemo } from "react";
import { usePane, usePaneWords, useSessionState } from "./paneContext";
import { SlowBar } from "./SlowBar";

/** What the session is doing, with a button that stops it. */
export function ActivityBar() {
  const { session } = usePane();
  const { activity } = useSessionState();
  const words = usePaneWords();
  const doing = useMemo(() => (activity ? { label: words.activity[activity], stop: () => session.stop() } : null), [activity, words, session]);
  return <SlowBar doing={doing} />;
}
