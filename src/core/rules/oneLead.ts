import { speaker, type Message, type Sentence } from "../message";
import type { RuleBase } from "../template/template";
import type { LeadRemark } from "../agency/leads";
import type { Suggestion } from "../finding";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { leadSaid, oneOfThem } from "./leadChoices";
import { ownLeads, type LeadColumns, type TaskLead } from "./leadVerdicts";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";

/** One body leads each task, said plainly. */
export interface OneLeadRule<F extends Ids = Ids> extends RuleBase, LeadColumns<F> {
  readonly kind: "oneLead";
  readonly says: readonly ("lead.multiple" | "lead.collective" | "lead.unclear")[];
}

const words = speaker("oneLead", {
  multiple: {
    vi: "{row}: có {count} cơ quan chủ trì ({names}), trái nguyên tắc một việc chỉ giao cho một cơ quan chủ trì.",
    en: "{row}: {count} agencies lead ({names}), against the principle of one lead agency for each task.",
  },
  several: { vi: "{row}: có {count} cơ quan chủ trì ({names}).", en: "{row}: {count} agencies lead ({names})." },
  watched: { vi: "{row}: có nhiều đơn vị theo dõi ({names}).", en: "{row}: several bodies watch it ({names})." },
  collective: { vi: "{row}: giao chủ trì cho một nhóm cơ quan ({names}).", en: "{row}: a group of agencies leads ({names})." },
  interagency: { vi: "{row}: chủ trì là tổ chức phối hợp liên ngành ({names}).", en: "{row}: an interagency body leads ({names})." },
  unclear: {
    vi: "{row}: phân công nhiều đơn vị ({names}) nhưng chưa ghi đơn vị nào chủ trì.",
    en: "{row}: several units are assigned ({names}), and none is said to lead.",
  },
  guessed: { vi: "{row}: chưa ghi “chủ trì”; hiểu là {names} chủ trì.", en: "{row}: nobody is said to lead; {names} is taken to." },
});

const FIXES: Readonly<Record<"watched" | "collective" | "interagency" | "unclear", Sentence>> = {
  watched: { vi: "Nên ghi rõ đơn vị tổng hợp.", en: "Better say which of them reports." },
  collective: {
    vi: "Đề nghị xác định một cơ quan đầu mối; nếu từng cơ quan tự làm phần mình thì ghi “từng cơ quan chủ trì trong phạm vi quản lý” và nêu cơ quan tổng hợp.",
    en: "Please name one agency; where each does its own part, say so and name the one that puts it together.",
  },
  interagency: { vi: "Nên ghi rõ cơ quan thường trực làm đầu mối.", en: "Better name its standing agency." },
  unclear: { vi: "Đề nghị ghi rõ đơn vị chủ trì và đơn vị phối hợp.", en: "Please say who leads and who takes part." },
};

/** Sentences with their advice; null for the kind's own. */
const ADVICE = { multiple: null, several: null, watched: FIXES.watched, collective: FIXES.collective, interagency: FIXES.interagency, unclear: FIXES.unclear, guessed: FIXES.unclear };
type Said = keyof typeof ADVICE;

function saidOf(rule: OneLeadRule, lead: TaskLead, { finding, severity }: LeadRemark): Said {
  if (finding === "lead.multiple") return rule.as === "monitor" ? "watched" : lead.statesOneLead ? "multiple" : "several";
  if (finding === "lead.collective") return severity === "info" ? "interagency" : "collective";
  return severity === "info" ? "guessed" : "unclear";
}

function messageOf(said: Said, scope: Scope, lead: TaskLead, remark: LeadRemark): Message {
  const names = [...new Set(remark.names)];
  const data = { row: rowName(scope, lead.row.id), names: { names } };
  if (said === "multiple" || said === "several") return words.say(said, { ...data, count: names.length });
  return words.say(said, data);
}

/** Who should lead is a person's to say: only where several are named, one of them is proposed. */
function suggestionsOf(rule: OneLeadRule, scope: Scope, lead: TaskLead, { finding, severity }: LeadRemark): Suggestion[] {
  const table = scope.tableOf(lead.row.id);
  if (table === null || rule.as === "monitor" || finding === "lead.collective") return [];
  return finding === "lead.unclear" && severity === "info" ? leadSaid(lead) : oneOfThem(lead, table);
}

/** Where those who take part have a column of their own, the several who act each do their part. */
function othersStandApart({ besideCell }: TaskLead): boolean {
  return besideCell !== null;
}

function failureOf(rule: OneLeadRule, scope: Scope, lead: TaskLead): Failure | null {
  const remark = lead.remarks.length === 0 ? undefined : lead.remarks.find(({ finding }) => rule.says.some((said) => said === finding));
  if (!remark || (remark.finding === "lead.unclear" && othersStandApart(lead))) return null;
  const said = saidOf(rule, lead, remark);
  const fix = ADVICE[said];
  return {
    finding: remark.finding,
    severity: remark.severity,
    message: messageOf(said, scope, lead, remark),
    ...(fix === null ? {} : { fix }),
    rowId: lead.row.id,
    columnId: rule.column,
    at: lead.cell.at,
    related: [],
    suggestions: suggestionsOf(rule, scope, lead, remark),
  };
}

/** Tasks with several leads, a group for a lead, or nobody said to lead. */
export const oneLead: RuleKind<OneLeadRule> = {
  kind: "oneLead",
  sentences: words.sentences,
  fix: { vi: "Đề nghị chọn một cơ quan chủ trì hoặc tách nhiệm vụ.", en: "Please choose one lead agency or part the task." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "oneLead", column: "lead", beside: null, as: "lead", within: null, says: ["lead.multiple", "lead.collective"] },
    cells: { t1: { lead: "Sở Nội vụ;" }, t2: { lead: "nt" }, t3: { lead: null }, t4: { lead: "Theo phân công của UBND tỉnh" } },
    columns: { lead: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "oneLead", column: "lead", beside: null, as: "lead", within: null, says: ["lead.multiple", "lead.collective"] },
    cells: { t1: { lead: "Sở Nội vụ; Sở Tài chính" }, t2: { lead: "Các sở, ban, ngành" }, t3: { lead: "nt" } },
    columns: { lead: "agencyList" },
    open: true,
    findings: ["lead.multiple t1@lead", "lead.collective t2@lead", "lead.collective t3@lead"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(ownLeads(scope, rule), ({ cell }) => cell.at, (lead) => failureOf(rule, scope, lead)),
};
