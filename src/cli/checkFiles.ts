import { unreadableReport } from "../workflows/checkReport";
import type { FileFailure } from "../workflows/ports";
import type { FilePlace } from "../workflows/review/filePlace";
import { unreadFile, type ReceivedFile } from "../workflows/review/receivedFile";
import type { CheckedUnit } from "../workflows/review/register";
import { filesByUnit, filesToJoin } from "../workflows/review/unitFiles";
import type { AgencyDirectory } from "../core/agency/agencyDirectory";
import type { Console } from "./console";
import type { Outcome } from "../workflows/crew/desk";
import type { CheckSetting, FileAnswer, FileTask, TogetherTask } from "./fileTask";
import type { TaskPool } from "../workflows/crew/taskPool";
import { word } from "./words";

/** Who checks, how many of them, and how it is said. */
export interface Checking {
  readonly pool: TaskPool<FileTask, FileAnswer>;
  readonly workers: number;
  readonly setting: CheckSetting;
  readonly directory: AgencyDirectory;
  readonly console: Console;
  readonly showsProgress: boolean;
}

/** Checks files, then those of each unit together; units come in the order of their files. A file whose worker was lost has one line and never ends the batch. */
export async function checkFiles(places: readonly FilePlace[], checking: Checking): Promise<CheckedUnit[]> {
  const { pool, workers, console, showsProgress } = checking;
  const tasks = places.map((place): FileTask => ({ kind: "one", place, cell: null }));
  const outcomes = await pool.run(tasks, workers, (_, at) => {
    if (showsProgress) console.complain(word("reading", console.language, { count: at + 1, total: places.length, value: places[at]?.path ?? "" }));
  });
  const units = filesByUnit(outcomes.flatMap((outcome, at) => (places[at] ? receivedOf(places[at], outcome, checking) : [])));
  const joined = units.map((unit) => ({ unit, files: filesToJoin(unit) })).filter(({ files }) => files.length > 0);
  const together = joined.map(({ files }): TogetherTask => ({ kind: "together", paths: files.map(({ path }) => path) }));
  const answers = await pool.run(together, Math.min(workers, together.length), () => {});
  const reports = new Map(joined.map(({ unit }, at) => [unit, togetherOf(answers[at], unit.sender.name, console)]));
  return units.map((unit) => ({ unit, together: reports.get(unit) ?? null }));
}

/** The file in an outcome, or one that says why there is no answer; what the person at the keyboard can do about it is said beside. */
export function receivedOf(place: FilePlace, outcome: Outcome<FileAnswer>, { setting: { language }, directory, console }: Pick<Checking, "setting" | "directory" | "console">): ReceivedFile {
  const { path } = place;
  const trouble = outcome.kind === "answered" ? outcome.answer.trouble : outcome.why === "failure" ? outcome.detail : null;
  if (trouble !== null) console.complain(word("cannotCheck", console.language, { value: path, reason: trouble }));
  if (outcome.kind === "answered" && outcome.answer.kind === "one") return outcome.answer.received;
  if (outcome.kind === "stopped" && outcome.why === "time") console.complain(word("moreTime", console.language, { value: path }));
  return unreadFile(place, unreadableReport(path, failureOf(outcome), language), directory);
}

function togetherOf(outcome: Outcome<FileAnswer> | undefined, unit: string, console: Console) {
  if (outcome?.kind === "answered" && outcome.answer.kind === "together" && outcome.answer.together) return outcome.answer.together;
  console.complain(word("cannotJoin", console.language, { value: unit }));
  return null;
}

const SEEN = { time: "tooSlow", memory: "tooHeavy" } as const;

function failureOf(outcome: Outcome<FileAnswer>): FileFailure {
  if (outcome.kind === "answered") return { rule: "file.notChecked", detail: "another answer was asked for" };
  const { why, detail } = outcome;
  return { rule: "file.notChecked", detail, ...(why === "time" || why === "memory" ? { kindSeen: SEEN[why] } : {}) };
}
