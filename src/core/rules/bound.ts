import { speaker, type Message } from "../message";
import type { ReadColumn } from "../submission";
import type { RuleBase } from "../template/template";
import type { Condition } from "./condition";
import { demand, difference } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, Term } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amount, occasion, operandName } from "./naming";
import { refsOf } from "./part";
import { compareSums } from "../values/exact";
import { carrierOf, cellsOf, joinSides, sideIn, type Side } from "./side";

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
  aboveTimes: { vi: "{when}: {part} là {left}, lớn hơn {count} lần {whole} ({right}).", en: "{when}: {part} is {left}, above {count} times {whole} ({right})." },
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

function sidesIn(rule: BoundRule, scope: Scope, column: ReadColumn): { readonly smaller: Side; readonly larger: Side } | null {
  const smaller = sideIn(scope, rule.smaller, column);
  const larger = sideIn(scope, rule.larger, column);
  return smaller && larger && { smaller, larger };
}

/** True for an excess that is no mistake: added up from the first year to this one, everything is known and the bound holds. */
function isCarried(rule: BoundRule, scope: Scope, columns: readonly ReadColumn[]): boolean {
  const sides = columns.flatMap((column) => sidesIn(rule, scope, column) ?? []);
  const [left, right] = [joinSides(sides.map(({ smaller }) => smaller)), joinSides(sides.map(({ larger }) => larger))];
  return left.known && right.known && compareSums(left.numbers, right.numbers) <= 0;
}

function outcomeIn(rule: BoundRule, scope: Scope, column: ReadColumn, before: readonly ReadColumn[]): Outcome | null {
  const sides = sidesIn(rule, scope, column);
  if (!sides) return null;
  const { smaller, larger } = sides;
  const cells = refsOf(cellsOf(smaller, larger));
  if (!larger.known || smaller.numbers.length === 0) return { verdict: "cannotTell", cells };
  if (compareSums(smaller.numbers, larger.numbers) <= 0) return { verdict: smaller.known ? "holds" : "cannotTell", cells };
  const carried = rule.carriesOver === true && isCarried(rule, scope, [...before, column]);
  const carrier = carrierOf(rule.at === "smaller" ? smaller : larger);
  const message = messageOf(scope, smaller, larger, carried);
  if (!carrier || !message) return { verdict: "cannotTell", cells };
  const { rowId, columnId, cell: { at } } = carrier;
  const failure = { finding: "bound.exceeded" as const, severity: carried ? ("info" as const) : rule.severity, message, rowId, columnId, at };
  return { verdict: "fails", cells, failure: { ...failure, related: cells.filter((cell) => cell !== at) } };
}

function conditionsIn(rule: BoundRule, scope: Scope, column: ReadColumn, before: readonly ReadColumn[]): Condition[] {
  const sides = sidesIn(rule, scope, column);
  if (!sides) return [];
  const isAbove = compareSums(sides.smaller.numbers, sides.larger.numbers) > 0;
  return isAbove && rule.carriesOver && isCarried(rule, scope, [...before, column]) ? [] : demand(difference(sides.smaller, "atMost", sides.larger));
}

function inEach<T>(rule: BoundRule, scope: Scope, ask: (column: ReadColumn, before: readonly ReadColumn[]) => T): T[] {
  return scope.columns(rule.smaller[0]?.row ?? "", rule.columns).map((column, at, columns) => ask(column, columns.slice(0, at)));
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
  check: (rule, scope) => inEach(rule, scope, (column, before) => outcomeIn(rule, scope, column, before) ?? []).flat(),
  conditions: (rule, scope) => inEach(rule, scope, (column, before) => conditionsIn(rule, scope, column, before)).flat(),
};
