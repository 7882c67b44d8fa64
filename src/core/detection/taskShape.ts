import { startsBody } from "../agency/bodyWords";
import { isDittoMark } from "../agency/dittoMark";
import { isPersonName } from "../agency/personName";
import { parseDeadline } from "../deadline/parseDeadline";
import { fold } from "../text/fold";
import type { Binding, BoundColumn } from "./binding";
import { isOtherList } from "./otherList";
import { bearsTargets } from "./targetShape";
import type { LineAbove } from "./titleLines";

/**
 * What a table's own words say of its being one of tasks: `said` where its headings say enough, `borne` where few columns are borne out by what
 * stands in them, `unborne` where few columns are all there is.
 */
export type TaskShape = "said" | "borne" | "unborne";

const SURE_HEADING = 0.6;
const ROWS_LOOKED_AT = 12;
const MOST = 0.6;
const NEAR_LINES = 4;
/** “Đơn vị thực hiện” heads registers and budgets too; these words only who answers for a task. */
const LEADS = /chủ trì|đầu mối|chịu trách nhiệm|trách nhiệm (?:chính|thực hiện)|phân công/u;
const TASK = /nhiệm vụ|công việc/u;
const PLAN = /(?<!\p{L})(?:nhiệm vụ|công việc|kế hoạch|chương trình|phân công|lộ trình)(?!\p{L})/u;
const HOUR = /(?<!\p{L})(?:giờ|phút|tiết|sáng|chiều|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})|\d ?h(?!\p{L})/u;

interface TaskParts {
  readonly label: BoundColumn;
  readonly lead: BoundColumn;
  readonly deadline: BoundColumn | null;
  readonly beside: BoundColumn | null;
}

/** How far a header and the rows below it speak for a table of tasks: who is to do what, and by when or with whom. For forms that are none, “said”. */
export function taskShape(binding: Binding, lines: readonly LineAbove[], last: number): TaskShape {
  const { rows } = binding.form.plan;
  const asksLead = binding.columns.some(({ plan }) => plan.kind === "value" && plan.value === "agencyList" && plan.required);
  if (rows.kind === "open" && bearsTargets(binding, lines, last)) return "borne";
  if (rows.kind !== "open" || rows.sectionsAs === "mergedColumn" || !asksLead) return "said";
  const parts = partsOf(binding.columns);
  if (parts === null) return "said";
  if (!isOtherList(binding, lines) && saysTasks(parts, lines) && holdsTasks(binding, parts, last)) return "borne";
  return LEADS.test(headingOf(parts.lead)) || parts.beside !== null ? "said" : "unborne";
}

function partsOf(columns: readonly BoundColumn[]): TaskParts | null {
  const found = columns.filter((column) => column.found !== null && column.score >= SURE_HEADING);
  const label = found.find(({ plan }) => plan.kind === "label");
  const lead = found.find(({ plan }) => plan.kind === "value" && plan.value === "agencyList" && plan.required);
  const beside = found.find(({ plan }) => plan.kind === "value" && plan.value === "agencyList" && !plan.required) ?? null;
  const deadline = found.find(({ plan }) => plan.kind === "value" && plan.value === "deadline") ?? null;
  return lead === undefined ? null : label === undefined ? { label: lead, lead, deadline: null, beside: null } : { label, lead, deadline, beside };
}

function headingOf({ found }: BoundColumn): string {
  return fold(found?.path.join(" ") ?? "");
}

function saysTasks({ label, lead, deadline, beside }: TaskParts, lines: readonly LineAbove[]): boolean {
  if (label === lead || (deadline === null && beside === null)) return false;
  return TASK.test(headingOf(label)) || lines.slice(-NEAR_LINES).some(({ text }) => PLAN.test(fold(text)));
}

/**
 * Bodies stand under who leads and times under by when. Headings that say all three (task, lead, deadline) speak for a form still blank, for one whose
 * deadlines cannot be read, and for one that names people.
 */
function holdsTasks({ header }: Binding, { label, lead, deadline }: TaskParts, last: number): boolean {
  const { view, bottom } = header;
  const rows = view.rowsBetween(bottom + 1, last).slice(0, ROWS_LOOKED_AT);
  const textsUnder = ({ found }: BoundColumn): string[] => rows.map((row) => (found === null ? "" : view.ownText(row, found.left))).filter((text) => text !== "" && text !== "-" && !isDittoMark(text));
  const leads = textsUnder(lead);
  const saysAll = TASK.test(headingOf(label)) && LEADS.test(headingOf(lead)) && deadline !== null;
  if (leads.length === 0) return saysAll;
  if (!isMost(leads, (text) => startsBody(fold(text)) || (saysAll && isPersonName(text)))) return false;
  const times = deadline === null ? [] : textsUnder(deadline).map(fold);
  return isMost(times, isTime) || (saysAll && !times.some(isSpan));
}

function isMost(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.filter(holds).length >= texts.length * MOST;
}

/** A day the calendar lacks (“Quý V”, “31/02/2026”) is meant as one. */
function isTime(text: string): boolean {
  const { steps, unread } = parseDeadline(text, null);
  return steps.length + unread.length > 0 && unread.every(({ why }) => why === "impossible") && !isSpan(text);
}

/** “8 giờ”, “3 ngày làm việc”: how long, or when on the day. */
function isSpan(text: string): boolean {
  return HOUR.test(text) || parseDeadline(text, null).steps.some(({ kind }) => kind === "duration");
}
