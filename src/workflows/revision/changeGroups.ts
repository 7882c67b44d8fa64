import type { Change } from "../../core/revision/revision";

/** What a change is shown among. */
export type ChangeGroup = "past" | "unclear" | "earlierYears" | "others" | "formulas" | "explained";

const ORDER: readonly ChangeGroup[] = ["past", "unclear", "earlierYears", "others", "formulas", "explained"];

type Grouped = Pick<Change, "kind" | "explained" | "asksReason" | "past">;

/** Changes in groups, those that ask for a reason first and explained ones last; empty groups left out. */
export function changeGroups<C extends Grouped>(changes: readonly C[]): { readonly group: ChangeGroup; readonly changes: readonly C[] }[] {
  return ORDER.map((group) => ({ group, changes: changes.filter((change) => groupOf(change) === group) })).filter((one) => one.changes.length > 0);
}

function groupOf({ kind, explained, asksReason, past }: Grouped): ChangeGroup {
  if (kind === "toTyped" || kind === "toFormula") return "formulas";
  if (explained) return "explained";
  if (kind === "unreadable") return "unclear";
  return asksReason ? "past" : past ? "earlierYears" : "others";
}
