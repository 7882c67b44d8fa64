import type { FileReport } from "../workflows/checkReport";
import type { Checking } from "./checkFiles";
import type { FileTask, MarkedFile } from "./fileTask";
import { markedTargets } from "./markedTargets";

/** A file and what became of its marked copy; null for one that could not be read. */
export interface MarkedReport {
  readonly path: string;
  readonly marked: MarkedFile | null;
}

/** How marked copies are written: to which folder, the ISO day on their slips, and whether earlier ones give way. */
export interface Marking {
  readonly folder: string;
  readonly day: string;
  readonly force: boolean;
}

/** Writes the marked copies of files that were checked. The marks are those of the whole unit's check: a finding across files is in the file of its cell. */
export async function markFiles(files: readonly FileReport[], { folder, day, force }: Marking, { pool, workers }: Pick<Checking, "pool" | "workers">): Promise<MarkedReport[]> {
  const read = files.filter(({ status }) => status !== "unreadable");
  const targets = await markedTargets(read.map(({ path }) => path), folder, force);
  const tasks = read.flatMap((report, at): FileTask[] => (targets[at] ? [{ kind: "mark", report, mark: { ...targets[at], day, force } }] : []));
  const outcomes = await pool.run(tasks, workers, () => {});
  const marked = new Map(
    read.map(({ path }, at): [string, MarkedFile] => {
      const outcome = outcomes[at];
      if (outcome?.kind === "answered" && outcome.answer.kind === "mark") return [path, outcome.answer.marked];
      return [path, { kind: "failed", reason: outcome?.kind === "stopped" ? outcome.detail : "" }];
    }),
  );
  return files.map(({ path }) => ({ path, marked: marked.get(path) ?? null }));
}
