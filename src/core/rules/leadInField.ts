import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { changedPlaces } from "./leadChoices";
import { ownLeads, type LeadColumns, type TaskLead } from "./leadVerdicts";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";

/** The agency in charge of a task's field leads it. */
export interface LeadInFieldRule<F extends Ids = Ids> extends RuleBase, LeadColumns<F> {
  readonly kind: "leadInField";
  readonly finding: "lead.inverted" | "lead.otherDomain";
}

const words = speaker("leadInField", {
  inverted: {
    vi: "{row}: nhóm cơ quan chủ trì còn “{agency}” phối hợp; có thể giao “{agency}” làm đầu mối.",
    en: "{row}: a group leads while “{agency}” takes part; “{agency}” could lead.",
  },
  otherDomain: {
    vi: "{row}: chủ trì là {lead}, trong khi lĩnh vực này giao “{agency}” theo dõi.",
    en: "{row}: {lead} leads, while “{agency}” is in charge of this field.",
  },
});

function failureOf(rule: LeadInFieldRule, scope: Scope, lead: TaskLead): Failure | null {
  const { remarks, row, cell } = lead;
  const remark = remarks.length === 0 ? undefined : remarks.find(({ finding }) => finding === rule.finding);
  if (!remark || remark.proposed === null) return null;
  const table = scope.tableOf(row.id);
  const data = { row: rowName(scope, row.id), agency: remark.proposed };
  const message = rule.finding === "lead.inverted" ? words.say("inverted", data) : words.say("otherDomain", { ...data, lead: { names: remark.names } });
  const suggestions = rule.finding === "lead.inverted" && table !== null ? changedPlaces(lead, table, remark.proposed) : [];
  return { finding: rule.finding, severity: rule.severity, message, rowId: row.id, columnId: rule.column, at: cell.at, related: [], suggestions };
}

/** Tasks led by others than the agency whose field they are. */
export const leadInField: RuleKind<LeadInFieldRule> = {
  kind: "leadInField",
  sentences: words.sentences,
  fix: { vi: "Đề nghị kiểm tra lại vai trò chủ trì, phối hợp.", en: "Please check who leads and who takes part." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "leadInField", column: "lead", beside: "coord", as: "lead", within: null, finding: "lead.otherDomain", severity: "info" },
    cells: { t1: { lead: "Sở Tư pháp", coord: "Sở Nội vụ" } },
    rows: { t1: { label: "Kế hoạch rà soát văn bản quy phạm pháp luật" } },
    columns: { lead: "agencyList", coord: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "leadInField", column: "lead", beside: "coord", as: "lead", within: null, finding: "lead.inverted", severity: "info" },
    cells: { t1: { lead: "Các sở, ban, ngành", coord: "Sở Tư pháp" } },
    rows: { t1: { label: "Kế hoạch rà soát văn bản quy phạm pháp luật" } },
    columns: { lead: "agencyList", coord: "agencyList" },
    open: true,
    findings: ["lead.inverted t1@lead"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => outcomesOf(ownLeads(scope, rule), ({ cell }) => cell.at, (lead) => failureOf(rule, scope, lead)),
};
