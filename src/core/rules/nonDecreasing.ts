import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { RuleKind } from "./kind";
import { rowName } from "./naming";
import { selectCells } from "./selection";
import { rowOutcome, stepsInWords, yearSteps } from "./yearSteps";

/** A standing number that usually does not fall. */
export interface NonDecreasingRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "nonDecreasing";
  readonly rows: readonly F["figure"][];
  readonly columns: ColumnSelection<F>;
}

const words = speaker("nonDecreasing", {
  falls: { vi: "{row}: số liệu giảm so với năm trước ({steps}).", en: "{row}: below the year before ({steps})." },
});

/** Standing numbers that fall, one finding a row. */
export const nonDecreasing: RuleKind<NonDecreasingRule> = {
  kind: "nonDecreasing",
  sentences: words.sentences,
  fix: {
    vi: "Nếu do sắp xếp tổ chức bộ máy, đề nghị ghi rõ; nếu không, đề nghị kiểm tra lại.",
    en: "If bodies were merged, please say so; otherwise please check.",
  },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "nonDecreasing", rows: ["r1"], columns: "years" },
    cells: { r1: { 2015: 1, 2016: 1, 2017: null, 2018: 5 } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "nonDecreasing", rows: ["r1"], columns: "years" },
    cells: { r1: { 2015: 5, 2016: 4, 2017: 6, 2018: 2 } },
    findings: ["yearOverYear.jump r1@y2016"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).map(({ rowId, cells }) => {
      const steps = yearSteps(cells);
      const falling = steps.filter(({ from, to }) => to < from);
      const message = () => words.say("falls", { row: rowName(scope, rowId), steps: stepsInWords(falling) });
      return rowOutcome(cells, steps, falling, rule.severity, message);
    }),
};
