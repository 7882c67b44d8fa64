import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import type { CheckOptions } from "../workflows/check";
import { unreadableReport } from "../workflows/checkReport";
import { explain } from "../workflows/explain";
import { checkTogether, type OpenedFile } from "../workflows/review/checkTogether";
import { unreadFile } from "../workflows/review/receivedFile";
import { receiveFile } from "../workflows/review/receiveFile";
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
  try {
    const opened = await readWorkbook(path);
    const { received, checked } = receiveFile(place, opened, options, language);
    const explanation = cell && opened.ok && checked && explain(opened.workbook, checked, cell.sheet, cell, language);
    return { kind: "one", received, explanation: explanation ? explanationText(explanation, language) : null, trouble: null };
  } catch (problem) {
    const detail = reasonOf(problem);
    const received = unreadFile(place, unreadableReport(path, { rule: "file.notChecked", detail }, language), options.directory);
    return { kind: "one", received, explanation: null, trouble: detail };
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
