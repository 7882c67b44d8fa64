import { speaker } from "../message";
import { roundExactly } from "../values/exact";
import { storedRate } from "../values/percent";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { columnWithin, rowName } from "./naming";
import { refsOf } from "./part";
import { scaleSuspects, type Rate } from "./scaleSuspects";
import { selectCells, type PlacedCell } from "./selection";

/** 0.95 beside 95s: the unit slipped. */
export interface PercentScaleRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "percentScale";
  readonly rows: readonly F["percent"][];
  readonly columns: ColumnSelection<F>;
  readonly nearPoints: number;
  readonly farPoints: number;
  /** Rows that may be scored out of 5 by mistake. */
  readonly scoreOutOfFive?: readonly F["percent"][];
}

const words = speaker("percentScale", {
  slipped: {
    vi: "{row}, {column}: {value} có thể nhầm đơn vị %; so với các năm liền kề, có lẽ là {suggest}.",
    en: "{row}, {column}: {value} may be on the wrong scale; beside its neighbours it is perhaps {suggest}.",
  },
  hundreds: {
    vi: "{row}, {column}: {value} vượt quá 100%, có thể nhầm đơn vị %; so với các năm liền kề, có lẽ là {suggest}.",
    en: "{row}, {column}: {value} is above 100% and may be on the wrong scale; beside its neighbours it is perhaps {suggest}.",
  },
  outOfFive: {
    vi: "{row}: mọi số liệu đều từ trên 1 đến 5, có thể là thang 5 điểm chứ không phải tỷ lệ %.",
    en: "{row}: all figures lie between 1 and 5; they may be scores out of five, not percentages.",
  },
  rescale: { vi: "Đổi về thang 0–100%.", en: "Brought to the scale of 0–100%." },
});

type PlacedRate = PlacedCell & Rate;

function ratesOf(cells: readonly PlacedCell[]): PlacedRate[] {
  return cells.flatMap((placed) => {
    const { reading } = placed.cell;
    const settled = placed.cell.remarks.some(({ finding }) => finding === "percent.scale");
    return reading.state === "value" && reading.number !== null ? [{ ...placed, value: reading.number, settled }] : [];
  });
}

function failureAt(rule: PercentScaleRule, rate: PlacedRate, message: Failure["message"], suggest: number): Failure {
  return {
    finding: "percent.scale",
    severity: rule.severity,
    message,
    rowId: rate.rowId,
    columnId: rate.column.id,
    at: rate.cell.at,
    related: [],
    suggestions: [{ at: rate.cell.at, value: storedRate(suggest, rate.cell.cell), reason: words.say("rescale", {}) }],
  };
}

function rowOutcomes(rule: PercentScaleRule, scope: Scope, rowId: string, rates: readonly PlacedRate[]): Outcome[] {
  const cells = refsOf(rates.map(({ cell }) => cell));
  const [first] = rates;
  if (!first) return [];
  const row = (): { readonly label: string } => rowName(scope, rowId);
  if (rule.scoreOutOfFive?.includes(rowId) && rates.every(({ value }) => value > 1 && value <= 5)) {
    const failure = failureAt(rule, first, words.say("outOfFive", { row: row() }), roundExactly(first.value * 20, 1));
    return [{ verdict: "fails", cells, failure: { ...failure, related: cells.slice(1) } }];
  }
  const failures = scaleSuspects(rates, rule).map(({ rate, suggest }) => {
    const data = { row: row(), column: columnWithin(rate.column), value: { percent: rate.value }, suggest: { percent: suggest } };
    return failureAt(rule, rate, words.say(rate.value > 100 ? "hundreds" : "slipped", data), suggest);
  });
  if (failures.length === 0) return [{ verdict: "holds", cells }];
  return failures.map((failure) => ({ verdict: "fails", cells, failure }));
}

/** Rates written on another scale than their neighbours. */
export const percentScale: RuleKind<PercentScaleRule> = {
  kind: "percentScale",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra đơn vị tính (%) của số liệu.", en: "Please check the unit (%) of the figure." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "percentScale", rows: ["r1"], columns: "years", nearPoints: 20, farPoints: 30 },
    cells: { r1: { 2015: 0.5, 2016: 3, 2017: 40, 2018: 90 } },
    rows: { r1: { value: "percent", measure: "rate" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "percentScale", rows: ["r1"], columns: "years", nearPoints: 20, farPoints: 30 },
    cells: { r1: { 2015: 95, 2016: 0.96, 2017: 97, 2018: 9500 } },
    rows: { r1: { value: "percent", measure: "rate" } },
    findings: ["percent.scale r1@y2016", "percent.scale r1@y2018"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).flatMap(({ rowId, cells }) => rowOutcomes(rule, scope, rowId, ratesOf(cells))),
};
