import { speaker, type Sentence } from "../message";
import type { RuleBase } from "../template/template";
import { cellAmong } from "./demands";
import { EXAMPLE_BASE } from "./exampleBase";
import type { ColumnSelection, Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { columnWithin, rowName } from "./naming";
import { selectCells, type PlacedCell } from "./selection";

/** 1 or 0. */
export interface BinaryRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "binary";
  readonly rows: readonly F["binary"][];
  readonly columns: ColumnSelection<F>;
  /** What 1 and 0 mean in the form's words ("có tổ chức", "không tổ chức"). */
  readonly one: string;
  readonly zero: string;
}

const YES_OR_NO = cellAmong([0, 1]);

const words = speaker("binary", {
  other: {
    vi: "{row}, {column}: đang ghi {value}; dòng này chỉ ghi 1 ({one}) hoặc 0 ({zero}).",
    en: "{row}, {column}: {value} is written; this row takes only 1 ({one}) or 0 ({zero}).",
  },
  otherOrDocument: {
    vi: "{row}, {column}: đang ghi {value}; dòng này ghi 1 ({one}), 0 ({zero}) hoặc số, ký hiệu của quyết định ban hành.",
    en: "{row}, {column}: {value} is written; this row takes 1 ({one}), 0 ({zero}) or the number of the decision.",
  },
});

const DOCUMENT_FIX: Sentence = {
  vi: "Đề nghị ghi lại là 1, 0 hoặc số, ký hiệu của quyết định ban hành.",
  en: "Please write 1, 0 or the number of the decision.",
};

function outcomeOf(rule: BinaryRule, scope: Scope, { rowId, column, cell }: PlacedCell): Outcome {
  const { reading } = cell;
  const cells = [cell.at];
  const otherNumber = reading.state === "value" && reading.number !== null && reading.number !== 0 && reading.number !== 1;
  if (!otherNumber && reading.state !== "unreadable") {
    const told = reading.state === "value" || reading.state === "none" || reading.state === "notApplicable";
    return { verdict: told ? "holds" : "cannotTell", cells };
  }
  const value = reading.state === "value" && reading.number !== null ? reading.number : { label: reading.text };
  const takesDocument = cell.meaning.acceptsDocumentNumber;
  const data = { row: rowName(scope, rowId), column: columnWithin(column), value, one: rule.one, zero: rule.zero };
  return {
    verdict: "fails",
    cells,
    failure: {
      finding: "binary.notBinary",
      severity: rule.severity,
      message: words.say(takesDocument ? "otherOrDocument" : "other", data),
      ...(takesDocument ? { fix: DOCUMENT_FIX } : {}),
      rowId,
      columnId: column.id,
      at: cell.at,
      related: [],
    },
  };
}

/** Yes-or-no rows that hold something else. */
export const binary: RuleKind<BinaryRule> = {
  kind: "binary",
  sentences: words.sentences,
  fix: { vi: "Đề nghị ghi lại là 1 hoặc 0.", en: "Please write 1 or 0." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "binary", rows: ["r1"], columns: "years", one: "có tổ chức", zero: "không tổ chức" },
    cells: { r1: { 2015: 1, 2016: 0, 2017: null } },
    rows: { r1: { value: "binary", measure: "state" } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "binary", rows: ["r1"], columns: "years", one: "có tổ chức", zero: "không tổ chức" },
    cells: { r1: { 2015: 3, 2016: "đang làm" } },
    rows: { r1: { value: "binary", measure: "state" } },
    findings: ["binary.notBinary r1@y2015", "binary.notBinary r1@y2016"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map((placed) => outcomeOf(rule, scope, placed))),
  conditions: (rule, scope) => selectCells(scope, rule.rows, rule.columns).flatMap(({ cells }) => cells.map(({ cell }) => YES_OR_NO(cell))),
};
