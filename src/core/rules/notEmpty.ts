import { speaker, type Message } from "../message";
import type { ReadCell, ReadTable } from "../submission";
import { formName } from "../template/formName";
import type { RuleBase } from "../template/template";
import type { ValueKind } from "../template/tablePlan";
import { isAnswered } from "../values/reading";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Outcome, RuleKind, Scope } from "./kind";
import { isTask, writtenCells } from "./openRow";

/** A form without a single answer was not sent. */
export interface NotEmptyRule extends RuleBase {
  readonly kind: "notEmpty";
}

const words = speaker("notEmpty", {
  empty: { vi: "{form} chưa có số liệu nào.", en: "{form} holds no figure yet." },
  emptyPart: { vi: "{form}: phần của {agency} chưa có số liệu nào.", en: "{form}: the part of {agency} holds no figure yet." },
  unwritten: { vi: "{form} chưa ghi nội dung nào.", en: "Nothing is written in {form} yet." },
});

const FIGURES: readonly ValueKind[] = ["count", "percent", "binary", "assessment", "target"];

/** The sender's cells of a form that hold the answers: figures of fixed rows, anything the user writes in open ones. */
function ownCells(scope: Scope, table: ReadTable): ReadCell[] {
  const open = table.plan.rows.kind === "open";
  return table.rows
    .filter(({ id, role }) => role === "data" && scope.owes(id))
    .flatMap((row) => writtenCells(table, row).filter(({ meaning }) => open || FIGURES.includes(meaning.value)));
}

function hasOwnTasks(scope: Scope, table: ReadTable): boolean {
  return table.plan.rows.kind === "open" && table.rows.some((row) => row.plan === null && scope.owes(row.id) && isTask(table, row));
}

/** Where others' rows of the form are filled, only the sender's part is said to be blank. */
function messageOf(scope: Scope, table: ReadTable): Message {
  const form = formName(table);
  if (table.plan.rows.kind === "open") return words.say("unwritten", { form });
  const partly = scope.unit !== null && scope.tables.some((each) => each.rows.some((row) => writtenCells(each, row).some(({ reading }) => isAnswered(reading))));
  return partly && scope.unit ? words.say("emptyPart", { form, agency: scope.unit.name }) : words.say("empty", { form });
}

/** Forms that were sent blank; the finding stands for all their blanks. */
export const notEmpty: RuleKind<NotEmptyRule> = {
  kind: "notEmpty",
  sentences: words.sentences,
  fix: { vi: "Đề nghị điền phần được giao rồi gửi lại.", en: "Please fill in the part assigned to you and send it again." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "notEmpty" },
    cells: { r1: { 2015: null, 2016: "…" }, r2: { 2015: null } },
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "notEmpty" },
    cells: { r1: { 2015: null, 2016: null }, r2: { 2015: 3 } },
    rows: { r1: { owner: "a" }, r2: { owner: "b" } },
    sender: "a",
    findings: ["submission.empty @"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => {
    if (scope.tables.some((table) => hasOwnTasks(scope, table))) return [{ verdict: "holds", cells: [] }];
    const own = scope.tables.flatMap((table) => ownCells(scope, table));
    const [table] = scope.tables;
    const asked = own.length > 0 || scope.tables.some(({ plan }) => plan.rows.kind === "open");
    const answered = own.some(({ reading }) => isAnswered(reading));
    const cells = own.map(({ at }) => at);
    if (!table || !asked || answered) return [{ verdict: "holds", cells: [] }];
    const message = messageOf(scope, table);
    const failure = { finding: "submission.empty" as const, severity: rule.severity, message, rowId: "", columnId: "", at: null, related: [] };
    const outcome: Outcome = { verdict: "fails", cells, failure };
    return [outcome];
  },
};
