import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, RowSelection } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { columnsWithin, rowName } from "./naming";
import { refsOf } from "./part";
import { namedRows, selectCells, type PlacedCell } from "./selection";

/** A cell must hold a value or an answer in words. */
export interface RequiredRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "required";
  readonly rows: RowSelection<F["row"]>;
  readonly columns: ColumnSelection<F>;
  /** Rows whose blank is only worth a note. */
  readonly infoRows?: readonly F["row"][];
}

const words = speaker("required", {
  blank: { vi: "{row}: chưa điền {columns}.", en: "{row}: not filled in for {columns}." },
});

function outcomeOf(rule: RequiredRule, scope: Scope, rowId: string, cells: readonly PlacedCell[]): Outcome {
  const asked = cells.filter(({ cell }) => cell.meaning.required && cell.reading.state !== "emptyTotal");
  const blank = asked.filter(({ cell }) => cell.reading.state === "blank");
  const [first, ...others] = blank;
  const took = refsOf(asked.map(({ cell }) => cell));
  if (!first) return { verdict: "holds", cells: took };
  return {
    verdict: "fails",
    cells: took,
    failure: {
      finding: "required.missing",
      severity: rule.infoRows?.includes(rowId) ? "info" : rule.severity,
      message: words.say("blank", { row: rowName(scope, rowId), columns: columnsWithin(blank.map(({ column }) => column)) }),
      rowId,
      columnId: first.column.id,
      at: first.cell.at,
      related: refsOf(others.map(({ cell }) => cell)),
    },
  };
}

/** Blank cells of rows that the sender owes, one finding a row. */
export const required: RuleKind<RequiredRule> = {
  kind: "required",
  sentences: words.sentences,
  fix: {
    vi: "Đề nghị bổ sung; nếu không có thì ghi rõ (0, “không phát sinh”, “không áp dụng” hoặc “không có số liệu”).",
    en: "Please fill in; where there is nothing, say so (0, “không phát sinh”, “không áp dụng” or “không có số liệu”).",
  },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "required", rows: ["r1"], columns: "years" },
    cells: { r1: { 2015: 0, 2016: "không phát sinh", 2017: "…" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "required", rows: ["r1", "r2"], columns: "years" },
    cells: { r1: { 2015: 3, 2016: null, 2017: null }, r2: { 2015: 1, 2016: 2, 2017: 3 } },
    findings: ["required.missing r1@y2016"],
  },
  rowsNeeded: (rule) => namedRows(rule.rows),
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns)
      .filter(({ rowId, cells }) => cells.length > 0 && scope.owes(rowId))
      .map(({ rowId, cells }) => outcomeOf(rule, scope, rowId, cells)),
};
