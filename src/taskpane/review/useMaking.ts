import { useState } from "react";
import type { ReviewSession } from "../../workflows/review/reviewSession";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { freeNames } from "./freeNames";
import { saveFile } from "./saveFile";
import { useReviewWords } from "./words";

/** A file that was made. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Making files and handing them over, and what is to be said of the last. */
export interface Making {
  readonly action: Action;
  readonly notes: readonly string[];
  /** Something asked for was not made. */
  readonly isPartial: boolean;
  readonly say: (notes: readonly string[], isPartial?: boolean) => void;
  /** Makes one file; null where there is nothing to make. */
  readonly one: (make: () => Promise<Made | null>) => void;
  /** Makes a file of each thing, one after another, and one .zip of them; it can be stopped between two. */
  readonly all: <T>(things: readonly T[], nameOf: (thing: T) => string, zip: string, make: (thing: T) => Promise<Made | null>) => void;
}

const NAMED = 3;

/** Makes files that go back or are kept. */
export function useMaking(session: ReviewSession<Blob>): Making {
  const words = useReviewWords();
  const { announce } = usePane();
  const action = useAction();
  const [said, setSaid] = useState<Pick<Making, "notes" | "isPartial">>({ notes: [], isPartial: false });
  const say: Making["say"] = (notes, isPartial = false) => {
    setSaid({ notes, isPartial });
    announce(notes.join(" "));
  };
  const one: Making["one"] = (make) =>
    void action.run({ label: words.making, stop: null }, async () => {
      const made = await make();
      if (made) saveFile(made.name, made.bytes);
      say([made ? words.saved(made.name) : words.nothingMade], made === null);
    });
  const all: Making["all"] = (things, nameOf, zip, make) => {
    let isStopped = false;
    const stop = () => void (isStopped = true);
    void action.run({ label: words.markedSome(0, things.length), stop }, async (next) => {
      const made: Made[] = [];
      const failed: string[] = [];
      for (const [at, thing] of things.entries()) {
        if (isStopped) return say([words.makingStopped], true);
        next({ label: words.markedSome(at, things.length), stop });
        const done = await make(thing).catch(() => null);
        if (done) made.push(done);
        else failed.push(nameOf(thing));
      }
      const names = freeNames(made.map(({ name }) => name));
      if (made.length > 0) saveFile(zip, await session.ask("pack", { files: made.map(({ bytes }, at) => ({ name: names[at] ?? "", bytes })) }));
      const others = failed.length > NAMED ? words.andOthers(failed.length - NAMED) : "";
      say([made.length > 0 ? words.saved(zip) : words.nothingMade, ...(failed.length > 0 ? [words.notMade(failed.slice(0, NAMED).map((name) => `“${name}”`).join(", ") + others)] : [])], failed.length > 0);
    });
  };
  return { action, ...said, say, one, all };
}
