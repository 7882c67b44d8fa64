import type { FileReport } from "../workflows/checkReport";
import type { Checking } from "./checkFiles";
import type { Outcome } from "../workflows/crew/desk";
import type { FileAnswer, FileTask, MarkedFile } from "./fileTask";
import type { MarkedTarget } from "./markedTargets";

/** A file and what became of its marked copy; null for one that could not be read. */
export interface MarkedReport {
  readonly path: string;
  readonly marked: MarkedFile | null;
}

/** How marked copies are written: where to by the files' paths, the ISO day on their slips, and whether earlier ones give way. */
export interface Marking {
  readonly targets: ReadonlyMap<string, MarkedTarget>;
  readonly day: string;
  readonly force: boolean;
}

/** Writes the marked copies of files that were checked. The marks are those of the whole unit's check: a finding across files is in the file of its cell. */
export async function markFiles(files: readonly FileReport[], { targets, day, force }: Marking, { pool, workers }: Pick<Checking, "pool" | "workers">): Promise<MarkedReport[]> {
  const read = files.flatMap((report) => {
    const target = targets.get(report.path);
    return report.status === "unreadable" || !target ? [] : [{ report, target }];
  });
  const tasks = read.map(({ report, target }): FileTask => ({ kind: "mark", report, mark: { ...target, day, force } }));
  const outcomes = await pool.run(tasks, workers, () => {});
  const marked = new Map(read.map(({ report: { path } }, at): [string, MarkedFile] => [path, markedBy(outcomes[at], path)]));
  return files.map(({ path }) => ({ path, marked: marked.get(path) ?? null }));
}

const STOPPED = { time: "moreTime", memory: "markedTooHeavy", failure: "markedFailed", calledOff: "markedFailed" } as const;

function markedBy(outcome: Outcome<FileAnswer> | undefined, path: string): MarkedFile {
  if (outcome?.kind === "answered" && outcome.answer.kind === "mark") return outcome.answer.marked;
  const { why, detail } = outcome?.kind === "stopped" ? outcome : { why: "failure" as const, detail: "another answer was given" };
  return { kind: "failed", says: { id: STOPPED[why], data: { value: path, reason: detail } } };
}
