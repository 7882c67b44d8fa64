import type { Severity } from "../finding";
import { speaker, type Sentence } from "../message";
import type { ReadColumn } from "../submission";
import type { RuleBase } from "../template/template";
import { compareSums, differenceExactly } from "../values/exact";
import type { Condition } from "./condition";
import { demand, difference } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, Term } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { amount, occasion, operandName } from "./naming";
import { refsOf } from "./part";
import { cellsOf, sideIn, sideOf, type Operand, type Side } from "./side";

/** A total equals the sum of its parts. */
export interface BalanceRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "balance";
  readonly total: Term<F["figure"]>;
  readonly parts: readonly Term<F["figure"]>[];
  readonly columns: ColumnSelection<F>;
  /** `unequal` reports both ways, `over` only a total above its parts. */
  readonly reports: "unequal" | "over";
  readonly exceptions?: readonly { readonly untilYear: number; readonly when: "over" | "under"; readonly severity: Severity; readonly fix: Sentence }[];
  /** A slip worth naming: the total equals these parts instead. */
  readonly alternatives?: readonly { readonly parts: readonly Term<F["figure"]>[]; readonly severity: Severity; readonly note: Sentence }[];
}

const words = speaker("balance", {
  over: {
    vi: "{when}: {total} là {left}, lớn hơn tổng của {count} dòng thành phần ({right}), lệch {gap}.",
    en: "{when}: {total} is {left}, above the sum of its {count} parts ({right}) by {gap}.",
  },
  under: {
    vi: "{when}: {total} là {left}, nhỏ hơn tổng của {count} dòng thành phần ({right}), lệch {gap}.",
    en: "{when}: {total} is {left}, below the sum of its {count} parts ({right}) by {gap}.",
  },
});

function failureOf(rule: BalanceRule, scope: Scope, column: ReadColumn, total: Operand, left: Side, right: Side): Failure {
  const way = left.sum > right.sum ? "over" : "under";
  const year = column.plan.kind === "year" ? column.plan.year : Infinity;
  const exception = rule.exceptions?.find(({ untilYear, when }) => year <= untilYear && when === way);
  const slip = rule.alternatives?.find(({ parts }) => {
    const other = sideOf(scope, parts, column);
    return other?.known === true && compareSums(left.numbers, other.numbers) === 0;
  });
  const among = [...left.operands, ...right.operands];
  const fix = slip?.note ?? exception?.fix;
  return {
    finding: "balance.unequal",
    severity: slip?.severity ?? exception?.severity ?? rule.severity,
    message: words.say(way, {
      when: occasion(scope, total, among),
      total: operandName(scope, total, among),
      left: amount(total, left.sum),
      right: amount(total, right.sum),
      count: right.numbers.length,
      gap: Math.abs(differenceExactly(left.sum, right.sum)),
    }),
    ...(fix ? { fix } : {}),
    rowId: total.rowId,
    columnId: total.columnId,
    at: total.cell?.at ?? null,
    related: refsOf(cellsOf(right)),
  };
}

function outcomeIn(rule: BalanceRule, scope: Scope, column: ReadColumn): Outcome | null {
  const left = sideOf(scope, [rule.total], column);
  const right = sideIn(scope, rule.parts, column);
  const total = left?.operands[0];
  if (!left || !right || !total) return null;
  const cells = refsOf(cellsOf(left, right));
  if (!left.known || right.numbers.length === 0) return { verdict: "cannotTell", cells };
  const compared = compareSums(left.numbers, right.numbers);
  if (compared > 0 && !right.known) return { verdict: "cannotTell", cells };
  if (compared === 0 || (compared < 0 && rule.reports === "over")) return { verdict: right.known ? "holds" : "cannotTell", cells };
  return { verdict: "fails", cells, failure: failureOf(rule, scope, column, total, left, right) };
}

function conditionsIn(rule: BalanceRule, scope: Scope, column: ReadColumn): Condition[] {
  const left = sideOf(scope, [rule.total], column);
  const right = sideIn(scope, rule.parts, column);
  return left && right ? demand(difference(left, rule.reports === "over" ? "atMost" : "equal", right)) : [];
}

/** Totals that differ from their parts; a blank part is unknown, so that only an excess of the known parts can be told. */
export const balance: RuleKind<BalanceRule> = {
  kind: "balance",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra số tổng và từng phần.", en: "Please check the total and each part." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "balance", total: { row: "r1" }, parts: [{ row: "r2" }, { row: "r3" }], columns: "years", reports: "unequal" },
    cells: { r1: { 2015: 5, 2016: 9 }, r2: { 2015: 2, 2016: 4 }, r3: { 2015: 3, 2016: null } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "balance", total: { row: "r1" }, parts: [{ row: "r2" }, { row: "r3" }], columns: "years", reports: "unequal" },
    cells: { r1: { 2015: 6, 2016: 3 }, r2: { 2015: 2, 2016: 4 }, r3: { 2015: 3, 2016: null } },
    findings: ["balance.unequal r1@y2015", "balance.unequal r1@y2016"],
  },
  rowsNeeded: (rule) => [rule.total, ...rule.parts].map(({ row }) => row),
  termsNeeded: (rule) => [rule.total, ...rule.parts],
  check: (rule, scope) => scope.columns(rule.total.row, rule.columns).flatMap((column) => outcomeIn(rule, scope, column) ?? []),
  conditions: (rule, scope) => scope.columns(rule.total.row, rule.columns).flatMap((column) => conditionsIn(rule, scope, column)),
};
