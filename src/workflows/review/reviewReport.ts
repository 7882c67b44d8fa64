import type { CheckReport } from "../checkReport";
import { compareRegisters, type EarlierUnit, type UnitProgress } from "./compareRegisters";
import type { Register } from "./register";
import { sharedFindings, type SharedFinding } from "./sharedFindings";
import type { RegisterEntry } from "./submissionEntry";

/** A line of the register as other programs read it: its files by their paths, which the report's `files` have in full. */
export interface SubmissionReport extends Omit<RegisterEntry, "files"> {
  readonly files: readonly string[];
}

/** The report of `soat check` with the units behind the files. */
export interface ReviewReport extends CheckReport {
  /** One a unit, worst first. */
  readonly submissions: readonly SubmissionReport[];
  /** What several units have in common. */
  readonly shared: readonly SharedFinding[];
  /** What became of each unit since an earlier report; absent where none was given. */
  readonly since?: readonly UnitProgress[];
}

/** Adds the units to a report about files. `earlier`: the units of an earlier report, null for none. */
export function reviewReport(report: CheckReport, { entries }: Register, earlier: readonly EarlierUnit[] | null): ReviewReport {
  return {
    ...report,
    submissions: entries.map((entry) => ({ ...entry, files: entry.files.map(({ path }) => path) })),
    shared: sharedFindings(entries),
    ...(earlier ? { since: compareRegisters(entries, earlier) } : {}),
  };
}
