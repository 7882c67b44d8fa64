import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import { formSets } from "../../src/templates";
import { checkWorkbook } from "../../src/workflows/check";
import { fileReport } from "../../src/workflows/checkReport";
import type { SoundFile } from "./soundFiles";
import { soundFiles } from "./soundFiles";
import { spoiltFile } from "./spoiltFiles";

/** What became of one spoilt file: “checked”, “unrecognised” or the id of the failure; a fault of ours also says which. */
export interface TrialAnswer {
  readonly outcome: string;
  readonly fault: string | null;
  readonly milliseconds: number;
}

/** Gives the function that opens, checks and reports the spoilt file of a number. */
export function trialOf(seed: number): (index: number) => Promise<TrialAnswer> {
  const files = soundFiles();
  const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null };
  return async (index) => {
    const file = spoiltFile(files, seed, index);
    const start = performance.now();
    try {
      const [outcome, fault] = await tried(file, options);
      return { outcome, fault, milliseconds: performance.now() - start };
    } catch (problem) {
      const fault = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      return { outcome: "failed", fault, milliseconds: performance.now() - start };
    }
  };
}

async function tried({ name, bytes }: SoundFile, options: Parameters<typeof checkWorkbook>[1]): Promise<readonly [string, string | null]> {
  const opened = await openWorkbook(name, bytes);
  if (!opened.ok) return [opened.failure.rule, opened.failure.rule === "file.notChecked" ? opened.failure.detail : null];
  const checked = checkWorkbook(opened.workbook, options);
  const report = JSON.stringify(fileReport(name, checked, "vi", name));
  return [checked.status, report.length > 0 ? null : "no report"];
}
