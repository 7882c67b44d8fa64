import { agencyReader } from "../agency/agencyList";
import type { ReadList } from "../agency/listText";
import { domainAgency, isOwnDomain, type DomainProposal, type TaskSubject } from "../agency/domainAgency";
import { asksOneLead, judgeLead, type LeadQuestion, type LeadVerdict } from "../agency/leads";
import { placeOf } from "../agency/agencyDirectory";
import type { ReadCell, ReadRow, ReadTable } from "../submission";
import { isThisPlan } from "../template/formName";
import type { Ids } from "./ids";
import type { Scope } from "./kind";
import { planYearOf, settingOf } from "./planYear";
import { rowById, taskLabel } from "./tableIndex";
import { standingTexts } from "./taskRows";

/** Where a form says who leads, as its rules name it. */
export interface LeadColumns<F extends Ids = Ids> {
  readonly column: F["column"];
  /** Column of those who take part; null where the form has none. */
  readonly beside: F["column"] | null;
  /** What the column says: the lead alone, all who are assigned, or who watches a target. */
  readonly as: LeadQuestion["column"];
  /** Body whose offices divide the work of this plan among themselves; null where the province's departments do. */
  readonly within: string | null;
}

/** Who leads a task, and what is wrong with it. */
export interface TaskLead extends LeadVerdict {
  readonly row: ReadRow;
  readonly cell: ReadCell;
  readonly besideCell: ReadCell | null;
  readonly text: string;
  /** What stands for the coordinators, "" where nobody does. */
  readonly besideText: string;
  /** What was asked about the lead, to be asked again of another wording. */
  readonly question: LeadQuestion;
  /** Reads another wording as the table's cells are read. */
  readonly read: ReadList;
  /** The lead stands in a merged cell that was judged in a row above. */
  readonly isCovered: boolean;
  readonly statesOneLead: boolean;
}

const judged = new WeakMap<Scope, Map<string, readonly TaskLead[]>>();

/** The leads of a table's tasks, judged once for all rules. Blank cells are another rule's, sub-tasks that leave theirs blank are their parent's. */
export function leadVerdicts(scope: Scope, table: ReadTable, columns: LeadColumns): readonly TaskLead[] {
  const known = judged.get(scope) ?? new Map<string, readonly TaskLead[]>();
  judged.set(scope, known);
  const key = [table.id, columns.column, columns.beside ?? "", columns.as].join("|");
  const leads = known.get(key) ?? judgeTable(scope, table, columns);
  known.set(key, leads);
  return leads;
}

function judgeTable(scope: Scope, table: ReadTable, columns: LeadColumns): readonly TaskLead[] {
  const { directory } = scope;
  const read = agencyReader(directory, settingOf(table, scope));
  const statesOneLead = asksOneLead(planYearOf(table, scope), false);
  const besides = new Map((columns.beside === null ? [] : standingTexts(table, columns.beside)).map((standing) => [standing.row.id, standing]));
  const domainOf = columns.as === "monitor" ? () => null : taskDomain(scope, table, columns);
  return standingTexts(table, columns.column).flatMap(({ row, cell, own, text, isCovered }): TaskLead[] => {
    if (own === "" || text === "") return [];
    const beside = besides.get(row.id);
    const subject = subjectOf(table, row);
    const domain = domainOf(row);
    const question: LeadQuestion = {
      column: columns.as,
      lead: read(text),
      coordinators: beside === undefined ? null : read(beside.text),
      statesOneLead,
      domain,
      isOwnDomain: ({ match }) => match.found && isOwnDomain(match.entry, subject, directory.fields, directory, domain?.isDecisive),
    };
    const { leads, coordinating, remarks } = judgeLead(question);
    return [{ leads, coordinating, remarks, row, cell, besideCell: beside?.cell ?? null, besideText: beside?.text ?? "", text, question, read, isCovered, statesOneLead }];
  });
}

/** Who is in charge of what a task is about; nobody where the plan is another province's or department's than the fields were divided in. */
export function taskDomain(scope: Scope, table: ReadTable, { within }: Pick<LeadColumns, "within">): (row: ReadRow) => DomainProposal | null {
  const { directory } = scope;
  const { on, place, named } = settingOf(table, scope);
  if (directory.fields.length === 0 || (within !== null && !isThisPlan(table))) return () => null;
  return (row) => {
    const proposal = domainAgency(subjectOf(table, row), directory.fields, directory, { within, on });
    return proposal === null || !named || place === placeOf(proposal.entry) ? proposal : null;
  };
}

function subjectOf(table: ReadTable, row: ReadRow): TaskSubject {
  return { section: row.section === null ? "" : (rowById(table, row.section)?.label ?? ""), task: taskLabel(table, row) };
}
