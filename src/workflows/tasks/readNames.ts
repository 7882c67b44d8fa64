import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { parseAgencyList } from "../../core/agency/agencyList";
import { nameRemarks } from "../../core/agency/nameRemarks";
import { settingOf } from "../../core/rules/planYear";
import type { ReadTable } from "../../core/submission";

/** A name that the directory does not hold, or holds otherwise, with the nearest ones. */
export interface OddName {
  readonly name: string;
  readonly nearest: readonly string[];
}

/** What is odd about the bodies typed for a task of a table; a body that has ended, or not begun, is the check's to say. */
export function readNames(text: string, table: ReadTable, directory: AgencyDirectory): OddName[] {
  const list = parseAgencyList(text, directory, settingOf(table, { planYear: null, directory }));
  return nameRemarks(list).flatMap(({ text: name, reason, proposed }) => (reason === "ended" ? [] : [{ name, nearest: proposed }]));
}
