import { Worker } from "node:worker_threads";
import type { Outcome } from "../../src/workflows/crew/desk";
import { sourceLoader } from "../../src/cli/sourceLoader";
import { TaskPool } from "../../src/workflows/crew/taskPool";
import { hireThread, threads } from "../../src/cli/workshop";
import type { TrialAnswer } from "./trial";

/** Milliseconds a file may take, and megabytes a thread may keep for it. */
const LIMIT = 5_000;
const MEMORY = 1_024;
const LOOK = 100;

/** What a run came to. `faults`: the numbers of the files on which our program failed, hung or ran out of memory, with what is known of it. */
export interface FuzzResult {
  readonly counts: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<number, string>;
  readonly slowest: { readonly index: number; readonly milliseconds: number };
  /** Megabytes of the whole process at its highest. */
  readonly peak: number;
}

/** Opens and checks spoilt files in threads of their own. One stopped for its time is tried once more by itself: the machine may have been busy. */
export async function fuzzRun(seed: number, indexes: readonly number[], jobs: number): Promise<FuzzResult> {
  const pool = new TaskPool<number, TrialAnswer>({ hire: hireThread(() => newThread(seed)), timer: threads.timer, limit: LIMIT });
  let peak = 0;
  const look = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), LOOK);
  const outcomes = await pool.run(indexes, jobs, () => {});
  for (const [at, outcome] of outcomes.entries()) {
    if (outcome.kind === "stopped" && outcome.why === "time") outcomes[at] = (await pool.run([indexes[at] ?? 0], 1, () => {}))[0] ?? outcome;
  }
  clearInterval(look);
  pool.close();
  return { ...summed(indexes, outcomes), peak: Math.round(peak / 1e6) };
}

function summed(indexes: readonly number[], outcomes: readonly Outcome<TrialAnswer>[]): Omit<FuzzResult, "peak"> {
  const counts = new Map<string, number>();
  const faults = new Map<number, string>();
  let slowest = { index: -1, milliseconds: 0 };
  outcomes.forEach((outcome, at) => {
    const index = indexes[at] ?? 0;
    const answer = outcome.kind === "answered" ? outcome.answer : { outcome: `stopped: ${outcome.why}`, fault: outcome.detail, milliseconds: 0 };
    counts.set(answer.outcome, (counts.get(answer.outcome) ?? 0) + 1);
    if (answer.fault !== null) faults.set(index, `${answer.outcome}: ${answer.fault}`);
    if (answer.milliseconds > slowest.milliseconds) slowest = { index, milliseconds: answer.milliseconds };
  });
  return { counts: new Map([...counts].sort(([, a], [, b]) => b - a)), faults, slowest };
}

function newThread(seed: number): Worker {
  const thread = new Worker(new URL("./fuzzWorker.ts", import.meta.url), {
    workerData: seed,
    execArgv: sourceLoader(),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    stdout: true,
    stderr: true,
  });
  thread.stdout.resume();
  thread.stderr.resume();
  return thread;
}
