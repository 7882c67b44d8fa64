import { useEffect, useState } from "react";
import { Dropped, type EngineCall, type EngineCalls } from "../workflows/engine";
import { troubleOf, type Trouble } from "../workflows/session/sessionState";
import { usePane } from "./paneContext";

/** What the engine answered, or what hindered it. */
export interface Answer<T> {
  /** Null while unknown. */
  readonly answer: T | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

/** Asks the engine whenever the question changes; without a question, nothing. An answer `about` the same stays while a newer one is awaited. */
export function useAnswer<K extends EngineCall>(call: K, asked: EngineCalls[K]["asked"] | undefined, about: string): Answer<EngineCalls[K]["answer"]> {
  const { session } = usePane();
  const [tries, setTries] = useState(0);
  const [given, setGiven] = useState<{ readonly about: string; readonly answer: EngineCalls[K]["answer"] | null; readonly trouble: Trouble | null } | null>(null);
  const question = asked === undefined ? null : JSON.stringify(asked);
  useEffect(() => {
    if (question === null) return;
    let gone = false;
    session.engine.ask(call, JSON.parse(question) as EngineCalls[K]["asked"]).then(
      (answer) => void (gone || setGiven({ about, answer, trouble: null })),
      (problem: unknown) => void (gone || problem instanceof Dropped || setGiven({ about, answer: null, trouble: troubleOf(problem) })),
    );
    return () => void (gone = true);
  }, [session, call, question, about, tries]);
  const now = question !== null && given?.about === about ? given : null;
  const retry = () => {
    setGiven(null);
    setTries((old) => old + 1);
  };
  return { answer: now?.answer ?? null, trouble: now?.trouble ?? null, retry };
}
