import type { Sheet } from "../../core/sheet/sheet";
import type { Workbook } from "../../core/sheet/workbook";
import type { SlipPlan } from "../../core/template/slipPlan";
import { checkWorkbook, type CheckOptions } from "../check";
import { fileReport, type FileReport } from "../checkReport";
import type { FileMarks, NotMarked, OpenResult } from "../ports";
import { markedCopy } from "./markedCopy";
import type { MarkedFile } from "./reviewCalls";
import { workbookCopy } from "./workbookCopy";

/** What marked copies are made with: the plan of the slip, and who opens, marks and copies files. */
export interface MarkingRoom {
  readonly slip: SlipPlan;
  open(name: string, bytes: Uint8Array): Promise<OpenResult>;
  mark(bytes: Uint8Array, marks: FileMarks): Promise<{ readonly ok: true; readonly bytes: Uint8Array; readonly dropped: readonly string[]; readonly notMarked: readonly NotMarked[] } | { readonly ok: false; readonly why: string }>;
  copy(sheets: readonly Sheet[]): Promise<Uint8Array>;
}

/** Makes the marked copy of a file that was checked; its report says what to mark, `day` is the ISO day on the slip. */
export async function markFileBytes(name: string, bytes: Uint8Array, report: FileReport, options: CheckOptions, day: string, room: MarkingRoom): Promise<MarkedFile> {
  const opened = await room.open(name, bytes);
  if (!opened.ok) return { kind: "unread", detail: opened.failure.detail };
  const marks = markedCopy(opened.workbook, report, room.slip, day);
  if (!marks) return { kind: "nothing" };
  const done = await room.mark(bytes, marks);
  if (done.ok) return { kind: "marked", bytes: done.bytes, signed: done.dropped.length > 0, notMarked: done.notMarked.length, replaced: marks.replacesSlip };
  return { kind: "copied", ...(await copied(opened.workbook, options, day, room)) };
}

/** A file that cannot be marked is written anew with what it shows; under other sheet names its findings have other addresses. */
async function copied(workbook: Workbook, options: CheckOptions, day: string, room: MarkingRoom) {
  const copy = workbookCopy(workbook);
  const marks = markedCopy(copy, fileReport(copy.name, checkWorkbook(copy, options), "vi", copy.name), room.slip, day);
  const done = marks && (await room.mark(await room.copy(copy.sheets), marks));
  if (!marks || !done?.ok) throw new Error(`no copy: ${done?.ok === false ? done.why : "nothing to say"}`);
  return { bytes: done.bytes, signed: done.dropped.length > 0, notMarked: done.notMarked.length, replaced: marks.replacesSlip };
}
