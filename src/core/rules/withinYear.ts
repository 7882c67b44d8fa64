import { outsideYear, type OutsideStep } from "../deadline/outsideYear";
import { fold } from "../text/fold";
import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";
import { taskDeadlines, type TaskDeadline } from "./taskDeadlines";
import { taskLabel } from "./tableIndex";

/** A deadline lies in the plan's year. */
export interface WithinYearRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "withinYear";
  readonly column: F["column"];
}

const words = speaker("withinYear", {
  outside: { vi: "{row}: thời hạn {text} không thuộc năm {year} của kế hoạch.", en: "{row}: the deadline {text} is not in the plan's year {year}." },
  preparing: {
    vi: "{row}: thời hạn {text} thuộc quý IV năm {before}, trước năm {year} của kế hoạch; hợp lý nếu là việc ban hành kế hoạch.",
    en: "{row}: the deadline {text} lies in the last quarter of {before}, before the plan's year {year}, which is fair for making the plan itself.",
  },
});

/** A task that makes the plan may be due before the year begins. */
const MAKES_PLAN = /^(?:\d+[.)]? ?)?(?:ban hành|xây dựng (?:và ban hành )?|lập |tham mưu ban hành )?(?:các )?(?:kế hoạch|chương trình)(?!\p{L})|^(?:\d+[.)]? ?)?ban hành(?!\p{L})/u;

function isFair({ preparing, side, step }: OutsideStep, year: number, label: string): boolean {
  return preparing || (side === "before" && step.latest !== null && step.latest >= `${year - 1}-10-01` && MAKES_PLAN.test(fold(label)));
}

function failureOf(rule: WithinYearRule, scope: Scope, { row, cell, deadline, planYear }: TaskDeadline): Failure | null {
  const outside = planYear === null ? [] : outsideYear(deadline, planYear);
  const table = outside.length === 0 ? null : scope.tableOf(row.id);
  if (planYear === null || !table) return null;
  const grave = outside.filter((one) => !isFair(one, planYear, taskLabel(table, row)));
  const [first] = grave.length > 0 ? grave : outside;
  const data = { row: rowName(scope, row.id), text: { label: first?.step.written ?? "" }, year: String(planYear) };
  const message = grave.length > 0 ? words.say("outside", data) : words.say("preparing", { ...data, before: String(planYear - 1) });
  return { finding: "deadline.outsideYear", severity: grave.length > 0 ? rule.severity : "info", message, rowId: row.id, columnId: rule.column, at: cell.at, related: [] };
}

/** Deadlines before or after the plan's year; the day of a cited document is none. */
export const withinYear: RuleKind<WithinYearRule> = {
  kind: "withinYear",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại năm của thời hạn.", en: "Please check the year of the deadline." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "withinYear", column: "deadline" },
    cells: { t1: { deadline: "Quý I" }, t2: { deadline: "Trước ngày 31/12/2023" }, t3: { deadline: "Theo Quyết định số 12/QĐ-UBND ngày 3/5/2019" } },
    columns: { deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "withinYear", column: "deadline" },
    cells: { t1: { deadline: "Quý IV/2022" }, t2: { deadline: "Tháng 2/2024" }, t3: { deadline: "Ban hành kế hoạch trước 31/12/2022" } },
    columns: { deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: ["deadline.outsideYear t1@deadline", "deadline.outsideYear t2@deadline", "deadline.outsideYear t3@deadline"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(scope.tables.flatMap((table) => taskDeadlines(scope, table, rule.column)), ({ cell }) => cell.at, (task) => failureOf(rule, scope, task)),
};
