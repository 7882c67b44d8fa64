import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Hire, Timer } from "../workflows/crew/desk";
import { compileLate } from "./compileLate";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";
import { sourceLoader } from "./sourceLoader";

/** Where files are checked: workers, a clock for them, and how many of them this machine can keep busy. */
export interface Workshop {
  readonly cores: number;
  readonly timer: Timer;
  hireFor(setting: CheckSetting): Hire<FileTask, FileAnswer>;
}

/** Megabytes for what one worker keeps; the heaviest file within the reader's own limits stays below. */
const MEMORY = 2048;

/** Megabytes for what one worker makes and drops again: half of what Node gives costs a tenth of the time and keeps two workers below 300 in all. */
const SHORT_LIVED = 24;

/** Threads of this program: a file that goes on for ever, or fills the memory, ends its thread and nothing else. */
export const threads: Workshop = {
  cores: availableParallelism(),
  timer: (milliseconds, ring) => {
    const timeout = setTimeout(ring, milliseconds);
    return () => clearTimeout(timeout);
  },
  hireFor: (setting) => {
    compileLate();
    return hireThread(() => newThread(setting));
  },
};

/** Workers that are threads: told of a task by a message, telling how it goes by messages of their own, `News` as they are. */
export function hireThread<Task, Answer>(start: () => Worker): Hire<Task, Answer> {
  return (hear) => {
    const thread = start();
    thread.on("message", hear);
    thread.on("error", (problem: NodeJS.ErrnoException) => {
      hear({ kind: "lost", why: problem.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "failure", detail: problem.message });
    });
    thread.on("exit", (status) => hear({ kind: "lost", why: "failure", detail: `the thread ended with status ${status}` }));
    return { give: (task) => thread.postMessage(task), stop: () => void thread.terminate() };
  };
}

function newThread(workerData: CheckSetting): Worker {
  const thread = new Worker(new URL("./checkWorker.ts", import.meta.url), {
    workerData,
    execArgv: sourceLoader(),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: SHORT_LIVED },
    stdout: true,
    stderr: true,
  });
  // What libraries print on their way says nothing to a clerk; unread it would be kept.
  thread.stdout.resume();
  thread.stderr.resume();
  return thread;
}
