import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { compareExactly } from "../values/exact";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { columnWithin, rowName } from "./naming";
import { partOf, refsOf } from "./part";
import { selectCells, type PlacedCell } from "./selection";

/** A group heading's row holds no figure of its own. */
export interface HeadingBlankRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "headingBlank";
  readonly rows: readonly F["heading"][];
  readonly columns: ColumnSelection<F>;
  /** For each heading, rows whose figure it may repeat without a word. */
  readonly mayRepeat?: Readonly<Record<string, readonly F["figure"][]>>;
}

const words = speaker("headingBlank", {
  filled: {
    vi: "{row}, {column}: ghi {value} trong khi đây là dòng tiêu đề nhóm, không có số liệu riêng.",
    en: "{row}, {column}: {value} is written, but this row heads a group and holds no figure of its own.",
  },
  differs: {
    vi: "{row}, {column}: {value} ở dòng tiêu đề nhóm khác số liệu của các dòng con.",
    en: "{row}, {column}: {value} in the heading row differs from the rows below it.",
  },
});

/** The number written in a heading's cell; marks such as “x”, “-” and 0 say nothing. */
function writtenNumber({ cell }: PlacedCell): number | null {
  const { reading } = cell;
  const read = reading.state === "value" ? reading.number : null;
  const number = read ?? (cell.cell.kind === "number" && typeof cell.cell.value === "number" ? cell.cell.value : null);
  return number === 0 ? null : number;
}

function outcomeOf(rule: HeadingBlankRule, scope: Scope, placed: PlacedCell): Outcome {
  const { rowId, column, cell } = placed;
  const value = writtenNumber(placed);
  const repeated = (rule.mayRepeat?.[rowId] ?? []).map((row) => scope.cell(row, column.id));
  const cells = refsOf([cell, ...repeated]);
  if (value === null) return { verdict: "holds", cells };
  const parts = repeated.map(partOf);
  if (parts.some((part) => typeof part === "number" && compareExactly(part, value) === 0)) return { verdict: "holds", cells };
  if (parts.includes("unknown")) return { verdict: "cannotTell", cells };
  const data = { row: rowName(scope, rowId), column: columnWithin(column), value };
  const message = words.say(repeated.length > 0 ? "differs" : "filled", data);
  const place = { rowId, columnId: column.id, at: cell.at, related: cells.slice(1) };
  return { verdict: "fails", cells, failure: { finding: "heading.filled", severity: rule.severity, message, ...place } };
}

/** Numbers in rows that only head others. */
export const headingBlank: RuleKind<HeadingBlankRule> = {
  kind: "headingBlank",
  sentences: words.sentences,
  fix: { vi: "Đề nghị ghi số liệu ở các dòng con, để trống dòng tiêu đề.", en: "Please write figures in the rows below and leave the heading blank." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "headingBlank", rows: ["h"], columns: "years", mayRepeat: { h: ["r1"] } },
    cells: { h: { 2015: 7, 2016: null, 2017: "-" }, r1: { 2015: 7, 2016: 8, 2017: 9 } },
    rows: { h: { role: "heading" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "headingBlank", rows: ["h"], columns: "years" },
    cells: { h: { 2015: 7, 2016: 0 }, r1: { 2015: 7, 2016: 8 } },
    rows: { h: { role: "heading" } },
    findings: ["heading.filled h@y2015"],
  },
  rowsNeeded: (rule) => [...rule.rows, ...Object.values(rule.mayRepeat ?? {}).flat()],
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map((placed) => outcomeOf(rule, scope, placed))),
};
