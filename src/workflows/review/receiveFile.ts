import type { Language } from "../../core/message";
import { checkWorkbook, type CheckedWorkbook, type CheckOptions } from "../check";
import { fileReport, unreadableReport } from "../checkReport";
import type { OpenResult } from "../ports";
import type { FilePlace } from "./filePlace";
import { receivedFile, unreadFile, type ReceivedFile } from "./receivedFile";

/** What is put down of a file, and the engine's whole answer, null where it could not be read. */
export interface ReceivedAnswer {
  readonly received: ReceivedFile;
  readonly checked: CheckedWorkbook | null;
}

/** Checks a file on its own, as it was opened. */
export function receiveFile(place: FilePlace, opened: OpenResult, options: CheckOptions, language: Language): ReceivedAnswer {
  if (!opened.ok) return { received: unreadFile(place, unreadableReport(place.path, opened.failure, language), options.directory), checked: null };
  const checked = checkWorkbook(opened.workbook, options);
  const report = fileReport(place.path, checked, language, stemOf(place));
  return { received: receivedFile(place, report, opened.workbook, checked), checked };
}

/** The file's name without folders and ending: it stands for a unit that nothing else names. */
function stemOf({ below }: FilePlace): string {
  return (below.split("/").pop() ?? "").replace(/\.[^.]+$/u, "");
}
