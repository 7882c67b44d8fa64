import type { Suggestion } from "../finding";
import { speaker } from "../message";
import type { CellRef } from "../sheet/address";
import type { ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { countSaid, isCounted, taskTotal, withCount } from "./countSaid";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind } from "./kind";

/** The count said in the closing line or title equals the tasks. */
export interface TaskCountRule extends RuleBase {
  readonly kind: "taskCount";
}

const words = speaker("taskCount", {
  differs: {
    vi: "{where} ghi {said} nhưng bảng có {count} dòng đánh số (không tính dòng con như 1.1).",
    en: "{where} says {said}, the table has {count} numbered rows (rows such as 1.1 are not counted).",
  },
  differsInSections: { vi: "{where} ghi {said} nhưng bảng có {count} dòng đánh số.", en: "{where} says {said}, the table has {count} numbered rows." },
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

function outcomeIn(rule: TaskCountRule, table: ReadTable): Outcome {
  const closing = table.rows.filter(({ role }) => role === "closing").flatMap((row) => saidIn(row.id, row.label, row));
  const said = [...closing, ...(table.title ? saidIn("", table.title.text, table.title) : [])];
  const cells = said.map(({ at }) => at);
  if (said.length === 0) return { verdict: "cannotTell", cells };
  const count = taskTotal(table);
  if (count === 0) return { verdict: "cannotTell", cells };
  const wrong = said.filter(({ number }) => number !== count);
  const [first, ...others] = wrong;
  if (!first) return { verdict: "holds", cells };
  const sentence = table.rows.some((row) => isCounted(table, row)) ? "differs" : "differsInSections";
  const message = words.say(sentence, { where: { label: first.where }, said: first.number, count });
  const place = { rowId: first.rowId, columnId: "", at: first.at, related: others.map(({ at }) => at) };
  return { verdict: "fails", cells, failure: { finding: "taskCount.mismatch", severity: rule.severity, message, ...place, suggestions: wrong.flatMap((one) => putRight(one, count)) } };
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
