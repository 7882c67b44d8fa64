import { useCallback, useState } from "react";
import type { ExplainingTask } from "../../workflows/explaining/explainingCalls";
import type { Change } from "../change/useChange";
import { useChangeWords } from "../change/useChangeWords";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import type { Explain } from "./explaining";
import { standingErrors } from "./standingErrors";

/** Explaining through the view's one change. */
export interface Explaining {
  readonly explain: Explain;
  readonly action: Action;
  /** Why nothing came of the last task, "" where something did. */
  readonly refused: string;
}

/** Asks the engine for the change, writes it or shows it first; a task that nothing comes of is said. Its words are loaded with the first task. */
export function useExplaining({ preview, writeNow }: Pick<Change, "preview" | "writeNow">): Explaining {
  const { session, announce, language } = usePane();
  const { writing } = useChangeWords();
  const action = useAction();
  const { run } = action;
  const [refused, setRefused] = useState("");
  const explain = useCallback<Explain>(
    (task: ExplainingTask) =>
      void run({ label: writing, stop: null }, async () => {
        const words = (await import("./words")).explainWords(language);
        // The code is that of the figures as they are: what was not read yet is read first.
        if (task.kind === "close" && session.current().stale) await session.check();
        const errors = standingErrors(session.current().report ?? { findings: [] });
        if (task.kind === "close" && errors > task.errors) {
          setRefused(words.moreErrors(errors));
          return void announce(words.moreErrors(errors));
        }
        const why = task.kind === "close" && errors > 0 ? words.whyDespite(errors) : words.why[task.kind];
        const planned = await session.engine.ask("planExplaining", { task, why });
        setRefused(planned ? "" : words.cannot);
        if (!planned) return void announce(words.cannot);
        const plan = { title: words.batch[task.kind], ...planned, whole: true, contested: 0 };
        if (task.kind === "explain") await writeNow(plan);
        else preview(plan);
      }),
    [session, announce, language, writing, run, preview, writeNow],
  );
  return { explain, action, refused };
}
