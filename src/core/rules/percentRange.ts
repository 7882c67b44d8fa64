import { speaker } from "../message";
import { roundExactly } from "../values/exact";
import { storedRate } from "../values/percent";
import type { RuleBase } from "../template/template";
import { cellWithin } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { columnWithin, rowName } from "./naming";
import { selectCells, type PlacedCell } from "./selection";

/** A rate lies between 0 and 100 %. */
export interface PercentRangeRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "percentRange";
  readonly rows: readonly F["percent"][];
  readonly columns: ColumnSelection<F>;
}

const WITHIN_HUNDRED = cellWithin(0, 100);

const words = speaker("percentRange", {
  outside: { vi: "{row}, {column}: {value} nằm ngoài khoảng 0–100%.", en: "{row}, {column}: {value} lies outside 0–100%." },
  inverted: {
    vi: "{row}, {column}: {value} lớn hơn 100%, có thể đã chia ngược số tiếp nhận cho số trả đúng hẹn; tỷ lệ đúng hẹn có lẽ là {suggest}.",
    en: "{row}, {column}: {value} is above 100%; received may have been divided by on time, the rate is perhaps {suggest}.",
  },
  reason: { vi: "Chia ngược lại: số trả đúng hẹn cho số tiếp nhận.", en: "Divided the other way round: on time by received." },
  notNumber: { vi: "{row}, {column}: {text} không phải là tỷ lệ.", en: "{row}, {column}: {text} is not a rate." },
});

/** Above this a slipped unit (9500 %) is likelier than a division the wrong way round. */
const INVERTED_MOST = 1000;

function failureOf(rule: PercentRangeRule, scope: Scope, { rowId, column, cell }: PlacedCell): Failure | null {
  const { reading } = cell;
  const place = { row: rowName(scope, rowId), column: columnWithin(column) };
  const at = { severity: rule.severity, rowId, columnId: column.id, at: cell.at, related: [] };
  if (reading.state === "unreadable") {
    return { finding: "value.notNumber", message: words.say("notNumber", { ...place, text: { label: reading.text } }), ...at, severity: "error" };
  }
  const value = reading.state === "value" ? reading.number : null;
  if (value === null || (value >= 0 && value <= 100)) return null;
  if (!cell.meaning.readsPair || value < 0 || value > INVERTED_MOST) {
    return { finding: "percent.outOfRange", message: words.say("outside", { ...place, value: { percent: value } }), ...at };
  }
  const suggest = roundExactly(10000 / value, 1);
  return {
    finding: "percent.outOfRange",
    message: words.say("inverted", { ...place, value: { percent: value }, suggest: { percent: suggest } }),
    ...at,
    suggestions: [{ at: cell.at, value: storedRate(suggest, cell.cell), reason: words.say("reason", {}) }],
  };
}

function outcomeOf(rule: PercentRangeRule, scope: Scope, placed: PlacedCell): Outcome {
  const failure = failureOf(rule, scope, placed);
  if (failure) return { verdict: "fails", cells: [placed.cell.at], failure };
  const { state } = placed.cell.reading;
  return { verdict: state === "value" || state === "none" || state === "notApplicable" ? "holds" : "cannotTell", cells: [placed.cell.at] };
}

/** Rates below 0 or above 100 %. */
export const percentRange: RuleKind<PercentRangeRule> = {
  kind: "percentRange",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra và nhập lại tỷ lệ.", en: "Please check the rate and enter it again." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "percentRange", rows: ["r1"], columns: "years" },
    cells: { r1: { 2015: 0, 2016: 100, 2017: "không phát sinh" } },
    rows: { r1: { value: "percent", measure: "rate" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "percentRange", rows: ["r1"], columns: "years" },
    cells: { r1: { 2015: 101.5, 2016: -1, 2017: "cao" } },
    rows: { r1: { value: "percent", measure: "rate", readsPair: true } },
    findings: ["percent.outOfRange r1@y2015", "percent.outOfRange r1@y2016", "value.notNumber r1@y2017"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map((placed) => outcomeOf(rule, scope, placed))),
  conditions: (rule, scope) => selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map(({ cell }) => WITHIN_HUNDRED(cell))),
};
