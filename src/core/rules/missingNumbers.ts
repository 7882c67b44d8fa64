import { speaker } from "../message";
import { cellOf, type ReadRow, type ReadTable } from "../submission";
import type { Outcome, Scope } from "./kind";
import { rowName } from "./naming";
import type { NumberRun } from "./numberRuns";
import type { OrdinalFault } from "./ordinals";
import { forFault, renumbering } from "./renumber";
import { unnumberedIn } from "./unnumbered";

const words = speaker("missingNumbers", {
  missing: { vi: "{row}: chưa có số thứ tự, trong khi các nhiệm vụ trên và dưới đều có.", en: "{row}: the task has no number while those above and below it do." },
});

/** What is said of a task without a number. */
export const missingNumberSentences = words.sentences;

/** The tasks of a run without a number, each with new numbers for the run; those before a number that skips one are left to that gap. */
export function missingNumbers(scope: Scope, table: ReadTable, run: NumberRun, faults: readonly OrdinalFault[]): Outcome[] {
  const unnumbered = unnumberedIn(table, run);
  if (unnumbered.length === 0) return [];
  const columnId = table.columns.find(({ plan }) => plan.kind === "ordinal")?.id ?? "";
  const skipped = beforeGaps(run, faults);
  const again = renumbering(table, run.rows, "running", run.prefix);
  const said = unnumbered.filter((row) => !skipped.has(row));
  return said.map((row, i): Outcome => {
    const at = cellOf(table, row.id, columnId)?.at ?? row.at;
    const message = words.say("missing", { row: rowName(scope, row.id) });
    const failure = { finding: "numbering.missing" as const, severity: "info" as const, message, rowId: row.id, columnId, at, related: [], suggestions: forFault(again, i, said.length) };
    return { verdict: "fails", cells: at ? [at] : [], failure };
  });
}

/** The rows above a number that skips one, up to the number before: the gap is theirs. */
function beforeGaps({ rows }: NumberRun, faults: readonly OrdinalFault[]): ReadonlySet<ReadRow> {
  const before = new Set<ReadRow>();
  for (const { index, fault } of faults) {
    let at = fault === "gap" ? index - 1 : -1;
    for (let row = rows[at]; row?.ordinal === ""; row = rows[--at]) before.add(row);
  }
  return before;
}
