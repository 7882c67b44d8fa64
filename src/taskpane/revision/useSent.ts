import { useEffect, useRef, useState } from "react";
import { Dropped } from "../../workflows/engine";
import type { SentFile } from "../../workflows/revision/revisionCalls";
import type { RevisionReport } from "../../workflows/revision/revisionReport";
import { usePane, useSessionState } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useAnswer, type Answer } from "../useAnswer";
import { useRevisionWords } from "./words";

/** The file sent before, and how the workbook differs from it as last checked. */
export interface Sent {
  readonly action: Action;
  readonly file: SentFile | null;
  readonly compared: Answer<RevisionReport | "gone">;
  readonly read: (file: File) => void;
}

/** Reads the file a person chose, then compares after each check. Reading can be stopped. */
export function useSent(): Sent {
  const { session, announce, language } = usePane();
  const { checks } = useSessionState();
  const words = useRevisionWords();
  const action = useAction();
  const [file, setFile] = useState<SentFile | null>(null);
  const [reads, setReads] = useState(0);
  const isReady = file?.ok === true && file.forms.length > 0;
  const compared = useAnswer("compareSent", isReady ? { checked: checks, language } : undefined, `${language} ${reads}`);
  const read = (chosen: File) => {
    void action.run({ label: words.reading(chosen.name), stop: () => session.engine.drop("readSentFile") }, async () => {
      setFile(null);
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const found = await session.engine.ask("readSentFile", { name: chosen.name, bytes, language }).catch(whenDropped);
      if (found === "stopped") return void announce(words.fileStopped);
      setReads((old) => old + 1);
      setFile(found);
      if (!found.ok || found.forms.length === 0) announce(found.ok ? words.said.noForm(found.file) : found.why);
    });
  };
  return { action, file, compared, read };
}

/** Says a sentence to screen readers when it changes. */
export function useSaid(sentence: string): void {
  const { announce } = usePane();
  const last = useRef("");
  useEffect(() => {
    if (last.current === sentence) return;
    last.current = sentence;
    if (sentence !== "") announce(sentence);
  }, [sentence, announce]);
}

function whenDropped(problem: unknown): "stopped" {
  if (problem instanceof Dropped) return "stopped";
  throw problem;
}
