import type { ExplanationNote } from "../explanation/explanation";
import { canBeExplained } from "../explanation/withExplanations";
import type { Finding } from "../finding";
import { cellKey } from "../sheet/address";
import type { RevisedFile } from "./revision";

/** What is said of the cells of a file: the reason that its sheet “Giải trình” binds to a cell as it is, and the key of an open finding by which one could be given. */
export interface Reasons {
  readonly given: ReadonlyMap<string, ExplanationNote>;
  readonly open: ReadonlyMap<string, string>;
}

/**
 * By the cells that the explained and the explainable findings rest on; one at the cell itself goes before one that only takes it in. A cell with an error
 * is to be put right: no reason does for it.
 */
export function reasonsIn({ findings, grounds }: Pick<RevisedFile, "findings" | "grounds">): Reasons {
  const given = new Map<string, ExplanationNote>();
  const open = new Map<string, string>();
  const cellsOf = [({ at }: Finding) => (at ? [at] : []), ({ key, related }: Finding) => [...related, ...(grounds.get(key)?.cells ?? [])]];
  const wrong = new Set(findings.flatMap(({ severity, at }) => (severity === "error" && at ? [cellKey(at)] : [])));
  for (const cells of cellsOf) {
    for (const finding of findings) {
      for (const cell of cells(finding).map(cellKey)) {
        if (wrong.has(cell)) continue;
        if (finding.explained) given.set(cell, given.get(cell) ?? finding.explained);
        else if (canBeExplained(finding, grounds)) open.set(cell, open.get(cell) ?? finding.key);
      }
    }
  }
  return { given, open };
}
