import type { AgencyDirectory } from "../agency/agencyDirectory";
import { parseAgencyList } from "../agency/agencyList";
import { bodyOf } from "../agency/listedAgency";
import type { Suggestion } from "../finding";
import type { ReadTable } from "../submission";
import type { TaskColumns } from "../tasks/taskColumns";
import { ledApart } from "./leadChoices";
import { settingOf } from "./planYear";
import { standingAt, standingTexts } from "./taskRows";

/** What the cells of lead and coordinators would hold where the lead's cell names both. */
export type LeadSplit = Record<"lead" | "beside", Pick<Suggestion, "at" | "value">>;

/**
 * Lead cells that say who takes part as well (“Sở A chủ trì, phối hợp với Sở B”) in a form with a column for those: right as they are, but they can
 * be parted. Left out where words would be lost or the parted cells read otherwise.
 */
export function leadSplits(table: ReadTable, { lead: column, beside, target }: TaskColumns, directory: AgencyDirectory): LeadSplit[] {
  if (beside === null || target !== null) return [];
  const setting = settingOf(table, { planYear: null, directory });
  const read = (text: string) => parseAgencyList(text, directory, setting);
  return standingTexts(table, column).flatMap(({ row, cell, own, ditto, isCovered }) => {
    if (ditto !== null || isCovered || !/phối hợp/iu.test(own)) return [];
    const list = read(own);
    const leads = list.names.filter(({ role }) => role !== "with");
    const [first] = leads;
    const standing = standingAt(table, beside, row.id);
    if (!first || leads.length > 1 || !standing) return [];
    const question = { column: "lead" as const, lead: list, coordinators: read(standing.text), statesOneLead: true, domain: null, isOwnDomain: () => true };
    const others = list.names.filter((name) => bodyOf(name) !== bodyOf(first));
    return ledApart({ question, cell, besideCell: standing.cell, besideText: standing.text, read }, table, first, others) ?? [];
  });
}
