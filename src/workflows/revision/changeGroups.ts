import type { ReportedChange } from "./revisionReport";

/** What a change is shown among. */
export type ChangeGroup = "past" | "earlierYears" | "others" | "formulas" | "explained";

const ORDER: readonly ChangeGroup[] = ["past", "earlierYears", "others", "formulas", "explained"];

/** Changes in groups, those that ask for a reason first and explained ones last; empty groups left out. */
export function changeGroups(changes: readonly ReportedChange[]): { readonly group: ChangeGroup; readonly changes: readonly ReportedChange[] }[] {
  return ORDER.map((group) => ({ group, changes: changes.filter((change) => groupOf(change) === group) })).filter((one) => one.changes.length > 0);
}

function groupOf({ kind, explained, asksReason, past }: ReportedChange): ChangeGroup {
  if (kind === "toTyped" || kind === "toFormula") return "formulas";
  if (explained) return "explained";
  return asksReason ? "past" : past ? "earlierYears" : "others";
}
