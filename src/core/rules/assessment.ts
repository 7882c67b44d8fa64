import type { Severity } from "../finding";
import { speaker, type Sentence } from "../message";
import type { ReadCell } from "../submission";
import type { RuleBase } from "../template/template";
import type { Remark } from "../values/reading";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";

/** "Đạt" or "Không đạt". */
export interface AssessmentRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "assessment";
  readonly rows: readonly F["assessment"][];
  readonly column: F["column"];
  /** Goals written for ministries: “không áp dụng” is a good answer. */
  readonly notApplicableRows: readonly F["assessment"][];
}

const words = speaker("assessment", {
  other: {
    vi: "{row}: chỉ ghi “Đạt” hoặc “Không đạt” (đang ghi {text}).",
    en: "{row}: only “Đạt” or “Không đạt” can be written here ({text} is written).",
  },
  notApplicable: {
    vi: "{row}: ghi {text}; mục tiêu này viết cho bộ, ngành nên có thể không áp dụng.",
    en: "{row}: {text} is written; this goal speaks of ministries, so it may not apply.",
  },
});

const NO_NEED: Sentence = {
  vi: "Nếu địa phương có kết quả, đề nghị ghi “Đạt” hoặc “Không đạt”; nếu không thì giữ nguyên.",
  en: "If there is a result locally, please write “Đạt” or “Không đạt”; otherwise leave it.",
};

const ANSWERS: readonly string[] = ["Đạt", "Không đạt"];

function outcomeOf(rule: AssessmentRule, scope: Scope, rowId: string, cell: ReadCell): Outcome {
  const { reading } = cell;
  const cells = [cell.at];
  const silent = ["blank", "emptyTotal", "error", "uncalculated"].includes(reading.state);
  if (silent || !("text" in reading)) return { verdict: "cannotTell", cells };
  const readAs = cell.remarks.find((remark) => remark.finding === "assessment.notAllowed");
  if (readAs) return variantOutcome(rule, rowId, cell, readAs);
  if (reading.state === "value" && ANSWERS.includes(reading.text)) return { verdict: "holds", cells };
  const excused = reading.state === "notApplicable" && rule.notApplicableRows.includes(rowId);
  const severity: Severity = excused ? "info" : rule.severity;
  const data = { row: rowName(scope, rowId), text: { label: reading.text } };
  return {
    verdict: "fails",
    cells,
    failure: {
      finding: "assessment.notAllowed",
      severity,
      message: words.say(excused ? "notApplicable" : "other", data),
      ...(excused ? { fix: NO_NEED } : {}),
      rowId,
      columnId: rule.column,
      at: cell.at,
      related: [],
    },
  };
}

/** “Chưa đạt” was read as “Không đạt”: the reader's words and proposal, under this rule's id. */
function variantOutcome(rule: AssessmentRule, rowId: string, cell: ReadCell, readAs: Remark): Outcome {
  const { finding, severity, message, fix, propose } = readAs;
  const suggestions = propose === null ? [] : [{ at: cell.at, value: propose, reason: message }];
  const place = { rowId, columnId: rule.column, at: cell.at, related: [] };
  return { verdict: "fails", cells: [cell.at], failure: { finding, severity, message, ...(fix === null ? {} : { fix }), ...place, suggestions } };
}

/** Results that are neither “Đạt” nor “Không đạt”. */
export const assessment: RuleKind<AssessmentRule> = {
  kind: "assessment",
  sentences: words.sentences,
  fix: { vi: "Đề nghị ghi lại kết quả là “Đạt” hoặc “Không đạt”.", en: "Please write “Đạt” or “Không đạt”." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "assessment", rows: ["r1", "r2"], column: "result", notApplicableRows: [] },
    cells: { r1: { result: "Đạt" }, r2: { result: null } },
    rows: { r1: { value: "assessment", measure: "state" }, r2: { value: "assessment", measure: "state" } },
    columns: { result: "assessment" },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "assessment", rows: ["r1", "r2"], column: "result", notApplicableRows: ["r2"] },
    cells: { r1: { result: "Cơ bản đạt" }, r2: { result: "không áp dụng" } },
    rows: { r1: { value: "assessment", measure: "state" }, r2: { value: "assessment", measure: "state" } },
    columns: { result: "assessment" },
    findings: ["assessment.notAllowed r1@result", "assessment.notAllowed r2@result"],
  },
  rowsNeeded: (rule) => rule.rows,
  check: (rule, scope) =>
    rule.rows.flatMap((rowId) => {
      const cell = scope.cell(rowId, rule.column);
      return cell ? [outcomeOf(rule, scope, rowId, cell)] : [];
    }),
};
