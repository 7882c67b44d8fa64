import { outOfOrder } from "../deadline/outOfOrder";
import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";
import { taskDeadlines, type TaskDeadline } from "./taskDeadlines";

/** A plan is made before it is carried out and reported on. */
export interface StepsInOrderRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "stepsInOrder";
  readonly column: F["column"];
}

const words = speaker("stepsInOrder", {
  reversed: {
    vi: "{row}: thời hạn ban hành kế hoạch ({plan}) sau thời hạn thực hiện, báo cáo ({later}).",
    en: "{row}: the plan is due ({plan}) after it is carried out or reported on ({later}).",
  },
});

function failureOf(rule: StepsInOrderRule, scope: Scope, { row, cell, deadline }: TaskDeadline): Failure | null {
  const wrong = outOfOrder(deadline);
  if (!wrong) return null;
  const data = { row: rowName(scope, row.id), plan: { label: wrong.plan.written }, later: { label: wrong.later.written } };
  return { finding: "deadline.order", severity: rule.severity, message: words.say("reversed", data), rowId: row.id, columnId: rule.column, at: cell.at, related: [] };
}

/** Steps of a deadline the wrong way round. */
export const stepsInOrder: RuleKind<StepsInOrderRule> = {
  kind: "stepsInOrder",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại trình tự các mốc thời gian.", en: "Please check the order of the dates." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "stepsInOrder", column: "deadline", severity: "info" },
    cells: { t1: { deadline: "- Ban hành kế hoạch: Quý I - Thực hiện: Cả năm" }, t2: { deadline: "Quý II; Quý I" } },
    columns: { deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "stepsInOrder", column: "deadline", severity: "info" },
    cells: { t1: { deadline: "- Ban hành kế hoạch: Quý III - Báo cáo: Quý II" } },
    columns: { deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: ["deadline.order t1@deadline"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(scope.tables.flatMap((table) => taskDeadlines(scope, table, rule.column)), ({ cell }) => cell.at, (task) => failureOf(rule, scope, task)),
};
