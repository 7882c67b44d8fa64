import { useCallback, useEffect, useRef, useState } from "react";
import type { Addition } from "../../workflows/directory/addition";
import type { DrawnSheets } from "../../workflows/ports";
import { insertDirectory } from "../../workflows/session/writing";
import type { Change } from "../change/useChange";
import { usePane, useSessionState } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { useDirectoryWords } from "./useDirectoryWords";
import type { DirectoryWords } from "./words";

/** What became of the last asking: a sheet inserted, or a sheet there that cannot be written to. */
export type Became = { readonly kind: "inserted"; readonly sheets: DrawnSheets; readonly names: number } | { readonly kind: "noHeadings"; readonly sheet: string };

/** Adding names to “Danh mục cơ quan”: previewed as edits where the sheet is there, as a new sheet where it is not. */
export interface Additions {
  /** What a new sheet would bring along; null while none is previewed. */
  readonly asked: readonly Addition[] | null;
  readonly became: Became | null;
  readonly action: Action;
  readonly add: (additions: readonly Addition[]) => void;
  readonly insert: () => void;
  readonly cancel: () => void;
  /** Where the keyboard goes: the word of what became of it. */
  readonly place: Landing["place"];
}

/** What became of it in words. */
export function becameText(became: Became, words: DirectoryWords): string {
  if (became.kind === "noHeadings") return words.noHeadings;
  if (became.sheets.drawn.length === 0) return words.notInserted;
  return became.names > 0 ? words.insertedWith(became.names) : words.inserted;
}

/** Keeps what a person is adding until it is written or left; `preview` shows edits of a sheet that is there. */
export function useAdditions(preview: Change["preview"]): Additions {
  const { session } = usePane();
  const { report } = useSessionState();
  const words = useDirectoryWords();
  const action = useAction();
  const { place, leave, land } = useLanding();
  const { asked, ask, leaveAsked } = useAsked();
  const { became, tell, forget } = useBecame(words);
  const sheet = report?.directorySheet ?? null;
  const { run } = action;
  const add = useCallback(
    (additions: readonly Addition[]) => {
      forget();
      const photograph = session.photograph();
      if (sheet === null || !photograph) return ask(additions);
      void run({ label: words.reading, stop: null }, async () => {
        const { additionEdits } = await import("../../workflows/directory/additions");
        const edits = additionEdits(photograph.sheets, additions, words.why);
        if (edits) preview({ title: words.batch, edits, contested: 0 });
        else tell({ kind: "noHeadings", sheet });
      });
    },
    [session, sheet, preview, words, ask, run, tell, forget],
  );
  const insert = () => {
    if (!asked) return;
    leave();
    void run({ label: words.drawing, stop: null }, async (next) => {
      const sheets = await insertDirectory(session, asked, () => next({ label: words.inserting, stop: null }));
      leaveAsked();
      tell({ kind: "inserted", sheets, names: asked.length });
      land();
    });
  };
  return { asked, became, action, add, insert, cancel: leaveAsked, place };
}

/** What became of the last asking, told to screen readers too. */
function useBecame(words: DirectoryWords) {
  const { announce } = usePane();
  const [became, setBecame] = useState<Became | null>(null);
  const tell = useCallback(
    (next: Became) => {
      setBecame(next);
      announce(becameText(next, words));
    },
    [announce, words],
  );
  const forget = useCallback(() => setBecame(null), []);
  return { became, tell, forget };
}

/** What a new sheet would bring. When its preview is left the focus goes back to where it was asked for, unless it went elsewhere. */
function useAsked() {
  const [asked, setAsked] = useState<readonly Addition[] | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (asked || !trigger.current) return;
    if (document.activeElement === document.body && trigger.current.isConnected) trigger.current.focus();
    trigger.current = null;
  }, [asked]);
  const ask = useCallback((additions: readonly Addition[]) => {
    trigger.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setAsked(additions);
  }, []);
  const leaveAsked = useCallback(() => setAsked(null), []);
  return { asked, ask, leaveAsked };
}
