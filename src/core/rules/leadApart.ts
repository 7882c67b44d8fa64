import { speaker } from "../message";
import type { RuleBase } from "../template/template";
import { EXAMPLE_BASE } from "./exampleBase";
import type { Ids } from "./ids";
import type { Failure, RuleKind, Scope } from "./kind";
import { leadTakenOut } from "./leadChoices";
import { leadVerdicts, type LeadColumns, type TaskLead } from "./leadVerdicts";
import { rowName } from "./naming";
import { outcomesOf } from "./rowOutcomes";

/** Who leads a task does not take part in it as well. */
export interface LeadApartRule<F extends Ids = Ids> extends RuleBase, LeadColumns<F> {
  readonly kind: "leadApart";
}

const words = speaker("leadApart", {
  coordinates: {
    vi: "{row}: {names} vừa chủ trì vừa có tên trong phần phối hợp.",
    en: "{row}: {names} leads and is listed among those who take part.",
  },
  watches: { vi: "{row}: {names} vừa theo dõi vừa thực hiện.", en: "{row}: {names} watches the target and carries it out." },
});

function failureOf(rule: LeadApartRule, scope: Scope, lead: TaskLead): Failure | null {
  const remark = lead.remarks.length === 0 ? undefined : lead.remarks.find(({ finding }) => finding === "lead.alsoCoordinating");
  if (!remark) return null;
  const cell = remark.cell === "coordinators" && lead.besideCell !== null ? lead.besideCell : lead.cell;
  const data = { row: rowName(scope, lead.row.id), names: { names: [...new Set(remark.names)] } };
  const table = scope.tableOf(lead.row.id);
  return {
    finding: "lead.alsoCoordinating",
    severity: rule.severity,
    message: words.say(rule.as === "monitor" ? "watches" : "coordinates", data),
    rowId: lead.row.id,
    columnId: cell.columnId,
    at: cell.at,
    related: [],
    suggestions: table === null || rule.as === "monitor" ? [] : leadTakenOut(lead, table, remark),
  };
}

/** Leads that are listed among the coordinators too; a group that takes them in is none. */
export const leadApart: RuleKind<LeadApartRule> = {
  kind: "leadApart",
  sentences: words.sentences,
  fix: { vi: "Đề nghị chỉ ghi tên ở một cột.", en: "Please name it in one column only." },
  accepts: {
    rule: { ...EXAMPLE_BASE, kind: "leadApart", column: "lead", beside: "coord", as: "lead", within: null },
    cells: { t1: { lead: "Sở Nội vụ", coord: "Các sở, ban, ngành" }, t2: { lead: "Sở Tài chính", coord: null } },
    columns: { lead: "agencyList", coord: "agencyList" },
    open: true,
    findings: [],
  },
  reports: {
    rule: { ...EXAMPLE_BASE, kind: "leadApart", column: "lead", beside: "coord", as: "lead", within: null },
    cells: { t1: { lead: "Sở Nội vụ", coord: "Sở Tài chính; sở nội vụ" }, t2: { lead: "Sở Nội vụ (chủ trì), phối hợp: Sở Nội vụ", coord: null } },
    columns: { lead: "agencyList", coord: "agencyList" },
    open: true,
    findings: ["lead.alsoCoordinating t1@coord", "lead.alsoCoordinating t2@lead"],
  },
  rowsNeeded: () => [],
  check: (rule, scope) => {
    const covered = ({ isCovered, besideCell }: TaskLead): boolean => isCovered && (besideCell === null || besideCell.mergedFrom !== null);
    const leads = scope.tables.flatMap((table) => leadVerdicts(scope, table, rule).filter((lead) => !covered(lead)));
    return outcomesOf(leads, ({ cell, besideCell }) => (besideCell ?? cell).at, (lead) => failureOf(rule, scope, lead));
  },
};
