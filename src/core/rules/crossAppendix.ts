import { speaker } from "../message";
import type { ReadColumn } from "../submission";
import type { RuleBase } from "../template/template";
import type { Condition } from "./condition";
import { demand, difference } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, Term } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amount, occasion, operandName, tablesName } from "./naming";
import { refsOf } from "./part";
import { compareSums } from "../values/exact";
import { carrierOf, cellsOf, sideIn, type Side } from "./side";

/** Two tables tell the same story: equal, or at most. */
export interface CrossAppendixRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "crossAppendix";
  readonly left: readonly Term<F["figure"]>[];
  readonly relation: "equal" | "atMost";
  readonly right: readonly Term<F["figure"]>[];
  readonly columns: ColumnSelection<F> | null;
  /** Excess that is still no finding. */
  readonly tolerance: number;
  readonly at: "left" | "right";
}

const words = speaker("crossAppendix", {
  differs: {
    vi: "{when}: {what} ở {here} là {left}, khác số liệu tương ứng ở {there} ({right}).",
    en: "{when}: {what} in {here} is {left}, what it should equal in {there} is {right}.",
  },
  exceeds: {
    vi: "{when}: {what} ở {here} là {left}, lớn hơn số liệu tương ứng ở {there} ({right}).",
    en: "{when}: {what} in {here} is {left}, above what it belongs to in {there} ({right}).",
  },
});

function columnsOf(rule: CrossAppendixRule, scope: Scope): readonly (ReadColumn | null)[] {
  return rule.columns === null ? [null] : scope.columns(rule.left[0]?.row ?? "", rule.columns);
}

/** Whether one side is surely above the other by more than the tolerance: unknown parts can only add to it. */
function surelyAbove(side: Side, other: Side, tolerance: number): boolean {
  return other.known && compareSums(side.numbers, [...other.numbers, tolerance]) > 0;
}

function outcomeIn(rule: CrossAppendixRule, scope: Scope, column: ReadColumn | null): Outcome | null {
  const left = sideIn(scope, rule.left, column);
  const right = sideIn(scope, rule.right, column);
  if (!left || !right) return null;
  const cells = refsOf(cellsOf(left, right));
  const fails = surelyAbove(left, right, rule.tolerance) || (rule.relation === "equal" && surelyAbove(right, left, rule.tolerance));
  const carrier = carrierOf(rule.at === "left" ? left : right);
  if (!fails || !carrier) return { verdict: left.known && right.known ? "holds" : "cannotTell", cells };
  const [own, other] = rule.at === "left" || rule.relation === "atMost" ? [left, right] : [right, left];
  const among = rule.columns === null ? [...own.operands, ...other.operands] : own.operands;
  const named = carrierOf(own) ?? carrier;
  const data = {
    when: occasion(scope, named, among),
    what: operandName(scope, named, among),
    here: tablesName(scope, own.operands),
    there: tablesName(scope, other.operands),
    left: amount(carrier, own.sum),
    right: amount(carrier, other.sum),
  };
  return {
    verdict: "fails",
    cells,
    failure: {
      finding: "crossAppendix.mismatch",
      severity: rule.severity,
      message: words.say(rule.relation === "equal" ? "differs" : "exceeds", data),
      rowId: carrier.rowId,
      columnId: carrier.columnId,
      at: carrier.cell.at,
      related: cells.filter((cell) => cell !== carrier.cell.at),
    },
  };
}

function conditionsIn(rule: CrossAppendixRule, scope: Scope, column: ReadColumn | null): Condition[] {
  const left = sideIn(scope, rule.left, column);
  const right = sideIn(scope, rule.right, column);
  if (!left || !right) return [];
  if (rule.relation === "equal" && rule.tolerance === 0) return demand(difference(left, "equal", right));
  const notBelow = rule.relation === "equal" ? difference(right, "atMost", left, rule.tolerance) : null;
  return demand(difference(left, "atMost", right, rule.tolerance), notBelow);
}

/** Two appendices that do not agree. */
export const crossAppendix: RuleKind<CrossAppendixRule> = {
  kind: "crossAppendix",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra hai biểu hoặc ghi rõ phạm vi tính.", en: "Please check both forms or state what each counts." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "crossAppendix", left: [{ row: "r1" }], relation: "atMost", right: [{ row: "r2" }], columns: "years", tolerance: 2, at: "left" },
    cells: { r1: { 2015: 12, 2016: 40 }, r2: { 2015: 10, 2016: null } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "crossAppendix", left: [{ row: "r1" }, { row: "r2" }], relation: "equal", right: [{ row: "r3" }], columns: "years", tolerance: 0, at: "right" },
    cells: { r1: { 2015: 2, 2016: 9 }, r2: { 2015: 3, 2016: null }, r3: { 2015: 6, 2016: 8 } },
    findings: ["crossAppendix.mismatch r3@y2015", "crossAppendix.mismatch r3@y2016"],
  },
  rowsNeeded: (rule) => [...rule.left, ...rule.right].map(({ row }) => row),
  termsNeeded: (rule) => [...rule.left, ...rule.right],
  check: (rule, scope) => columnsOf(rule, scope).flatMap((column) => outcomeIn(rule, scope, column) ?? []),
  conditions: (rule, scope) => columnsOf(rule, scope).flatMap((column) => conditionsIn(rule, scope, column)),
};
