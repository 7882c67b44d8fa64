import type { Suggestion } from "../finding";
import { speaker } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { countSaid, isCounted, targetTotals, taskTotal, withCount } from "./countSaid";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Outcome, RuleKind } from "./kind";
import { taskRows } from "./taskRows";
import { unnumberedTotal } from "./unnumbered";

/** The count said in the closing line or title equals the tasks, or the targets however they are counted. */
export interface TaskCountRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "taskCount";
  /** Column of the targets that are counted in place of tasks. */
  readonly targets?: F["column"];
}

const words = speaker("taskCount", {
  differs: {
    vi: "{where} ghi {said} nhưng bảng có {count} dòng đánh số (không tính dòng con như 1.1).",
    en: "{where} says {said}, the table has {count} numbered rows (rows such as 1.1 are not counted).",
  },
  differsInSections: { vi: "{where} ghi {said} nhưng bảng có {count} dòng đánh số.", en: "{where} says {said}, the table has {count} numbered rows." },
  differsOfTargets: {
    vi: "{where} ghi {said} nhưng bảng có {count} chỉ tiêu đánh số cấp một, {own} dòng có mức phấn đấu.",
    en: "{where} says {said}, the table has {count} targets of the first level and {own} rows with a target.",
  },
  counted: { vi: "Bảng có {count} dòng đánh số.", en: "The table has {count} numbered rows." },
});

interface Said {
  readonly rowId: string;
  readonly where: string;
  readonly number: number;
  readonly at: CellRef;
  /** Its cell's text as stored; "" where it is not known. */
  readonly written: string;
}

/** A formula counts for itself: it cannot be wrong, only stale. */
function saidIn(rowId: string, text: string, line: { readonly at: CellRef | null; readonly isFormula?: true; readonly written?: string }): Said[] {
  if (line.isFormula) return [];
  const number = countSaid(text);
  return number !== null && line.at ? [{ rowId, where: text, number, at: line.at, written: line.written ?? "" }] : [];
}

/** The line with the right number, as many figures as before; none where the number stands in another cell than the line's first. */
function putRight({ number, at, written }: Said, count: number): Suggestion[] {
  return countSaid(written) === number ? [{ at, value: withCount(written, count), reason: words.say("counted", { count }) }] : [];
}

/** The counts that a line may say; the first is the one told. Where general tasks stand merged beside their parts, they may be meant, or all parts whether numbered or not; a task whose number was forgotten may be counted. */
function countsIn(table: ReadTable, { targets }: TaskCountRule): readonly number[] {
  if (targets !== undefined) return targetTotals(table, targets);
  const { rows } = table.plan;
  const merged = rows.kind === "open" && rows.sectionsAs === "mergedColumn" ? [table.rows.filter(({ role }) => role === "section").length, taskRows(table).length] : [];
  const total = taskTotal(table);
  const unnumbered = unnumberedTotal(table);
  return [total, ...merged, ...(unnumbered > 0 ? [total + unnumbered] : [])];
}

function outcomeIn(rule: TaskCountRule, table: ReadTable): Outcome {
  const closing = table.rows.filter(({ role }) => role === "closing").flatMap((row) => saidIn(row.id, row.label, row));
  const said = [...closing, ...(table.title ? saidIn("", table.title.text, table.title) : [])];
  const cells = said.map(({ at }) => at);
  if (said.length === 0) return { verdict: "cannotTell", cells };
  const counts = countsIn(table, rule);
  const [count = 0, own = 0] = counts;
  if (count === 0) return { verdict: "cannotTell", cells };
  const wrong = said.filter(({ number }) => !counts.includes(number));
  const [first, ...others] = wrong;
  if (!first) return { verdict: "holds", cells };
  const data = { where: { label: first.where }, said: first.number, count };
  const isOfTargets = rule.targets !== undefined;
  const sentence = table.rows.some((row) => isCounted(table, row)) ? "differs" : "differsInSections";
  const message = isOfTargets ? words.say("differsOfTargets", { ...data, own }) : words.say(sentence, data);
  const suggestions = isOfTargets ? [] : wrong.flatMap((one) => putRight(one, count));
  const place = { rowId: first.rowId, columnId: "", at: first.at, related: others.map(({ at }) => at) };
  return { verdict: "fails", cells, failure: { finding: "taskCount.mismatch", severity: rule.severity, message, ...place, suggestions } };
}

/** Closing lines and titles that miscount the tasks. */
export const taskCount: RuleKind<TaskCountRule> = {
  kind: "taskCount",
  sentences: words.sentences,
  fix: { vi: "Đề nghị sửa cho khớp.", en: "Please make them agree." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "taskCount" },
    cells: { t1: {}, t11: {}, end: {} },
    rows: { t1: { ordinal: "1" }, t11: { ordinal: "1.1", level: 1 }, end: { role: "closing", label: "TỔNG CỘNG: 01 NHIỆM VỤ" } },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "taskCount" },
    cells: { t1: {}, t2: {}, end: {} },
    rows: { t1: { ordinal: "1" }, t2: { ordinal: "2" }, end: { role: "closing", label: "TỔNG CỘNG: 3 NHIỆM VỤ" } },
    open: true,
    findings: ["taskCount.mismatch end@"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => scope.tables.map((table) => outcomeIn(rule, table)),
};
