import { speaker } from "../message";
import type { Deadline } from "../deadline/deadline";
import { lastDayOf } from "../deadline/deadlineStanding";
import { parseDeadline } from "../deadline/parseDeadline";
import type { ReadTable } from "../submission";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { planYearOf } from "./planYear";
import { outcomesOf } from "./rowOutcomes";
import { standingBeside, standingTexts, type StandingText } from "./taskRows";

/** A task begins before it is due; `column` says when it begins, where a sheet has such a column. */
export interface BeginsBeforeRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "beginsBefore";
  readonly column: F["column"];
  /** Column of when it is due. */
  readonly due: F["column"];
}

const words = speaker("beginsBefore", {
  reversed: { vi: "{row}: bắt đầu ({begins}) sau thời hạn hoàn thành ({due}).", en: "{row}: it begins ({begins}) after it is due ({due})." },
});

interface Span {
  readonly begins: StandingText;
  readonly due: StandingText;
  readonly planYear: number | null;
}

/** The tasks that say both; a pair of merged cells stands once. */
function spansIn(rule: BeginsBeforeRule, scope: Scope, table: ReadTable): Span[] {
  const planYear = planYearOf(table, scope);
  const dueOf = standingBeside(table, rule.due);
  return standingTexts(table, rule.column).flatMap((begins): Span[] => {
    const due = begins.text === "" ? undefined : dueOf(begins.row.id);
    return due === undefined || due.text === "" || (begins.isCovered && due.isCovered) ? [] : [{ begins, due, planYear }];
  });
}

/** The first day on which it can begin; null where no step names one. */
function firstDayOf({ steps }: Deadline): string | null {
  return steps.reduce<string | null>((first, { earliest }) => (earliest !== null && (first === null || earliest < first) ? earliest : first), null);
}

function failureOf(rule: BeginsBeforeRule, scope: Scope, { begins, due, planYear }: Span): Failure | null {
  const first = firstDayOf(parseDeadline(begins.text, planYear));
  const last = lastDayOf(parseDeadline(due.text, planYear));
  if (first === null || last === null || first <= last) return null;
  const message = words.say("reversed", { row: rowName(scope, begins.row.id), begins: { label: begins.text }, due: { label: due.text } });
  return { finding: "deadline.order", severity: rule.severity, message, rowId: begins.row.id, columnId: rule.due, at: due.cell.at, related: [begins.cell.at] };
}

/** Tasks that begin after they are due. */
export const beginsBefore: RuleKind<BeginsBeforeRule> = {
  kind: "beginsBefore",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại thời gian bắt đầu và thời hạn hoàn thành.", en: "Please check when it begins and when it is due." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "beginsBefore", column: "begins", due: "deadline" },
    cells: { t1: { begins: "01/3/2023", deadline: "Quý I" }, t2: { begins: null, deadline: "Quý I" }, t3: { begins: "Quý I", deadline: "Thường xuyên" } },
    columns: { begins: "deadline", deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "beginsBefore", column: "begins", due: "deadline" },
    cells: { t1: { begins: "05/6/2023", deadline: "01/3/2023" }, t2: { begins: "Quý III", deadline: "Quý II" } },
    columns: { begins: "deadline", deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: ["deadline.order t1@deadline", "deadline.order t2@deadline"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(scope.tables.flatMap((table) => spansIn(rule, scope, table)), ({ due }) => due.cell.at, (span) => failureOf(rule, scope, span)),
};
