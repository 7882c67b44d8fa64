import { speaker, type Datum } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids, Term } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amount, columnWithinOf, rowName, tableNameOf } from "./naming";
import { refsOf } from "./part";
import { compareSums } from "../values/exact";
import { carrierOf, cellsOf, sideOf, type Side } from "./side";

/** An assessment agrees with the figure it speaks of. */
export interface AssessedByFigureRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "assessedByFigure";
  readonly goal: F["assessment"];
  readonly column: F["column"];
  readonly answer: "Đạt" | "Không đạt";
  readonly figure: Term<F["figure"]>;
  readonly relation: "above" | "atLeast" | "atMost";
  /** A number, or the sum of cells. */
  readonly threshold: number | readonly Term<F["figure"]>[];
  readonly tolerance: number;
  /** `lastYears`: the last year's column, the year before where that is blank; null: the figure names its own column. */
  readonly columns: "lastYears" | null;
}

const words = speaker("assessedByFigure", {
  above: {
    vi: "{goal}: ghi “{answer}” nhưng số liệu {figure} ({where}, {when}) là {value}, chưa vượt mức {threshold}.",
    en: "{goal}: “{answer}” is written, but the figure {figure} ({where}, {when}) is {value}, not above {threshold}.",
  },
  atLeast: {
    vi: "{goal}: ghi “{answer}” nhưng số liệu {figure} ({where}, {when}) là {value}, chưa đạt mức {threshold}.",
    en: "{goal}: “{answer}” is written, but the figure {figure} ({where}, {when}) is {value}, short of {threshold}.",
  },
  atMost: {
    vi: "{goal}: ghi “{answer}” nhưng số liệu {figure} ({where}, {when}) là {value}, đã vượt mức {threshold}.",
    en: "{goal}: “{answer}” is written, but the figure {figure} ({where}, {when}) is {value}, above {threshold}.",
  },
});

function figureSide(rule: AssessedByFigureRule, scope: Scope): Side | null {
  if (rule.columns === null) return sideOf(scope, [rule.figure], null);
  const lastTwo = scope.columns(rule.figure.row, "years").slice(-2).reverse();
  const sides = lastTwo.flatMap((column) => sideOf(scope, [rule.figure], column) ?? []);
  return sides.find((side) => side.operands[0]?.cell?.reading.state !== "blank") ?? sides[0] ?? null;
}

function agrees(rule: AssessedByFigureRule, figure: readonly number[], threshold: readonly number[]): boolean {
  if (rule.relation === "above") return compareSums(figure, threshold) > 0;
  if (rule.relation === "atLeast") return compareSums([...figure, rule.tolerance], threshold) >= 0;
  return compareSums(figure, [...threshold, rule.tolerance]) <= 0;
}

function outcomeOf(rule: AssessedByFigureRule, scope: Scope): Outcome | null {
  const goal = scope.cell(rule.goal, rule.column);
  const figure = figureSide(rule, scope);
  const threshold = typeof rule.threshold === "number" ? null : sideOf(scope, rule.threshold, null);
  const carrier = figure && carrierOf(figure);
  if (!goal || !figure || !carrier) return null;
  const cells = refsOf([goal, ...cellsOf(figure), ...(threshold ? cellsOf(threshold) : [])]);
  const { reading } = goal;
  if (reading.state !== "value" || !figure.known || threshold?.known === false) return { verdict: "cannotTell", cells };
  const limits = typeof rule.threshold === "number" ? [rule.threshold] : (threshold?.numbers ?? []);
  if (reading.text !== rule.answer || agrees(rule, figure.numbers, limits)) return { verdict: "holds", cells };
  const data: Record<"goal" | "answer" | "figure" | "where" | "when" | "value" | "threshold", Datum> = {
    goal: rowName(scope, rule.goal),
    answer: rule.answer,
    figure: rowName(scope, carrier.rowId),
    where: tableNameOf(scope, carrier.rowId),
    when: columnWithinOf(scope, carrier.rowId, carrier.columnId),
    value: amount(carrier, figure.sum),
    threshold: amount(carrier, typeof rule.threshold === "number" ? rule.threshold : (threshold?.sum ?? 0)),
  };
  const message = words.say(rule.relation, data);
  const place = { rowId: rule.goal, columnId: rule.column, at: goal.at, related: cells.slice(1) };
  return { verdict: "fails", cells, failure: { finding: "crossAppendix.mismatch", severity: rule.severity, message, ...place } };
}

/** Assessments that the figures do not bear out. */
export const assessedByFigure: RuleKind<AssessedByFigureRule> = {
  kind: "assessedByFigure",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra kết quả đánh giá hoặc nêu nguồn số liệu.", en: "Please check the assessment or name its source." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "assessedByFigure", goal: "g", column: "result", answer: "Đạt", figure: { row: "r1" }, relation: "above", threshold: 80, tolerance: 0, columns: "lastYears" },
    cells: { g: { result: "Đạt" }, r1: { 2019: 80.5, 2020: null } },
    rows: { g: { value: "assessment", measure: "state" }, r1: { value: "percent", measure: "rate" } },
    columns: { result: "assessment" },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "assessedByFigure", goal: "g", column: "result", answer: "Đạt", figure: { row: "r1" }, relation: "above", threshold: 80, tolerance: 0, columns: "lastYears" },
    cells: { g: { result: "Đạt" }, r1: { 2019: 95, 2020: 80 } },
    rows: { g: { value: "assessment", measure: "state" }, r1: { value: "percent", measure: "rate" } },
    columns: { result: "assessment" },
    findings: ["crossAppendix.mismatch g@result"],
  },
  rowsNeeded: (rule) => [rule.goal, rule.figure.row, ...(typeof rule.threshold === "number" ? [] : rule.threshold.map(({ row }) => row))],
  termsNeeded: (rule) => [{ row: rule.goal, column: rule.column }, rule.figure, ...(typeof rule.threshold === "number" ? [] : rule.threshold)],
  check: (rule, scope) => {
    const outcome = outcomeOf(rule, scope);
    return outcome ? [outcome] : [];
  },
};
