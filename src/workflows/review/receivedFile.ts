import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import type { Workbook } from "../../core/sheet/workbook";
import type { ReadTable } from "../../core/submission";
import { formName } from "../../core/template/formName";
import { isAnswered } from "../../core/values/reading";
import type { CheckedWorkbook } from "../check";
import type { FileReport } from "../checkReport";
import type { FilePlace } from "./filePlace";
import { senderOf, type Sender } from "./sender";

/** What a file has of one form. */
export interface ReceivedForm {
  /** Template id ("pl3"). */
  readonly template: string;
  readonly name: string;
  /** How many of its cells were answered. */
  readonly answered: number;
}

/** A file that came in, checked on its own: plain and small, the workbook itself is let go. */
export interface ReceivedFile {
  /** As the door names the file. */
  readonly path: string;
  readonly report: FileReport;
  readonly sender: Sender;
  /** Last save by the file's own properties, ISO text; null when not stated. */
  readonly savedAt: string | null;
  readonly forms: readonly ReceivedForm[];
}

/** Puts down what came in with one file. */
export function receivedFile(place: FilePlace, report: FileReport, workbook: Workbook, checked: CheckedWorkbook): ReceivedFile {
  const sender = senderOf(place, checked.unit, checked.own.directory);
  return { path: place.path, report, sender, savedAt: workbook.savedAt, forms: formsOf(checked.tables) };
}

/** What came in with a file that could not be read: its name may still tell who sent it. */
export function unreadFile(place: FilePlace, report: FileReport, directory: AgencyDirectory): ReceivedFile {
  return { path: place.path, report, sender: senderOf(place, null, directory), savedAt: null, forms: [] };
}

/** The forms of a file in the order they stand; copies of a form count as one. */
function formsOf(tables: readonly ReadTable[]): ReceivedForm[] {
  const forms = new Map<string, ReceivedForm>();
  for (const table of tables) {
    const { id } = table.template;
    const known = forms.get(id);
    forms.set(id, { template: id, name: known?.name ?? formName(table), answered: (known?.answered ?? 0) + answeredIn(table) });
  }
  return [...forms.values()];
}

/** How many cells of a table were answered; labels and STT are printed, not answered. */
export function answeredIn({ cells }: ReadTable): number {
  let count = 0;
  for (const { meaning, reading, mergedFrom } of cells.values()) if (meaning.value !== "label" && meaning.value !== "ordinal" && mergedFrom === null && isAnswered(reading)) count++;
  return count;
}
