import { useCallback, useEffect, useRef, useState } from "react";
import { Dropped } from "../workflows/engine";
import { troubleOf, type Trouble } from "../workflows/session/sessionState";
import { usePane } from "./paneContext";
import type { Doing } from "./doing";

/** An action under way, and what hindered the last one. */
export interface Action {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Runs one at a time; a second call while one is under way does nothing. The frame shows `doing`, and what the work says of itself next. */
  readonly run: (doing: Doing, work: (next: (doing: Doing) => void) => Promise<void>) => Promise<void>;
}

/** Runs what a person asked for, shows that it is under way, and keeps what hindered it for the view to say. */
export function useAction(): Action {
  const { setDoing } = usePane();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const underWay = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);
  const run = useCallback<Action["run"]>(
    async (first, work) => {
      if (underWay.current) return;
      underWay.current = true;
      let shown: Doing | null = null;
      const show = (next: Doing | null) => {
        const before = shown;
        shown = next;
        setDoing((other) => (next ?? (other === before ? null : other)));
      };
      setBusy(true);
      setTrouble(null);
      show(first);
      try {
        await work(show);
      } catch (problem) {
        if (!gone.current && !(problem instanceof Dropped)) setTrouble(troubleOf(problem));
      } finally {
        underWay.current = false;
        show(null);
        if (!gone.current) setBusy(false);
      }
    },
    [setDoing],
  );
  return { busy, trouble, run };
}
