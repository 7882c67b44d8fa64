import type { FindingId } from "../finding";
import { speaker, type Message, type Sentence } from "../message";
import { withoutNoise } from "../values/exact";
import type { RuleBase } from "../template/template";
import { cellWithin } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids, RowSelection } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { columnWithin, rowName } from "./naming";
import { namedRows, selectCells, type PlacedCell } from "./selection";

/** A count is a whole number, zero or more. */
export interface WholeNumberRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "wholeNumber";
  readonly rows: RowSelection<F["row"]>;
  readonly columns: ColumnSelection<F>;
}

const NOT_NEGATIVE = cellWithin(0);

const words = speaker("wholeNumber", {
  notWhole: { vi: "{row}, {column}: {value} không phải là số nguyên.", en: "{row}, {column}: {value} is not a whole number." },
  negative: { vi: "{row}, {column}: số lượng là {value}, nhỏ hơn 0.", en: "{row}, {column}: the count is {value}, below 0." },
  notNumber: { vi: "{row}, {column}: {text} không phải là số.", en: "{row}, {column}: {text} is not a number." },
});

function complaint(scope: Scope, { rowId, column, cell }: PlacedCell): { finding: FindingId; message: Message } | null {
  const { reading } = cell;
  const place = (): { readonly row: { readonly label: string }; readonly column: Sentence } => ({ row: rowName(scope, rowId), column: columnWithin(column) });
  if (reading.state === "unreadable") return { finding: "value.notNumber", message: words.say("notNumber", { ...place(), text: { label: reading.text } }) };
  if (reading.state !== "value" || reading.number === null) return null;
  const { number } = reading;
  if (number < 0) return { finding: "count.negative", message: words.say("negative", { ...place(), value: number }) };
  return Number.isInteger(withoutNoise(number)) ? null : { finding: "count.notWhole", message: words.say("notWhole", { ...place(), value: number }) };
}

function outcomeOf(rule: WholeNumberRule, scope: Scope, placed: PlacedCell): Outcome {
  const found = complaint(scope, placed);
  const cells = [placed.cell.at];
  if (!found) {
    const { state } = placed.cell.reading;
    return { verdict: state === "value" || state === "none" || state === "notApplicable" ? "holds" : "cannotTell", cells };
  }
  return {
    verdict: "fails",
    cells,
    failure: { ...found, severity: rule.severity, rowId: placed.rowId, columnId: placed.column.id, at: placed.cell.at, related: [] },
  };
}

/** Counts that are no counts. */
export const wholeNumber: RuleKind<WholeNumberRule> = {
  kind: "wholeNumber",
  sentences: words.sentences,
  fix: { vi: "Đề nghị nhập lại số lượng là số nguyên từ 0 trở lên.", en: "Please enter the count again as a whole number, 0 or more." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "wholeNumber", rows: ["r1"], columns: "years", severity: "error" },
    cells: { r1: { 2015: 0, 2016: 1200, 2017: null, 2018: "không phát sinh" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "wholeNumber", rows: ["r1"], columns: "years", severity: "error" },
    cells: { r1: { 2015: 1.5, 2016: -2, 2017: "khoảng chục" } },
    findings: ["count.notWhole r1@y2015", "count.negative r1@y2016", "value.notNumber r1@y2017"],
  },
  rowsNeeded: (rule) => namedRows(rule.rows),
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map((placed) => outcomeOf(rule, scope, placed))),
  conditions: (rule, scope) => selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map(({ cell }) => NOT_NEGATIVE(cell))),
};
