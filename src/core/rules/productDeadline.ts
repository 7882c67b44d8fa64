import type { DeadlineStep } from "../deadline/deadline";
import { phaseOf } from "../deadline/outOfOrder";
import { speaker } from "../message";
import type { ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { fold } from "../text/fold";
import { remembered } from "../text/remembered";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";
import { taskLabel } from "./tableIndex";
import { taskDeadlines, type TaskDeadline } from "./taskDeadlines";
import { standingBeside } from "./taskRows";

/** Each product has its time, and is of the kind the task's name says. */
export interface ProductDeadlineRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "productDeadline";
  readonly column: F["column"];
  readonly product: F["column"];
}

const words = speaker("productDeadline", {
  oneTime: {
    vi: "{row}: sản phẩm gồm cả kế hoạch và báo cáo nhưng thời gian chỉ có một mốc ({text}); mỗi sản phẩm nên có một mốc.",
    en: "{row}: the products are a plan and a report, yet there is one date ({text}); better give each its own.",
  },
  otherKind: {
    vi: "{row}: tên nhiệm vụ là kế hoạch còn sản phẩm là báo cáo ({product}).",
    en: "{row}: the task is a plan, its product a report ({product}).",
  },
});

const HAS_PLAN = /(?<!\p{L})kế hoạch(?!\p{L})/u;
const PLAN_ITEM = /(?:^|[;.:] ?|(?:^|[ ;.])\d[.)] ?|- ?)kế hoạch(?!\p{L})/u;
const REPORT_ITEM = /(?:^|[;.:] ?|(?:^|[ ;.])\d[.)] ?|- ?)báo cáo(?!\p{L})/u;
const PLAN_TASK = /^(?:\d+[.)] ?)?kế hoạch(?!\p{L})/u;

/** What the products are, remembered by their text: plans name few. */
const productKind = remembered((written: string): "both" | "report" | null => {
  const product = fold(written);
  if (PLAN_ITEM.test(product) && REPORT_ITEM.test(product)) return "both";
  return product.startsWith("báo cáo") && !HAS_PLAN.test(product) ? "report" : null;
});

/** One mark, neither a whole year nor something that comes back; it can be met by one of two products only. */
function isOneMark(steps: readonly DeadlineStep[]): boolean {
  const [only, ...others] = steps;
  if (only === undefined || !only.measurable || only.every !== null || only.kind === "year" || only.kind === "range") return false;
  return others.every((step) => step.measurable && phaseOf(step) !== null && phaseOf(step) === phaseOf(only));
}

function failureOf(rule: ProductDeadlineRule, scope: Scope, table: ReadTable, productOf: ReturnType<typeof standingBeside>, task: TaskDeadline): Failure | null {
  const { row, cell, text, deadline } = task;
  const written = productOf(row.id)?.text ?? "";
  const kind = productKind(written);
  if (kind === null) return null;
  const place = { finding: "deadline.productMismatch" as const, severity: rule.severity, rowId: row.id, columnId: rule.column, at: cell.at, related: [] };
  const name = rowName(scope, row.id);
  if (kind === "both" && isOneMark(deadline.steps)) return { ...place, message: words.say("oneTime", { row: name, text: { label: text } }) };
  return kind === "report" && PLAN_TASK.test(fold(taskLabel(table, row))) ? { ...place, message: words.say("otherKind", { row: name, product: { label: written } }) } : null;
}

function inTable(rule: ProductDeadlineRule, scope: Scope, table: ReadTable): Outcome[] {
  const productOf = standingBeside(table, rule.product);
  return outcomesOf(taskDeadlines(scope, table, rule.column), ({ cell }) => cell.at, (task) => failureOf(rule, scope, table, productOf, task));
}

/** Products that do not fit their deadline or their task. */
export const productDeadline: RuleKind<ProductDeadlineRule> = {
  kind: "productDeadline",
  sentences: words.sentences,
  fix: { vi: "Nên ghi mốc thời gian cho từng sản phẩm, sản phẩm khớp với tên nhiệm vụ.", en: "Better give each product a date and the kind that the task names." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "productDeadline", column: "deadline", product: "product", severity: "info" },
    cells: { t1: { product: "1. Kế hoạch; 2. Báo cáo", deadline: "- Ban hành kế hoạch: Quý I - Báo cáo: Quý IV" }, t2: { product: "1. Kế hoạch 2. Báo cáo", deadline: "Cả năm" } },
    columns: { deadline: "deadline", product: "text" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "productDeadline", column: "deadline", product: "product", severity: "info" },
    cells: { t1: { product: "1. Kế hoạch của UBND tỉnh; 2. Báo cáo của UBND tỉnh", deadline: "Quý I" }, t2: { product: "Báo cáo kết quả", deadline: "Quý II" } },
    rows: { t2: { label: "Kế hoạch đo lường sự hài lòng" } },
    columns: { deadline: "deadline", product: "text" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: ["deadline.productMismatch t1@deadline", "deadline.productMismatch t2@deadline"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => scope.tables.flatMap((table) => inTable(rule, scope, table)),
};
