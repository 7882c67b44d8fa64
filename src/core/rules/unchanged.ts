import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids, Term } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amount, columnNameOf } from "./naming";
import { refsOf } from "./part";
import { compareSums } from "../values/exact";
import { cellsOf, sideOf } from "./side";

/** Two cells that usually agree over time. */
export interface UnchangedRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "unchanged";
  readonly before: Term<F["figure"]>;
  readonly after: Term<F["figure"]>;
}

const words = speaker("unchanged", {
  differs: {
    vi: "{what}: số liệu ở hai thời điểm khác nhau ({left} và {right}).",
    en: "{what}: the two dates differ ({left} and {right}).",
  },
});

function outcomeOf(rule: UnchangedRule, scope: Scope): Outcome | null {
  const before = sideOf(scope, [rule.before], null);
  const after = sideOf(scope, [rule.after], null);
  const first = before?.operands[0];
  const second = after?.operands[0];
  if (!before || !after || !first?.cell || !second?.cell) return null;
  const cells = refsOf(cellsOf(before, after));
  if (!before.known || !after.known) return { verdict: "cannotTell", cells };
  if (compareSums(before.numbers, after.numbers) === 0) return { verdict: "holds", cells };
  const what = { label: columnNameOf(scope, second.rowId, second.columnId) };
  const data = { what, left: amount(first, before.sum), right: amount(second, after.sum) };
  const place = { rowId: second.rowId, columnId: second.columnId, at: second.cell.at, related: [first.cell.at] };
  return { verdict: "fails", cells, failure: { finding: "yearOverYear.jump", severity: rule.severity, message: words.say("differs", data), ...place } };
}

/** Figures of two dates that differ where they usually do not. */
export const unchanged: RuleKind<UnchangedRule> = {
  kind: "unchanged",
  sentences: words.sentences,
  fix: { vi: "Nếu có thay đổi thật, đề nghị ghi lý do ở cột Ghi chú.", en: "If it truly changed, please give the reason in the notes column." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "unchanged", before: { row: "r1", column: "c1" }, after: { row: "r2", column: "c1" } },
    cells: { r1: { c1: 11 }, r2: { c1: 11 } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "unchanged", before: { row: "r1", column: "c1" }, after: { row: "r2", column: "c1" } },
    cells: { r1: { c1: 11 }, r2: { c1: 10 } },
    findings: ["yearOverYear.jump r2@c1"],
  },
  rowsNeeded: (rule) => [rule.before.row, rule.after.row],
  termsNeeded: (rule) => [rule.before, rule.after],
  check: (rule, scope) => {
    const outcome = outcomeOf(rule, scope);
    return outcome ? [outcome] : [];
  },
};
