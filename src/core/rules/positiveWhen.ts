import { speaker } from "../message";
import type { ReadColumn } from "../submission";
import type { RuleBase } from "../template/template";
import type { Condition, Statement } from "./condition";
import { total } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { atTheStart, operandName } from "./naming";
import { refsOf } from "./part";
import { compareSums } from "../values/exact";
import { cellsOf, sideOf } from "./side";

/** Where the first rows are above zero, the others cannot be zero. */
export interface PositiveWhenRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "positiveWhen";
  /** Rows whose sum must be above zero for the rule to speak. */
  readonly when: readonly F["figure"][];
  readonly then: readonly F["figure"][];
  /** `each`: none of `then` may be a written 0; `any`: not all of them. */
  readonly need: "each" | "any";
  readonly columns: ColumnSelection<F>;
}

const words = speaker("positiveWhen", {
  zero: {
    vi: "{when}: {reason} có số liệu lớn hơn 0 nhưng {row} bằng 0.",
    en: "{when}: {reason} is above 0 while {row} is 0.",
  },
});

function outcomeIn(rule: PositiveWhenRule, scope: Scope, column: ReadColumn): Outcome | null {
  const when = sideOf(scope, rule.when.map((row) => ({ row })), column);
  const then = sideOf(scope, rule.then.map((row) => ({ row })), column);
  if (!when || !then) return null;
  const cells = refsOf(cellsOf(when, then));
  const positive = compareSums(when.numbers, []) > 0;
  if (!positive) return { verdict: when.known ? "holds" : "cannotTell", cells };
  if (then.operands.some(({ part }) => typeof part !== "number")) return { verdict: "cannotTell", cells };
  const zeros = then.operands.filter(({ part }) => part === 0);
  const zero = zeros[0];
  const reason = when.operands.find(({ part }) => typeof part === "number" && part > 0);
  const holds = rule.need === "each" ? zeros.length === 0 : zeros.length < then.operands.length;
  if (holds || !zero?.cell || !reason) return { verdict: "holds", cells };
  const { at } = zero.cell;
  return {
    verdict: "fails",
    cells,
    failure: {
      finding: "required.missing",
      severity: rule.severity,
      message: words.say("zero", {
        when: atTheStart(column),
        reason: operandName(scope, reason, when.operands),
        row: operandName(scope, zero, then.operands),
      }),
      rowId: zero.rowId,
      columnId: zero.columnId,
      at,
      related: cells.filter((cell) => cell !== at),
    },
  };
}

/** Beside a row that is blank or says “không áp dụng” nobody can tell, so that nothing is demanded. */
function conditionsIn(rule: PositiveWhenRule, scope: Scope, column: ReadColumn): Condition[] {
  const when = sideOf(scope, rule.when.map((row) => ({ row })), column);
  const then = rule.then.flatMap((row) => sideOf(scope, [{ row }], column) ?? []);
  if (!when || then.some(({ operands }) => operands.some(({ part }) => typeof part !== "number"))) return [];
  const positive = then.map((side) => negative(total(side, "below", 0)));
  return [{ alternatives: [[total(when, "atMost", 0)], ...(rule.need === "each" ? [positive] : positive.map((one) => [one]))] }];
}

/** The same held from the other side: −x below 0 where x was below 0. */
function negative({ terms, relation, bound }: Statement): Statement {
  return { terms: terms.map(({ place, factor }) => ({ place, factor: -factor })), relation, bound: -bound };
}

/** A zero beside figures that could not be there without it. */
export const positiveWhen: RuleKind<PositiveWhenRule> = {
  kind: "positiveWhen",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại hai số liệu này.", en: "Please check both figures." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "positiveWhen", when: ["r1"], then: ["r2", "r3"], need: "any", columns: "years" },
    cells: { r1: { 2015: 4, 2016: 0, 2017: 3 }, r2: { 2015: 0, 2016: 0, 2017: null }, r3: { 2015: 9, 2016: 0, 2017: 0 } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "positiveWhen", when: ["r1"], then: ["r2", "r3"], need: "each", columns: "years" },
    cells: { r1: { 2015: 4 }, r2: { 2015: 7 }, r3: { 2015: 0 } },
    findings: ["required.missing r3@y2015"],
  },
  rowsNeeded: (rule) => [...rule.when, ...rule.then],
  check: (rule, scope) =>
    scope.columns(rule.when[0] ?? "", rule.columns).flatMap((column) => outcomeIn(rule, scope, column) ?? []),
  conditions: (rule, scope) =>
    scope.columns(rule.when[0] ?? "", rule.columns).flatMap((column) => conditionsIn(rule, scope, column)),
};
