import { basename } from "node:path";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import { checkWorkbook, type CheckOptions } from "../workflows/check";
import { fileReport, unreadableReport } from "../workflows/checkReport";
import { explain } from "../workflows/explain";
import { checkTogether, type OpenedFile } from "../workflows/review/checkTogether";
import { receivedFile, unreadFile } from "../workflows/review/receivedFile";
import type { CheckSetting, FileAnswer, FileTask, OneFileAnswer, OneFileTask, TogetherAnswer, TogetherTask } from "./fileTask";
import { explanationText } from "./formatters/explanation";
import { markFile } from "./markFile";
import { readWorkbook } from "./readWorkbook";

/** Gives the function that reads and checks one file, or a unit's files together. Never throws: what our own code fails on is an answer too. */
export function fileTaskDoer(setting: CheckSetting): (task: FileTask) => Promise<FileAnswer> {
  const { agency, planYear } = setting;
  const options: CheckOptions = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency, planYear };
  return async (task) => {
    if (task.kind === "one") return checkOne(task, options, setting);
    if (task.kind === "together") return checkUnit(task, options, setting);
    return { kind: "mark", marked: await markFile(task.report, options, task.mark), trouble: null };
  };
}

async function checkOne({ place, cell }: OneFileTask, options: CheckOptions, { language }: CheckSetting): Promise<OneFileAnswer> {
  const { path } = place;
  const unread = (report: ReturnType<typeof unreadableReport>, trouble: string | null): OneFileAnswer => ({
    kind: "one",
    received: unreadFile(place, report, options.directory),
    explanation: null,
    trouble,
  });
  try {
    const opened = await readWorkbook(path);
    if (!opened.ok) return unread(unreadableReport(path, opened.failure, language), null);
    const checked = checkWorkbook(opened.workbook, options);
    const report = fileReport(path, checked, language, basename(path).replace(/\.[^.]+$/u, ""));
    const explanation = cell && explain(opened.workbook, checked, cell.sheet, cell, language);
    const received = receivedFile(place, report, opened.workbook, checked);
    return { kind: "one", received, explanation: explanation && explanationText(explanation, language), trouble: null };
  } catch (problem) {
    const detail = reasonOf(problem);
    return unread(unreadableReport(path, { rule: "file.notChecked", detail }, language), detail);
  }
}

/** The files are read again: nobody keeps a workbook once it was checked. */
async function checkUnit({ paths }: TogetherTask, options: CheckOptions, { language }: CheckSetting): Promise<TogetherAnswer> {
  try {
    const files: OpenedFile[] = [];
    for (const path of paths) {
      const opened = await readWorkbook(path);
      if (!opened.ok) return { kind: "together", together: null, trouble: opened.failure.detail };
      files.push({ path, workbook: opened.workbook });
    }
    return { kind: "together", together: checkTogether(files, options, new Map(), language), trouble: null };
  } catch (problem) {
    return { kind: "together", together: null, trouble: reasonOf(problem) };
  }
}

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
