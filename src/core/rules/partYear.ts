import { writeDay } from "../day";
import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids, RowSelection } from "./ids";
import type { RuleKind } from "./kind";
import { rowName } from "./naming";
import { namedRows, selectCells } from "./selection";
import { rowOutcome, yearOf, yearSteps } from "./yearSteps";

/** A part-year figure is not above the whole year before it. */
export interface PartYearRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "partYear";
  readonly rows: RowSelection<F["figure"]>;
  readonly minBase: number;
}

const words = speaker("partYear", {
  above: {
    vi: "{row}: số tính đến {day} ({left}) đã lớn hơn cả năm {before} ({right}).",
    en: "{row}: the figure up to {day} ({left}) is already above the whole year {before} ({right}).",
  },
});

/** Figures of a few months above those of a whole year. */
export const partYear: RuleKind<PartYearRule> = {
  kind: "partYear",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra mốc tính số liệu.", en: "Please check the day to which the figure counts." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "partYear", rows: ["r1", "r2"], minBase: 10 },
    cells: { r1: { 2019: 100, 2020: 25 }, r2: { 2019: 0, 2020: 40 } },
    asOf: "2020-03-31",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "partYear", rows: ["r1", "r2"], minBase: 10 },
    cells: { r1: { 2019: 100, 2020: 101 }, r2: { 2019: 1, 2020: 2 } },
    asOf: "2020-03-31",
    findings: ["yearOverYear.jump r1@y2020"],
  },
  rowsNeeded: (rule) => namedRows(rule.rows),
  check: (rule, scope) =>
    selectCells(scope, rule.rows, "years").flatMap(({ rowId, cells }) => {
      const lastTwo = cells.slice(-2);
      const plan = lastTwo[1]?.column.plan;
      if (plan?.kind !== "year" || plan.asOf === null) return [];
      const day = writeDay(plan.asOf);
      const steps = yearSteps(lastTwo);
      const offending = steps.filter(({ from, to }) => from > 0 && to >= rule.minBase && to > from);
      return [
        rowOutcome(lastTwo, steps, offending, rule.severity, ({ before, from, to }) =>
          words.say("above", { row: rowName(scope, rowId), day, before: String(yearOf(before)), left: to, right: from }),
        ),
      ];
    }),
};
