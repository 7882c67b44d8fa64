import { speaker } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadRow, ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, Outcome, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { planYearOf } from "./planYear";
import { outcomesOf } from "./rowOutcomes";
import { taskLabel } from "./tableIndex";
import { taskRows } from "./taskRows";

/** A task speaks of the plan's own year. */
export interface OwnYearRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "ownYear";
  readonly column: F["column"];
}

const words = speaker("ownYear", {
  other: { vi: "{row} nêu năm {named}, khác năm {year} của kế hoạch.", en: "{row} names the year {named}, the plan is for {year}." },
});

/**
 * “năm 2019”, but neither a document's day nor a law's year (“Luật Đất đai năm 2013”), a span or a horizon (“đến năm 2030”, “từ năm 2021”).
 * What follows is looked at first: looking back at every letter would take ten times as long.
 */
const NAMED =
  /(?=năm 20)(?<!(?<!\p{L}|pháp )(?:luật|hiến pháp|pháp lệnh)(?: [\p{L},]+){0,9} )(?<!tháng [\d. ]{0,9})(?<!(?:đến|từ|sau|trước|kể từ|so với|tính đến|hết|giai đoạn) )(?<!\p{L})năm (20\d\d)(?!\d| ?[-–,/] ?(?:năm )?20\d\d| (?:và|đến) (?:năm )?20\d\d)/gu;
const YEAR = /^20\d\d$/u;
/** Looking back at the years before is this year's work. */
const LOOKS_BACK =
  /(?<!\p{L})(?:đánh giá|xác định[^;.]{0,20} chỉ số|công bố|xếp hạng|xếp loại|rà soát[^;.]{0,40} văn bản|văn bản quy phạm|tổng kết|sơ kết|khen thưởng|báo cáo|kết quả|quyết toán|thi đua|thanh tra|kiểm toán|khắc phục|chuyển tiếp)(?!\p{L})/u;
/** So is making ready for the years to come. */
const LOOKS_AHEAD = /(?<!\p{L})(?:kế hoạch|dự toán|chương trình|chỉ tiêu|đề án|chuẩn bị|danh mục|biên chế|lộ trình|đăng ký)(?!\p{L})/u;

function otherYear(label: string, planYear: number): number | null {
  if (!writesOtherYear(label, planYear)) return null;
  const text = label.toLowerCase();
  const years = [...text.matchAll(NAMED)].map(([, year]) => Number(year)).filter((year) => year !== planYear);
  return years.find((year) => !(year < planYear ? LOOKS_BACK : LOOKS_AHEAD).test(text)) ?? null;
}

/** Most tasks write no year but the plan's own: seen without a pattern. */
function writesOtherYear(label: string, planYear: number): boolean {
  for (let at = label.indexOf("20"); at >= 0; at = label.indexOf("20", at + 1)) {
    const written = label.slice(at, at + 4);
    if (YEAR.test(written) && Number(written) !== planYear) return true;
  }
  return false;
}

function inTable(rule: OwnYearRule, scope: Scope, table: ReadTable): Outcome[] {
  const planYear = planYearOf(table, scope);
  if (planYear === null) return [];
  const rows = taskRows(table).filter(isPlaced);
  return outcomesOf(rows, ({ at }) => at, (row) => failureOf(rule, scope, table, row, planYear));
}

type PlacedRow = ReadRow & { readonly at: CellRef };

function isPlaced(row: ReadRow): row is PlacedRow {
  return row.at !== null;
}

function failureOf(rule: OwnYearRule, scope: Scope, table: ReadTable, row: PlacedRow, planYear: number): Failure | null {
  const named = row.label === "" ? null : otherYear(taskLabel(table, row), planYear);
  if (named === null) return null;
  const message = words.say("other", { row: rowName(scope, row.id), named: String(named), year: String(planYear) });
  return { finding: "task.otherYear", severity: rule.severity, message, rowId: row.id, columnId: rule.column, at: row.at, related: [] };
}

/** Tasks that name another year than the plan's, without looking back or ahead. */
export const ownYear: RuleKind<OwnYearRule> = {
  kind: "ownYear",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại năm nêu trong nhiệm vụ.", en: "Please check the year that the task names." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "ownYear", column: "label", severity: "info" },
    cells: { t1: {}, t2: {} },
    rows: { t1: { label: "Tổng kết công tác cải cách hành chính năm 2022" }, t2: { label: "Kế hoạch kiểm tra năm 2023 theo Quyết định ngày 06/7/2018" } },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "ownYear", column: "label", severity: "info" },
    cells: { t1: {} },
    rows: { t1: { label: "Sắp xếp các đơn vị sự nghiệp theo lộ trình thực hiện trong năm 2019" } },
    open: true,
    title: "NHIỆM VỤ NĂM 2020",
    findings: ["task.otherYear t1@label"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => scope.tables.flatMap((table) => inTable(rule, scope, table)),
};
