import type { Severity } from "../../core/finding";
import { isOpen } from "../reportedFinding";
import type { RegisterEntry } from "./submissionEntry";

/** One unit's case of a finding that several units have. */
export interface SharedCase {
  readonly unit: string;
  readonly name: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}

/** The same finding in several units: the same rule in the same row of the same form, whichever column. */
export interface SharedFinding {
  readonly rule: string;
  readonly ruleId: string | null;
  /** Template id, "" for a finding about no form. */
  readonly template: string;
  /** The row's label as the first unit has it, "" for none. */
  readonly row: string;
  readonly severity: Severity;
  /** How many units have it. */
  readonly units: number;
  readonly cases: readonly SharedCase[];
}

const GRAVITY: readonly Severity[] = ["error", "warning", "info"];

/** What more than one unit has, gravest first, then by how many units; explained findings are nobody's mistake. */
export function sharedFindings(entries: readonly RegisterEntry[]): SharedFinding[] {
  const groups = new Map<string, SharedFinding & { cases: SharedCase[] }>();
  for (const { key: unit, name, files } of entries) {
    for (const { path, findings } of files) {
      for (const { rule, ruleId, key, severity, sheet, cell, row, message } of findings.filter(isOpen)) {
        const [, template = "", rowId = ""] = key.split("|");
        const group = groups.get(`${ruleId ?? rule}|${template}|${rowId}|${severity}`) ?? { rule, ruleId, template, row, severity, units: 0, cases: [] };
        groups.set(`${ruleId ?? rule}|${template}|${rowId}|${severity}`, group);
        group.cases.push({ unit, name, file: path, sheet, cell, message });
      }
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, units: new Set(group.cases.map(({ unit }) => unit)).size }))
    .filter(({ units }) => units > 1)
    .sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity) || b.units - a.units || (`${a.rule}|${a.template}` < `${b.rule}|${b.template}` ? -1 : 1));
}
