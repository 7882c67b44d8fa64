import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { compareExactly, differenceExactly, shiftDecimals, withoutNoise } from "../values/exact";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, RowSelection } from "./ids";
import type { RuleKind } from "./kind";
import { rowName } from "./naming";
import { namedRows, selectCells } from "./selection";
import { rowOutcome, stepsInWords, yearSteps, type YearStep } from "./yearSteps";

/** A figure out of line with the year before. */
export interface JumpRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "jump";
  readonly rows: RowSelection<F["figure"]>;
  readonly columns: ColumnSelection<F>;
  /** More than `ratio` times up or down; more than `percent` %; more than `points` percentage points. */
  readonly limit:
    | { readonly ratio: number; readonly minBase: number }
    | { readonly percent: number; readonly minBase: number }
    | { readonly points: number };
}

const words = speaker("jump", {
  steps: {
    vi: "{row}: chênh lệch bất thường giữa hai năm liền kề ({steps}).",
    en: "{row}: unusual change from one year to the next ({steps}).",
  },
});

function jumps({ from, to }: YearStep, limit: JumpRule["limit"]): boolean {
  const change = Math.abs(differenceExactly(to, from));
  if ("points" in limit) return compareExactly(change, limit.points) > 0;
  const high = Math.max(from, to);
  if (high < limit.minBase) return false;
  if ("ratio" in limit) return compareExactly(high, withoutNoise(limit.ratio * Math.min(from, to))) > 0;
  return compareExactly(shiftDecimals(change, 2), withoutNoise(limit.percent * from)) > 0;
}

/** Figures out of line with the year before, one finding a row. */
export const jump: RuleKind<JumpRule> = {
  kind: "jump",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra hoặc nêu lý do.", en: "Please check or state the reason." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "jump", rows: ["r1"], columns: "fullYears", limit: { ratio: 3, minBase: 10 } },
    cells: { r1: { 2015: 10, 2016: 30, 2017: null, 2018: 300, 2019: 100 } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "jump", rows: ["r1", "r2"], columns: "years", limit: { percent: 30, minBase: 10 } },
    cells: { r1: { 2015: 100, 2016: 131, 2017: 90 }, r2: { 2015: 3, 2016: 9, 2017: 9 } },
    findings: ["yearOverYear.jump r1@y2016"],
  },
  rowsNeeded: (rule) => namedRows(rule.rows),
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).map(({ rowId, cells }) => {
      const steps = yearSteps(cells);
      const offending = steps.filter((step) => jumps(step, rule.limit));
      const message = () => words.say("steps", { row: rowName(scope, rowId), steps: stepsInWords(offending) });
      return rowOutcome(cells, steps, offending, rule.severity, message);
    }),
};
