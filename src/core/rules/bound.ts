import type { Severity } from "../finding";
import { speaker, type Message } from "../message";
import type { ReadColumn } from "../submission";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, Term } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amount, occasion, operandName } from "./naming";
import { refsOf } from "./part";
import { carrierOf, cellsOf, compareSums, joinSides, sideOf, type Side } from "./side";

/** The sum of `smaller` is at most the sum of `larger`. */
export interface BoundRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "bound";
  readonly smaller: readonly Term<F["figure"]>[];
  readonly larger: readonly Term<F["figure"]>[];
  readonly columns: ColumnSelection<F>;
  /** Which side's first cell carries the finding. */
  readonly at: "smaller" | "larger";
  /** Backlog: a year's excess covered by the years before is only a note. */
  readonly carriesOver?: true;
}

const words = speaker("bound", {
  above: { vi: "{when}: {part} là {left}, lớn hơn {whole} ({right}).", en: "{when}: {part} is {left}, above {whole} ({right})." },
  aboveTimes: {
    vi: "{when}: {part} là {left}, lớn hơn {count} lần {whole} ({right}).",
    en: "{when}: {part} is {left}, above {count} times {whole} ({right}).",
  },
  below: {
    vi: "{when}: {whole} là {right}, nhỏ hơn tổng của {count} dòng thành phần ({left}).",
    en: "{when}: {whole} is {right}, below the sum of its {count} parts ({left}).",
  },
  aboveSum: {
    vi: "{when}: {part} là {left}, lớn hơn tổng của {count} số liệu liên quan ({right}).",
    en: "{when}: {part} is {left}, above the sum of the {count} figures it belongs to ({right}).",
  },
  carried: {
    vi: "{when}: {part} là {left}, lớn hơn {whole} ({right}); lũy kế các năm không vượt nên có thể gồm số tồn từ năm trước.",
    en: "{when}: {part} is {left}, above {whole} ({right}); added up over the years it is not, so it may include earlier backlog.",
  },
});

function messageOf(scope: Scope, smaller: Side, larger: Side, carried: boolean): Message | null {
  const part = carrierOf(smaller);
  const whole = carrierOf(larger);
  if (!part || !whole) return null;
  const among = [...smaller.operands, ...larger.operands];
  const sums = { left: amount(part, smaller.sum), right: amount(whole, larger.sum) };
  const names = { part: operandName(scope, part, among), whole: operandName(scope, whole, among) };
  if (smaller.operands.length > 1) {
    return words.say("below", { ...sums, when: occasion(scope, whole, among), whole: names.whole, count: smaller.operands.length });
  }
  const when = occasion(scope, part, among);
  if (larger.operands.length === 1) return words.say(carried ? "carried" : "above", { ...sums, ...names, when });
  const same = larger.operands.every(({ cell }) => cell === whole.cell);
  const count = larger.operands.length;
  return same ? words.say("aboveTimes", { ...sums, ...names, when, count }) : words.say("aboveSum", { ...sums, when, part: names.part, count });
}

/** True when, added up from the first year to this one, everything is known and the bound holds. */
function covered(rule: BoundRule, scope: Scope, columns: readonly ReadColumn[]): boolean {
  const sides = columns.map((column) => ({ smaller: sideOf(scope, rule.smaller, column), larger: sideOf(scope, rule.larger, column) }));
  const smaller = sides.flatMap((side) => side.smaller ?? []);
  const larger = sides.flatMap((side) => side.larger ?? []);
  const left = joinSides(smaller);
  const right = joinSides(larger);
  return left.known && right.known && compareSums(left.numbers, right.numbers) <= 0;
}

function outcomeIn(rule: BoundRule, scope: Scope, columns: readonly ReadColumn[], at: number): Outcome | null {
  const column = columns[at];
  const smaller = column && sideOf(scope, rule.smaller, column);
  const larger = column && sideOf(scope, rule.larger, column);
  if (!smaller || !larger) return null;
  const cells = refsOf(cellsOf(smaller, larger));
  if (!larger.known || smaller.numbers.length === 0) return { verdict: "cannotTell", cells };
  if (compareSums(smaller.numbers, larger.numbers) <= 0) return { verdict: smaller.known ? "holds" : "cannotTell", cells };
  const carried = rule.carriesOver === true && covered(rule, scope, columns.slice(0, at + 1));
  const carrier = carrierOf(rule.at === "smaller" ? smaller : larger);
  const message = messageOf(scope, smaller, larger, carried);
  if (!carrier || !message) return { verdict: "cannotTell", cells };
  const severity: Severity = carried ? "info" : rule.severity;
  const related = cells.filter((cell) => cell !== carrier.cell.at);
  const failure = { finding: "bound.exceeded" as const, severity, message, rowId: carrier.rowId, columnId: carrier.columnId, at: carrier.cell.at, related };
  return { verdict: "fails", cells, failure };
}

/** Parts larger than their whole. */
export const bound: RuleKind<BoundRule> = {
  kind: "bound",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại hai số liệu này hoặc nêu rõ lý do.", en: "Please check both figures or state the reason." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "bound", smaller: [{ row: "r1" }], larger: [{ row: "r2" }], columns: "years", at: "smaller" },
    cells: { r1: { 2015: 5, 2016: 9 }, r2: { 2015: 5, 2016: null } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "bound", smaller: [{ row: "r1" }], larger: [{ row: "r2" }], columns: "years", at: "smaller", carriesOver: true },
    cells: { r1: { 2015: 6, 2016: 5 }, r2: { 2015: 5, 2016: 8 } },
    findings: ["bound.exceeded r1@y2015"],
  },
  rowsNeeded: (rule) => [...rule.smaller, ...rule.larger].map(({ row }) => row),
  termsNeeded: (rule) => [...rule.smaller, ...rule.larger],
  check: (rule, scope) => {
    const columns = scope.columns(rule.smaller[0]?.row ?? "", rule.columns);
    return columns.flatMap((_, at) => outcomeIn(rule, scope, columns, at) ?? []);
  },
};
