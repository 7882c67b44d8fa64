import { useState } from "react";
import { Dropped } from "../../workflows/engine";
import type { FillFile, FillWay, PlannedFill } from "../../workflows/fill/fillCalls";
import { useChange, type Change } from "../change/useChange";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useHelpWords, type HelpWords } from "./helpWords";

/** From a way of filling to its preview, and what is said where there is none. */
export interface Filling {
  readonly change: Change;
  readonly action: Action;
  /** Why nothing is previewed, "" for nothing to say. */
  readonly note: string;
  /** Lines of the last pasted block without a place. */
  readonly unused: PlannedFill["unused"];
  /** What each source of the last carrying over had. */
  readonly sources: PlannedFill["sources"];
  /** What became of the file chosen last. */
  readonly file: FillFile | null;
  /** The files in which something was found, as they were chosen. */
  readonly files: readonly ReadFillFile[];
  /** Asks what a way would write and shows it. The answer goes to `heard`, which may keep the preview back by a sentence. */
  readonly preview: (way: FillWay, heard?: (answer: PlannedFill) => string | null) => void;
  readonly read: (file: File) => void;
}

/** A file to carry values over from. */
export type ReadFillFile = Extract<FillFile, { readonly ok: true }>;

/** Asks, previews and writes one way of filling at a time; asking and reading can be stopped. */
export function useFilling(): Filling {
  const { session, announce, language } = usePane();
  const words = useHelpWords();
  const change = useChange();
  const action = useAction();
  const [note, setNote] = useState("");
  const [{ unused, sources }, setAnswer] = useState<Pick<PlannedFill, "unused" | "sources">>(NOTHING);
  const [file, setFile] = useState<FillFile | null>(null);
  const [files, setFiles] = useState<readonly ReadFillFile[]>([]);
  const say = (sentence: string) => {
    setNote(sentence);
    if (sentence !== "") announce(sentence);
  };
  const preview: Filling["preview"] = (way, heard = () => null) => {
    void action.run({ label: words.working, stop: () => session.engine.drop("fillPlan") }, async () => {
      setAnswer(NOTHING);
      const answer = await session.engine.ask("fillPlan", { way, language }).catch(whenDropped);
      if (answer === "stopped" || answer === null) return say(answer === null ? words.gone : words.stopped);
      setAnswer(answer);
      const { edits, alternatives = [] } = answer.plan;
      const held = heard(answer) ?? (edits.length + alternatives.length === 0 ? emptyNote(words, way, answer.matched) : "");
      say(held);
      tellUnread(answer.sources, (sentence) => announce(`${held} ${sentence}`.trim()), words);
      if (held === "") change.preview({ title: words.titles[way.kind], ...answer.plan });
    });
  };
  const read = (chosen: File) => {
    void action.run({ label: words.reading(chosen.name), stop: () => session.engine.drop("readFillFile") }, async () => {
      setFile(null);
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const found = await session.engine.ask("readFillFile", { name: chosen.name, bytes, language }).catch(whenDropped);
      if (found === "stopped") return say(words.fileStopped);
      setFile(found);
      if (found.ok && found.forms.length > 0) setFiles((old) => [...old, found]);
      setNote("");
      announce(found.ok ? (found.forms.length === 0 ? words.fileEmpty(found.file) : words.fileRead(found.file, found.forms.join(", "))) : found.why);
    });
  };
  return { change, action, note, unused, sources, file, files, preview, read };
}

/** The preview does not speak of cells that could not be read. */
function tellUnread(sources: Filling["sources"], tell: (sentence: string) => void, words: HelpWords): void {
  const unread = sources.reduce((sum, source) => sum + source.unread.length, 0);
  if (unread > 0) tell(words.unread(unread));
}

const NOTHING: Pick<PlannedFill, "unused" | "sources"> = { unused: [], sources: [] };

function emptyNote(words: HelpWords, way: FillWay, matched: number): string {
  if (way.kind === "pasted") return matched === 0 ? words.noLine : words.sameLines(matched);
  return matched === 0 ? words.noMatch : words.same(matched);
}

function whenDropped(problem: unknown): "stopped" {
  if (problem instanceof Dropped) return "stopped";
  throw problem;
}
