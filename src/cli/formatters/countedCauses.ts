import type { Severity } from "../../core/finding";
import { causesOf } from "../../workflows/causes";
import type { ReportedFinding } from "../../workflows/checkReport";

/** How many lines the list of a report has, as the pane counts them, and how many findings they gather. */
export interface Counted {
  readonly causes: number;
  readonly findings: number;
}

/** The causes of several files' findings by gravity; each file's stand for themselves. */
export function countedCauses(files: readonly (readonly ReportedFinding[])[]): Readonly<Record<Severity, Counted>> {
  const counts = { error: { causes: 0, findings: 0 }, warning: { causes: 0, findings: 0 }, info: { causes: 0, findings: 0 } };
  for (const findings of files) {
    for (const { severity, members } of causesOf(findings.map((finding) => ({ ...finding, template: null })))) {
      counts[severity].causes += 1;
      counts[severity].findings += members.length;
    }
  }
  return counts;
}
