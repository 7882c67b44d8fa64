import { romanOf } from "../../core/values/ordinal";
import type { AgencyDirectory } from "../../core/agency/agencyDirectory";
import { planYearOf, settingOf } from "../../core/rules/planYear";
import { standingTexts } from "../../core/rules/taskRows";
import type { SheetSpec } from "../../core/sheet/sheetSpec";
import type { ReadTable } from "../../core/submission";
import { planTasks, type PlanTask } from "../../core/tasks/planTasks";
import { taskBody } from "../../core/tasks/taskBody";
import { taskColumns } from "../../core/tasks/taskColumns";
import { tasksOf, type TaskOfBody } from "../../core/tasks/tasksOf";
import { formName, isThisPlan } from "../../core/template/formName";
import type { PrintedPart } from "../../core/template/printedRows";
import { fold } from "../../core/text/fold";
import { drawTemplate } from "../insert/drawTemplate";
import { agencyPlanForm } from "./agencyPlanForm";
import { agencyPlanName } from "./agencyPlanName";

/** What an agency's plan is drafted from. */
export interface DraftAsked {
  readonly agency: string;
  /** Tasks given to a group that takes the agency in come along. */
  readonly groups: boolean;
  /** Names of sheets that are there already. */
  readonly taken: readonly string[];
}

interface Known {
  readonly directory: AgencyDirectory;
  readonly planYear: number | null;
}

interface DraftTask extends TaskOfBody {
  readonly task: PlanTask;
  readonly beside: string;
}

/**
 * Draws an agency's own plan from a plan's table: by sections the tasks it leads, then those it joins, each with the number and deadline it has there.
 * Who in the agency does it is left blank. Null where the table gives the agency nothing, or is no table of tasks.
 */
export function draftPlan(table: ReadTable, { agency, groups, taken }: DraftAsked, known: Known): SheetSpec | null {
  const columns = taskColumns(table.plan);
  if (!columns || columns.deadline === null) return null;
  const tasks = draftTasks(table, agency, known, columns.beside).filter(({ role }) => groups || role !== "group");
  if (tasks.length === 0) return null;
  const { name } = taskBody(agency, known.directory, settingOf(table, known));
  const titles = [...new Set(tasks.map(({ task }) => task.section))];
  const isSectioned = titles.some((title) => title !== "");
  const sections = isSectioned ? titles.map((title, i) => ({ id: `own.${i}`, ordinal: romanOf(i + 1).toUpperCase(), title: title || "NHIỆM VỤ KHÁC" })) : [];
  const planYear = planYearOf(table, known);
  const form = agencyPlanForm({ ...around(table, name, planYear), sections, parts: partsOf(tasks, titles, sections.map(({ id }) => id)), planYear });
  const spec = drawTemplate(form, { sheetName: agencyPlanName(name, taken), unit: name, withTasks: true });
  return { ...spec, names: [] };
}

function draftTasks(table: ReadTable, agency: string, known: Known, beside: string | null): DraftTask[] {
  const tasks = new Map(planTasks(table, known).map((task) => [task.id, task]));
  const besides = new Map((beside === null ? [] : standingTexts(table, beside)).map(({ row, text }) => [row.id, text]));
  return tasksOf(table, agency, known).flatMap((own) => {
    const task = tasks.get(own.row.id);
    return task ? [{ ...own, task, beside: besides.get(own.row.id) ?? "" }] : [];
  });
}

/** Title and remarks: what it is drafted from, what orders it, what is left to fill. */
function around(table: ReadTable, name: string, planYear: number | null): { readonly title: string; readonly basisLine: string; readonly notes: readonly string[] } {
  const source = table.title?.text ?? formName(table);
  const subject = /cải cách hành chính|cchc/u.test(fold(source)) ? "CẢI CÁCH HÀNH CHÍNH" : "THỰC HIỆN NHIỆM VỤ";
  const order = table.template.ownPlans !== undefined && isThisPlan(table) ? table.template.ownPlans : null;
  return {
    title: `KẾ HOẠCH ${subject} NĂM ${planYear ?? "………"} CỦA ${name.toUpperCase()}`,
    basisLine: "(Dự thảo, kèm theo Quyết định số: …/QĐ-… ngày … tháng … năm ……)",
    notes: [
      "Ghi chú:",
      `- Nhiệm vụ, thời hạn lấy từ “${source}”, trang “${table.pieces[0]?.sheet ?? ""}”; cột “Ghi chú” ghi số thứ tự và thời hạn ở đó.`,
      ...(order === null ? [] : [`- Căn cứ: ${order.provision}, ${order.document}${order.quote === undefined ? "" : ` (“${order.quote}”)`}.`]),
      "- Cột “Đơn vị chủ trì” ghi phòng, đơn vị của cơ quan được giao; sản phẩm, thời gian sửa cho phù hợp với phần việc của cơ quan.",
    ],
  };
}

const ORDER = { leads: 0, joins: 1, group: 2 } as const;

function partsOf(tasks: readonly DraftTask[], titles: readonly string[], ids: readonly string[]): PrintedPart[] {
  let number = 0;
  const groups = ids.length === 0 ? [tasks] : titles.map((title) => tasks.filter(({ task }) => task.section === title));
  return groups.map((group, i) => ({
    section: ids[i] ?? null,
    rows: [...group].sort((a, b) => ORDER[a.role] - ORDER[b.role]).map((task) => rowOf(task, String(++number))),
  }));
}

function rowOf(drafted: DraftTask, number: string): (string | null)[] {
  const { task, role, beside } = drafted;
  const deadline = task.deadline?.text ?? "";
  const source = `Nhiệm vụ ${task.number || `dòng ${task.task.at.row + 1}`}${deadline === "" ? "" : `, thời hạn: ${deadline}`}`;
  const others = role === "leads" && beside !== "" ? beside : null;
  return [number, task.task.text, task.product?.text || null, null, others, deadline || null, `${source}${withWhom(drafted)}`];
}

/** Who else is named for the task where it is given: its lead, or those who lead it along with the agency. */
function withWhom({ role, leads, names }: DraftTask): string {
  if (role !== "leads") return leads.length > 0 ? `; phối hợp với ${leads.join(", ")}` : "; chưa ghi cơ quan chủ trì";
  const besides = leads.filter((lead) => !names.includes(lead));
  return besides.length > 0 ? `; cùng chủ trì với ${besides.join(", ")}` : "";
}
