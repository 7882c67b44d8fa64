import { readFile } from "node:fs/promises";
import { markWorkbook } from "../adapters/xlsx/package/markWorkbook";
import { writeCopy } from "../adapters/xlsx/write/writeCopy";
import type { Workbook } from "../core/sheet/workbook";
import { slip } from "../templates/own/slip";
import { checkWorkbook, type CheckOptions } from "../workflows/check";
import { fileReport, type FileReport } from "../workflows/checkReport";
import { markedCopy } from "../workflows/review/markedCopy";
import { workbookCopy } from "../workflows/review/workbookCopy";
import type { MarkedFile, MarkTask } from "./fileTask";
import { readWorkbook } from "./readWorkbook";
import { UsageError } from "./words";
import { writeOut } from "./writeOut";

/** Writes the marked copy of a file that was checked; its report says what to mark. Never throws: what went wrong is in the answer. */
export async function markFile(report: FileReport, options: CheckOptions, task: MarkTask): Promise<MarkedFile> {
  const { path } = report;
  try {
    const opened = await readWorkbook(path);
    const bytes = await readFile(path).catch(() => null);
    if (!opened.ok || bytes === null) return { kind: "failed", says: { id: "markedUnread", data: { value: path } } };
    const marks = markedCopy(opened.workbook, report, slip, task.day);
    if (!marks) return { kind: "nothing" };
    const done = await markWorkbook(new Uint8Array(bytes), marks);
    const found = done.ok ? { bytes: done.bytes, dropped: done.dropped, notMarked: done.notMarked.length, replaced: marks.replacesSlip } : await copied(opened.workbook, options, task.day);
    const to = done.ok ? task.to : task.copyTo;
    await writeOut(to, found.bytes, task.force ? "w" : "wx");
    return { kind: done.ok ? "marked" : "copied", to, signed: found.dropped.length > 0, notMarked: found.notMarked, replaced: found.replaced };
  } catch (problem) {
    if (problem instanceof UsageError) return { kind: "failed", says: { id: problem.id, data: problem.data } };
    return { kind: "failed", says: { id: "markedFailed", data: { value: path, reason: problem instanceof Error ? problem.message : String(problem) } } };
  }
}

/** A file that cannot be marked is written anew with what it shows; under other sheet names its findings have other addresses. */
async function copied(workbook: Workbook, options: CheckOptions, day: string) {
  const copy = workbookCopy(workbook);
  const marks = markedCopy(copy, fileReport(copy.name, checkWorkbook(copy, options), "vi", copy.name), slip, day);
  const done = marks && (await markWorkbook(await writeCopy(copy.sheets), marks));
  if (!marks || !done?.ok) throw new Error(`no copy: ${done?.ok === false ? done.why : "nothing to say"}`);
  return { bytes: done.bytes, dropped: done.dropped, notMarked: done.notMarked.length, replaced: marks.replacesSlip };
}
