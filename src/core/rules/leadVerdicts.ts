import { agencyReader, type AgencyList } from "../agency/agencyList";
import type { ReadList } from "../agency/listText";
import { domainReader, isOwnDomain, type DomainProposal, type TaskSubject } from "../agency/domainAgency";
import { asksOneLead, judgeLead, type LeadQuestion, type LeadVerdict } from "../agency/leads";
import type { ListedAgency } from "../agency/listedAgency";
import { placeOf, type AgencyDirectory } from "../agency/agencyDirectory";
import type { ReadCell, ReadRow, ReadTable } from "../submission";
import { isThisPlan } from "../template/formName";
import { fold } from "../text/fold";
import type { Ids } from "./ids";
import type { Scope } from "./kind";
import { planYearOf, settingOf } from "./planYear";
import { rowById, taskLabel } from "./tableIndex";
import { standingBeside, standingTexts } from "./taskRows";

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

const spoken = new WeakMap<readonly TaskLead[], readonly TaskLead[]>();

/** The leads of a rule's tables, of a merged cell that of its first row. */
export function ownLeads(scope: Scope, columns: LeadColumns): readonly TaskLead[] {
  const byTable = scope.tables.map((table) => {
    const leads = leadVerdicts(scope, table, columns);
    const own = spoken.get(leads) ?? leads.filter(({ isCovered }) => !isCovered);
    spoken.set(leads, own);
    return own;
  });
  const [only] = byTable;
  return only && byTable.length === 1 ? only : byTable.flat();
}

function judgeTable(scope: Scope, table: ReadTable, columns: LeadColumns): readonly TaskLead[] {
  const { directory } = scope;
  const read = agencyReader(directory, settingOf(table, scope));
  const statesOneLead = asksOneLead(planYearOf(table, scope), false);
  const judge = judgeOf(asksWhoActs(table, columns) ? "assignment" : columns.as, statesOneLead);
  const domainOf = columns.as === "monitor" ? () => null : taskDomain(scope, table, columns);
  const besideOf = columns.beside === null ? () => undefined : standingBeside(table, columns.beside);
  const judged: TaskLead[] = [];
  for (const { row, cell, own, text, isCovered } of standingTexts(table, columns.column)) {
    if (own === "" || text === "") continue;
    const beside = besideOf(row.id);
    const { question, otherwise, whenOwn } = judge(read(text), beside === undefined ? null : read(beside.text), domainOf(row));
    const isOwn = otherwise !== whenOwn && leadsOwnField(otherwise.leads, subjectOf(table, row), directory, question.domain);
    const { leads, coordinating, remarks } = isOwn ? whenOwn : otherwise;
    judged.push({ leads, coordinating, remarks, row, cell, besideCell: beside?.cell ?? null, besideText: beside?.text ?? "", text, question, read, isCovered, statesOneLead });
  }
  return judged;
}

/** “Đơn vị thực hiện” names all who act: several there are not several leads. */
function asksWhoActs(table: ReadTable, { column, as }: LeadColumns): boolean {
  const heading = fold(table.columns.find(({ id }) => id === column)?.heading ?? "");
  return as === "lead" && /thực hiện|phân công/u.test(heading) && !/chủ trì|đầu mối|chịu trách nhiệm/u.test(heading);
}

/** What is said of a lead whose own field the task is, and of one whose it is not: the same object where it makes no difference. */
interface Judged {
  readonly question: LeadQuestion;
  readonly otherwise: LeadVerdict;
  readonly whenOwn: LeadVerdict;
}

/** Judges leads, each different question once: ten thousand tasks are given to few different lists. */
function judgeOf(column: LeadQuestion["column"], statesOneLead: boolean): (lead: AgencyList, coordinators: AgencyList | null, domain: DomainProposal | null) => Judged {
  const byLead = new Map<AgencyList, Map<AgencyList | null, Map<DomainProposal | null, Judged>>>();
  return (lead, coordinators, domain) => {
    const byBeside = byLead.get(lead) ?? new Map<AgencyList | null, Map<DomainProposal | null, Judged>>();
    if (byBeside.size === 0) byLead.set(lead, byBeside);
    const byDomain = byBeside.get(coordinators) ?? new Map<DomainProposal | null, Judged>();
    if (byDomain.size === 0) byBeside.set(coordinators, byDomain);
    const known = byDomain.get(domain);
    if (known) return known;
    const question = { column, lead, coordinators, statesOneLead, domain, isOwnDomain: () => false };
    const otherwise = judgeLead(question);
    const isField = otherwise.remarks.some(({ finding }) => finding === "lead.otherDomain");
    const judged = { question, otherwise, whenOwn: isField ? judgeLead({ ...question, isOwnDomain: () => true }) : otherwise };
    byDomain.set(domain, judged);
    return judged;
  };
}

function leadsOwnField([lead]: readonly ListedAgency[], subject: TaskSubject, directory: AgencyDirectory, domain: DomainProposal | null): boolean {
  return lead?.match.found === true && isOwnDomain(lead.match.entry, subject, directory.fields, directory, domain?.isDecisive);
}

/** Who is in charge of what a task is about; nobody where the plan is another province's or department's than the fields were divided in. */
export function taskDomain(scope: Scope, table: ReadTable, { within }: Pick<LeadColumns, "within">): (row: ReadRow) => DomainProposal | null {
  const { directory } = scope;
  const { on, place, named } = settingOf(table, scope);
  if (directory.fields.length === 0 || (within !== null && !isThisPlan(table))) return () => null;
  const read = domainReader(directory.fields, directory, { within, on });
  return (row) => {
    const proposal = read(subjectOf(table, row));
    return proposal === null || !named || place === placeOf(proposal.entry) ? proposal : null;
  };
}

function subjectOf(table: ReadTable, row: ReadRow): TaskSubject {
  return { section: row.section === null ? "" : (rowById(table, row.section)?.label ?? ""), task: taskLabel(table, row) };
}
