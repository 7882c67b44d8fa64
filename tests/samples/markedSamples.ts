import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/adapters/xlsx/openWorkbook";
import { markWorkbook } from "../../src/adapters/xlsx/package/markWorkbook";
import { agencies, agencyFields } from "../../src/agencies";
import { AgencyDirectory } from "../../src/core/agency/agencyDirectory";
import type { Workbook } from "../../src/core/sheet/workbook";
import { formSets } from "../../src/templates";
import { slip } from "../../src/templates/own/slip";
import { checkWorkbook } from "../../src/workflows/check";
import { fileReport, type FileReport } from "../../src/workflows/checkReport";
import type { FileMarks } from "../../src/workflows/ports";
import { markedCopy } from "../../src/workflows/review/markedCopy";

/** A sample with its marked copy. */
export interface MarkedSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly report: FileReport;
  readonly marks: FileMarks;
  readonly marked: Uint8Array;
}

const options = { sets: formSets, directory: new AgencyDirectory(agencies, agencyFields), agency: null, planYear: null };

/** The answer about a file's bytes; null for what is no workbook. */
export async function checkedBytes(name: string, bytes: Uint8Array): Promise<{ readonly workbook: Workbook; readonly report: FileReport } | null> {
  const opened = await openWorkbook(name, bytes);
  return opened.ok ? { workbook: opened.workbook, report: fileReport(name, checkWorkbook(opened.workbook, options), "vi", name) } : null;
}

/** Marks a workbook as the command line does; null where there is nothing to say of it. */
export async function markedBytes(name: string, bytes: Uint8Array): Promise<MarkedSample | null> {
  const checked = await checkedBytes(name, bytes);
  const marks = checked && markedCopy(checked.workbook, checked.report, slip, "2026-11-22");
  if (!checked || !marks) return null;
  const done = await markWorkbook(bytes, marks);
  if (!done.ok) throw new Error(`${name}: ${done.why}`);
  return { name, bytes, report: checked.report, marks, marked: done.bytes };
}

/** The samples that there is something to say of, marked. */
export async function markedSamples(): Promise<MarkedSample[]> {
  const folder = join(__dirname, "..", "..", "assets", "samples");
  const marked: MarkedSample[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".xlsx"))) {
    const sample = await markedBytes(name, new Uint8Array(readFileSync(join(folder, name))));
    if (sample) marked.push(sample);
  }
  return marked;
}
