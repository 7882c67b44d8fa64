import { speaker } from "../message";
import type { ReadRow, ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { isAnswered } from "../values/reading";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { writtenCells } from "./openRow";

/** A value in a row that is another agency's to fill. */
export interface OtherAgencyRule extends RuleBase {
  readonly kind: "otherAgency";
}

const words = speaker("otherAgency", {
  named: {
    vi: "{row}: dòng này do {expected} thống kê; số liệu của {sender} ghi ở đây chỉ để tham khảo.",
    en: "{row}: this row is for {expected} to fill; what {sender} writes here is for reference only.",
  },
  unnamed: {
    vi: "{row}: dòng này do cơ quan khác thống kê; số liệu của {sender} ghi ở đây chỉ để tham khảo.",
    en: "{row}: this row is for another agency to fill; what {sender} writes here is for reference only.",
  },
});

function outcomeOf(rule: OtherAgencyRule, scope: Scope, table: ReadTable, row: ReadRow): Outcome | null {
  const owners = scope.owners(row.id);
  if (scope.unit === null || row.role !== "data" || owners.length === 0) return null;
  const filled = writtenCells(table, row).filter(({ reading }) => isAnswered(reading));
  const cells = filled.map(({ at }) => at);
  const [first] = filled;
  if (!first || owners.includes(scope.unit.agency ?? "")) return { verdict: "holds", cells };
  const expected = owners.flatMap((owner) => scope.agencyName(owner) ?? []);
  const data = { row: rowName(scope, row.id), sender: scope.unit.name };
  return {
    verdict: "fails",
    cells,
    failure: {
      finding: "assignment.otherAgency",
      severity: scope.unit.from === "user" ? "warning" : rule.severity,
      message: expected.length > 0 ? words.say("named", { ...data, expected }) : words.say("unnamed", data),
      rowId: row.id,
      columnId: first.columnId,
      at: first.at,
      related: [],
    },
  };
}

/** Values in another agency's rows, one finding a row; districts and the consolidator may write anywhere. */
export const otherAgency: RuleKind<OtherAgencyRule> = {
  kind: "otherAgency",
  sentences: words.sentences,
  fix: { vi: "Đề nghị để cơ quan được giao ghi số liệu.", en: "Please leave the row to the agency it is assigned to." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "otherAgency", severity: "info" },
    cells: { r1: { 2015: 1 }, r2: { 2015: null } },
    rows: { r1: { owner: "a" }, r2: { owner: "b" } },
    sender: "a",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "otherAgency", severity: "info" },
    cells: { r1: { 2015: 1 }, r2: { 2015: null, 2016: 4 } },
    rows: { r1: { owner: "a" }, r2: { owner: "b" } },
    sender: "a",
    findings: ["assignment.otherAgency r2@y2016"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => {
    if (scope.unit?.kind !== "assigned") return [];
    return scope.tables.flatMap((table) => table.rows.flatMap((row) => outcomeOf(rule, scope, table, row) ?? []));
  },
};
