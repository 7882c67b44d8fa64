import { useState } from "react";
import type { PlanComparison } from "../../core/tasks/comparePlans";
import { Dropped, type EngineCalls } from "../../workflows/engine";
import type { FileRead } from "../../workflows/tasks/planFile";
import type { PlanRows } from "../../workflows/tasks/taskTables";
import { usePane } from "../paneContext";
import { useAction, type Action } from "../useAction";
import { useLanding, type Landing } from "../useLanding";
import { useCompareWords } from "./compareWords";

/** What became of the last comparison. */
export type Compared = { readonly comparison: PlanComparison; readonly rowsAre: PlanRows; readonly fromFile: boolean } | "gone" | "stopped" | null;

/** A comparison of two plans, one of them perhaps from a file a person chose. */
export interface Comparison {
  readonly action: Action;
  readonly compared: Compared;
  readonly file: FileRead | null;
  /** `rowsAre`: of the plan that assigns. */
  readonly compare: (asked: EngineCalls["comparePlans"]["asked"], rowsAre: PlanRows) => void;
  readonly read: (file: File) => void;
  readonly place: Landing["place"];
}

/** Compares, and reads files, one at a time; both can be stopped. */
export function useComparison(): Comparison {
  const { session, announce, language } = usePane();
  const words = useCompareWords();
  const action = useAction();
  const { place, leave, land } = useLanding();
  const [compared, setCompared] = useState<Compared>(null);
  const [file, setFile] = useState<FileRead | null>(null);
  const compare: Comparison["compare"] = (asked, rowsAre) => {
    leave();
    void action.run({ label: words.comparing, stop: () => session.engine.drop("comparePlans") }, async () => {
      setCompared(null);
      const comparison = await session.engine.ask("comparePlans", asked).catch(whenDropped);
      setCompared(comparison === "stopped" ? "stopped" : comparison === null ? "gone" : { comparison, rowsAre, fromFile: asked.province.from === "file" });
      const { named, takenUp, beyond } = comparison === "stopped" || comparison === null ? { named: 0, takenUp: 0, beyond: 0 } : comparison;
      announce(comparison === "stopped" ? words.stopped : comparison === null ? words.gone : words.summary[rowsAre](named, takenUp, beyond));
      land();
    });
  };
  const read = (chosen: File) => {
    void action.run({ label: words.reading(chosen.name), stop: () => session.engine.drop("readPlanFile") }, async () => {
      setFile(null);
      setCompared(null);
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const found = await session.engine.ask("readPlanFile", { name: chosen.name, bytes, language }).catch(whenDropped);
      if (found === "stopped") return void announce(words.fileStopped);
      setFile(found);
      announce(found.ok ? (found.tables.length === 0 ? words.noTable(found.file) : words.readTables(found.file, found.tables.length)) : found.why);
    });
  };
  return { action, compared, file, compare, read, place };
}

function whenDropped(problem: unknown): "stopped" {
  if (problem instanceof Dropped) return "stopped";
  throw problem;
}
