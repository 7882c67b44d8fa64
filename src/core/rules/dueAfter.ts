import { parseDeadline } from "../deadline/parseDeadline";
import type { ReadTable } from "../submission";
import type { Scope } from "./kind";
import { planYearOf } from "./planYear";
import { standingBeside, type StandingText } from "./taskRows";

/** Whether a task of a table is due only after an ISO day: “Quý IV”, “Trước ngày 31/12”; what runs through the year is done before it too. */
export function dueAfter(table: ReadTable, scope: Scope): (task: StandingText, day: string | null) => boolean {
  const column = table.columns.find(({ plan }) => plan.kind === "value" && plan.value === "deadline" && plan.required)?.id;
  if (column === undefined) return () => false;
  const planYear = planYearOf(table, scope);
  const timeOf = standingBeside(table, column);
  return ({ row }, day) => {
    if (day === null) return false;
    const { steps } = parseDeadline(timeOf(row.id)?.text ?? "", planYear);
    return steps.some(({ kind, earliest, latest }) => latest !== null && latest > day && (kind === "before" || kind === "by" || (earliest !== null && earliest > day)));
  };
}
