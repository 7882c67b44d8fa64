import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { amountOf, columnWithin, rowName } from "./naming";
import { partOf } from "./part";
import { selectCells, type PlacedCell } from "./selection";
import { yearOf } from "./yearSteps";

/** Nothing could be counted before the thing existed. */
export interface NoneBeforeRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "noneBefore";
  readonly rows: readonly F["figure"][];
  /** First year in which there was something to count. */
  readonly year: number;
}

const words = speaker("noneBefore", {
  early: {
    vi: "{row}, {column}: ghi {value}, trong khi nội dung này đến năm {year} mới có để thống kê.",
    en: "{row}, {column}: {value} is written, but there was nothing of this kind to count before {year}.",
  },
});

function outcomeOf(rule: NoneBeforeRule, scope: Scope, { rowId, column, cell }: PlacedCell): Outcome {
  const part = partOf(cell);
  const cells = [cell.at];
  if (part === "unknown") return { verdict: cell.reading.state === "blank" ? "holds" : "cannotTell", cells };
  if (part === "noPart" || part === 0) return { verdict: "holds", cells };
  const data = { row: rowName(scope, rowId), column: columnWithin(column), value: amountOf(cell, part), year: String(rule.year) };
  const place = { rowId, columnId: column.id, at: cell.at, related: [] };
  return { verdict: "fails", cells, failure: { finding: "yearOverYear.jump", severity: rule.severity, message: words.say("early", data), ...place } };
}

/** Figures from before the thing existed. */
export const noneBefore: RuleKind<NoneBeforeRule> = {
  kind: "noneBefore",
  sentences: words.sentences,
  fix: { vi: "Nếu là số liệu theo quy định hoặc hệ thống trước đó, đề nghị ghi rõ.", en: "If the figure comes from an earlier rule or system, please say so." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "noneBefore", rows: ["r1"], year: 2017 },
    cells: { r1: { 2015: null, 2016: 0, 2017: 8 } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "noneBefore", rows: ["r1"], year: 2017 },
    cells: { r1: { 2015: 2, 2016: "không phát sinh", 2017: 8 } },
    findings: ["yearOverYear.jump r1@y2015"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    selectCells(scope, rule.rows, "years").flatMap(({ cells }) =>
      cells.filter((placed) => yearOf(placed) < rule.year).map((placed) => outcomeOf(rule, scope, placed)),
    ),
};
