import { basename } from "node:path";
import { agencies, agencyFields } from "../agencies";
import { AgencyDirectory } from "../core/agency/agencyDirectory";
import { formSets } from "../templates";
import { checkWorkbook, type CheckOptions } from "../workflows/check";
import { fileReport, unreadableReport } from "../workflows/checkReport";
import { explain } from "../workflows/explain";
import type { CheckSetting, FileAnswer, FileTask } from "./fileTask";
import { explanationText } from "./formatters/explanation";
import { readWorkbook } from "./readWorkbook";

/** Gives the function that reads and checks one file. Never throws: a file that our own code fails on is an answer too. */
export function fileTaskDoer({ agency, planYear, language }: CheckSetting): (task: FileTask) => Promise<FileAnswer> {
  const options: CheckOptions = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency, planYear };
  return async ({ path, cell }) => {
    try {
      const opened = await readWorkbook(path);
      if (!opened.ok) return { report: unreadableReport(path, opened.failure, language), explanation: null, trouble: null };
      const checked = checkWorkbook(opened.workbook, options);
      const report = fileReport(path, checked, language, basename(path).replace(/\.[^.]+$/u, ""));
      const explanation = cell && explain(opened.workbook, checked, cell.sheet, cell, language);
      return { report, explanation: explanation && explanationText(explanation, language), trouble: null };
    } catch (problem) {
      const detail = problem instanceof Error ? problem.message : String(problem);
      return { report: unreadableReport(path, { rule: "file.notChecked", detail }, language), explanation: null, trouble: detail };
    }
  };
}
