import { unreadableReport, type FileReport } from "../workflows/checkReport";
import type { FileFailure } from "../workflows/ports";
import type { Console } from "./console";
import type { Outcome } from "./desk";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";
import type { TaskPool } from "./taskPool";
import { word } from "./words";

/** Checks files by so many workers; the reports come in the order of the files. A file whose worker was lost has one line and never ends the batch. */
export async function checkFiles(
  paths: readonly string[],
  pool: TaskPool<FileTask, FileAnswer>,
  workers: number,
  setting: CheckSetting,
  console: Console,
  showsProgress: boolean,
): Promise<FileReport[]> {
  const tasks = paths.map((path) => ({ path, cell: null }));
  const outcomes = await pool.run(tasks, workers, ({ path }, at) => {
    if (showsProgress) console.complain(word("reading", console.language, { count: at + 1, total: paths.length, value: path }));
  });
  return outcomes.map((outcome, at) => reportOf(paths[at] ?? "", outcome, setting, console));
}

/** The report in an outcome, or one that says why there is none; what the person at the keyboard can do about it is said beside. */
export function reportOf(path: string, outcome: Outcome<FileAnswer>, { language }: CheckSetting, console: Console): FileReport {
  const trouble = outcome.kind === "answered" ? outcome.answer.trouble : outcome.why === "failure" ? outcome.detail : null;
  if (trouble !== null) console.complain(word("cannotCheck", console.language, { value: path, reason: trouble }));
  if (outcome.kind === "answered") return outcome.answer.report;
  if (outcome.why === "time") console.complain(word("moreTime", console.language, { value: path }));
  return unreadableReport(path, failureOf(outcome), language);
}

const SEEN = { time: "tooSlow", memory: "tooHeavy" } as const;

function failureOf({ why, detail }: Extract<Outcome<FileAnswer>, { kind: "stopped" }>): FileFailure {
  return { rule: "file.notChecked", detail, ...(why === "failure" ? {} : { kindSeen: SEEN[why] }) };
}
