import type { Deadline } from "../deadline/deadline";
import { isUnmeasurable, isUnreadable } from "../deadline/deadlineStanding";
import { parseDeadline } from "../deadline/parseDeadline";
import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";
import { taskDeadlines, type TaskDeadline } from "./taskDeadlines";

/** A deadline can be read, or can be measured. */
export interface MeasurableDeadlineRule<F extends Ids = Ids> extends RuleBase {
  readonly kind: "measurableDeadline";
  readonly column: F["column"];
  readonly finding: "deadline.unreadable" | "deadline.unmeasurable";
  /** The column says when a task begins. */
  readonly begins?: true;
}

/** “Quý IV/9999”, “Quý I năm 0”: the year is what is wrong, not the calendar. */
const ODD_YEAR = /(?:\/|năm) ?(?!(?:199\d|20\d\d)(?!\d))(?:0|\d{3,})(?!\d)/iu;

const BETWEEN = / (?:đến|tới)(?: hết)? | ?[-–—] ?/iu;

const words = speaker("measurableDeadline", {
  unreadable: { vi: "{row}: chưa đọc được thời hạn {text}.", en: "{row}: the deadline {text} cannot be read." },
  year: { vi: "{row}: thời hạn {text} ghi năm không hợp lý.", en: "{row}: the deadline {text} names a year that cannot be meant." },
  impossible: { vi: "{row}: thời hạn {text} có ngày, tháng hoặc quý không có trong lịch.", en: "{row}: the deadline {text} names a day, month or quarter the calendar lacks." },
  backwards: { vi: "{row}: thời hạn {text} kết thúc trước khi bắt đầu.", en: "{row}: the deadline {text} ends before it begins." },
  beginUnreadable: { vi: "{row}: chưa đọc được thời gian bắt đầu {text}.", en: "{row}: the begin {text} cannot be read." },
  beginYear: { vi: "{row}: thời gian bắt đầu {text} ghi năm không hợp lý.", en: "{row}: the begin {text} names a year that cannot be meant." },
  beginImpossible: { vi: "{row}: thời gian bắt đầu {text} có ngày, tháng hoặc quý không có trong lịch.", en: "{row}: the begin {text} names a day, month or quarter the calendar lacks." },
  beginBackwards: { vi: "{row}: thời gian bắt đầu {text} kết thúc trước khi bắt đầu.", en: "{row}: the begin {text} ends before it begins." },
  unmeasurable: {
    vi: "{row}: thời hạn {text} không có mốc ngày, tháng hoặc quý nên không theo dõi được tiến độ.",
    en: "{row}: the deadline {text} has no day, month or quarter to hold progress against.",
  },
});

const OF_BEGINS = { unreadable: "beginUnreadable", year: "beginYear", backwards: "beginBackwards", impossible: "beginImpossible" } as const;

function whyUnread({ unread }: Deadline): "unreadable" | "year" | "backwards" | "impossible" {
  const impossible = unread.filter(({ why }) => why === "impossible");
  if (impossible.length === 0) return "unreadable";
  if (impossible.some(({ written }) => ODD_YEAR.test(written))) return "year";
  return impossible.every(({ written }) => runsBackwards(written)) ? "backwards" : "impossible";
}

/** “Từ quý III đến quý I”: each end alone is a time of the calendar. */
function runsBackwards(written: string): boolean {
  const ends = written.split(BETWEEN);
  return ends.length === 2 && ends.every((end) => parseDeadline(end, null).unread.length === 0);
}

function failureOf(rule: MeasurableDeadlineRule, scope: Scope, { row, cell, text, deadline }: TaskDeadline): Failure | null {
  const isOf = rule.finding === "deadline.unreadable" ? isUnreadable(deadline) : !isUnreadable(deadline) && isUnmeasurable(deadline);
  if (!isOf) return null;
  const why = rule.finding === "deadline.unmeasurable" ? "unmeasurable" : whyUnread(deadline);
  const said = rule.begins && why !== "unmeasurable" ? OF_BEGINS[why] : why;
  const message = words.say(said, { row: rowName(scope, row.id), text: { label: text } });
  return { finding: rule.finding, severity: rule.severity, message, rowId: row.id, columnId: rule.column, at: cell.at, related: [] };
}

/** Deadlines in no known wording, and those without a mark to measure by. */
export const measurableDeadline: RuleKind<MeasurableDeadlineRule> = {
  kind: "measurableDeadline",
  sentences: words.sentences,
  fix: { vi: "Đề nghị ghi quý, tháng hoặc ngày hoàn thành.", en: "Please write the quarter, month or day it is due." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "measurableDeadline", column: "deadline", finding: "deadline.unreadable" },
    cells: { t1: { deadline: "Quý I" }, t2: { deadline: "Theo quy định" }, t3: { deadline: "…" }, t4: { deadline: null }, t5: { deadline: "nt" } },
    columns: { deadline: "deadline" },
    open: true,
    title: "NHIỆM VỤ NĂM 2023",
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "measurableDeadline", column: "deadline", finding: "deadline.unmeasurable", severity: "info" },
    cells: { t1: { deadline: "Thường xuyên" }, t2: { deadline: "Theo Kế hoạch số 61/KH-UBND" }, t3: { deadline: "Hằng quý" } },
    columns: { deadline: "deadline" },
    open: true,
    findings: ["deadline.unmeasurable t1@deadline", "deadline.unmeasurable t2@deadline"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(scope.tables.flatMap((table) => taskDeadlines(scope, table, rule.column)), ({ cell }) => cell.at, (task) => failureOf(rule, scope, task)),
};
