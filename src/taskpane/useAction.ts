import { useCallback, useEffect, useRef, useState } from "react";
import { Dropped } from "../workflows/engine";
import { troubleOf, type Trouble } from "../workflows/session/sessionState";

/** An action under way, and what hindered the last one. */
export interface Action {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** Runs one at a time; a second call while one is under way does nothing. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
  readonly clear: () => void;
}

/** Runs what a person asked for, and keeps what hindered it for the view to say. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const underWay = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => void (gone.current = true);
  }, []);
  const run = useCallback(async (work: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (problem) {
      if (!gone.current && !(problem instanceof Dropped)) setTrouble(troubleOf(problem));
    } finally {
      underWay.current = false;
      if (!gone.current) setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setTrouble(null), []);
  return { busy, trouble, run, clear };
}
