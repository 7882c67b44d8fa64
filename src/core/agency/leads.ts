import type { Severity } from "../finding";
import type { AgencyList } from "./agencyList";
import { agencyKey } from "./agencyKey";
import type { DomainProposal } from "./domainAgency";
import { bodyOf, type ListedAgency } from "./listedAgency";
import { plainName } from "./agencyMatch";

/** What is asked about a task's lead: its cells, read, with ditto marks and merged cells already followed. */
export interface LeadQuestion {
  /** “Cơ quan chủ trì” gives every unmarked name the lead; “Phân công thực hiện” says nothing; a target's “Đơn vị theo dõi” has no lead to be missed. */
  readonly column: "lead" | "assignment" | "monitor";
  readonly lead: AgencyList;
  /** Null where the table has no column for them. */
  readonly coordinators: AgencyList | null;
  /** The plan states that a task has one lead, or its year is 2023 or later. */
  readonly statesOneLead: boolean;
  /** The agency in charge of the task's field; null when unknown. */
  readonly domain: DomainProposal | null;
  /** The lead's own field also fits the task (`isOwnDomain`). */
  readonly isOwnDomain: (lead: ListedAgency) => boolean;
}

/** One thing to say about a lead; the finding's sentence is the rule's. */
export interface LeadRemark {
  readonly finding:
    | "lead.missing" | "lead.multiple" | "lead.collective" | "lead.unclear" | "lead.alsoCoordinating" | "lead.inverted" | "lead.otherDomain";
  readonly severity: Severity;
  readonly cell: "lead" | "coordinators";
  /** The names meant, as written. */
  readonly names: readonly string[];
  /** The directory's name of the agency proposed or compared with; null when there is none. */
  readonly proposed: string | null;
}

/** Who leads and who takes part, and what is wrong with it; plain data. */
export interface LeadVerdict {
  readonly leads: readonly ListedAgency[];
  readonly coordinating: readonly ListedAgency[];
  readonly remarks: readonly LeadRemark[];
}

/** Judges a task's lead. A cell that names nobody in words (“Theo phân công”) is not judged: nobody can tell. Basis: one task, one lead agency (plan of 2023, III.4.a). */
export function judgeLead(question: LeadQuestion): LeadVerdict {
  const { lead, coordinators, column, domain } = question;
  const beside = coordinators?.names ?? [];
  if (lead.kind === "ditto" || lead.kind === "sentence") return { leads: [], coordinating: beside, remarks: [] };
  if (lead.kind !== "names") return { leads: [], coordinating: beside, remarks: column === "monitor" ? [] : [missing(domain)] };
  const { leads, others, isGuess } = divide(lead, column);
  const coordinating = [...others, ...beside];
  if (leads.length === 0 && lead.names.every(isPerson)) return { leads, coordinating, remarks: [] };
  if (leads.length === 0) return { leads, coordinating, remarks: [remark("lead.unclear", "warning", lead.names, amongThem(lead.names, domain))] };
  const remarks = [
    ...(isGuess ? [remark("lead.unclear", "info", leads, null)] : []),
    ...howMany(leads, question),
    ...repeated(leads, others, beside, column),
    ...(lead.eachLeads ? [] : inverted(leads, coordinating, domain)),
    ...otherDomain(leads, question),
  ];
  return { leads, coordinating, remarks };
}

/** Severity of `lead.multiple` depends on this: the plan states the principle, or its year is 2023 or later. */
export function asksOneLead(planYear: number | null, statesPrinciple: boolean): boolean {
  return statesPrinciple || (planYear !== null && planYear >= 2023);
}

interface Division {
  readonly leads: readonly ListedAgency[];
  readonly others: readonly ListedAgency[];
  /** “A phối hợp với B” is read as A leading. */
  readonly isGuess: boolean;
}

/** People beside a body do its work for it. */
function divide({ names: all, eachLeads }: AgencyList, column: LeadQuestion["column"]): Division {
  const names = all.every(isPerson) ? all : all.filter((name) => !isPerson(name));
  const said = names.filter(({ role }) => role === "lead");
  const unsaid = names.filter(({ role }) => role === null);
  const taking = names.filter(({ role }) => role === "with");
  if (said.length > 0) return { leads: said, others: names.filter(({ role }) => role !== "lead"), isGuess: false };
  if (column !== "assignment") return { leads: unsaid, others: taking, isGuess: false };
  if (unsaid.length === 1) return { leads: unsaid, others: taking, isGuess: taking.length > 0 };
  return eachLeads ? { leads: unsaid, others: taking, isGuess: false } : { leads: [], others: names, isGuess: false };
}

function isPerson({ shape }: ListedAgency): boolean {
  return shape === "person";
}

function howMany(leads: readonly ListedAgency[], { column, lead, statesOneLead }: LeadQuestion): LeadRemark[] {
  if (lead.eachLeads) return [];
  const bodies = leads.filter((name) => !isPerson(name));
  const distinct = [...new Map(bodies.map((name) => [bodyOf(name), name])).values()];
  const [first] = distinct;
  if (distinct.length > 1 && distinct.some(({ isGroup }) => !isGroup)) {
    return [remark("lead.multiple", column === "monitor" ? "info" : statesOneLead ? "error" : "warning", distinct, null)];
  }
  if (column === "monitor" || !first) return [];
  if (first.isGroup) return [remark("lead.collective", "warning", distinct, null)];
  return first.match.found && first.match.entry.kind === "interagency" ? [remark("lead.collective", "info", distinct, null)] : [];
}

function repeated(leads: readonly ListedAgency[], others: readonly ListedAgency[], beside: readonly ListedAgency[], column: string): LeadRemark[] {
  const leading = new Set(leads.map(bodyOf));
  const severity = column === "monitor" ? "info" : "warning";
  const again = (names: readonly ListedAgency[]): ListedAgency[] => names.filter((name) => leading.has(bodyOf(name)));
  return [
    ...(again(others).length > 0 ? [remark("lead.alsoCoordinating", severity, again(others), null)] : []),
    ...(again(beside).length > 0 ? [{ ...remark("lead.alsoCoordinating", severity, again(beside), null), cell: "coordinators" as const }] : []),
  ];
}

/** A group leads while one department takes part: the department's own field makes it the likelier lead. */
function inverted(leads: readonly ListedAgency[], coordinating: readonly ListedAgency[], domain: DomainProposal | null): LeadRemark[] {
  if (!leads.every(({ isGroup }) => isGroup)) return [];
  const departments = coordinating.filter(({ match }) => match.found && match.entry.kind === "agency" && match.entry.level === "province" && match.entry.domains.length > 0);
  const own = departments.find((name) => domain !== null && isBody(name, domain)) ?? (departments.length === 1 ? departments[0] : undefined);
  return own?.match.found ? [{ ...remark("lead.inverted", "info", leads, null), proposed: plainName(own.match.entry) }] : [];
}

function otherDomain(leads: readonly ListedAgency[], { column, domain, isOwnDomain }: LeadQuestion): LeadRemark[] {
  const [lead] = leads;
  if (column === "monitor" || !lead?.match.found || leads.length > 1 || domain?.isSure !== true || isBody(lead, domain)) return [];
  const { kind, level } = lead.match.entry;
  // Only the province's departments have their fields by decision; a department deals out its own work task by task.
  if (kind !== "agency" || level !== "province" || domain.entry.level !== level || isOwnDomain(lead)) return [];
  return [remark("lead.otherDomain", "info", leads, domain)];
}

/** Of several bodies the one in charge of the field is proposed; another is none of the plan's choice. */
function amongThem(names: readonly ListedAgency[], domain: DomainProposal | null): DomainProposal | null {
  return domain !== null && names.some((name) => isBody(name, domain)) ? domain : null;
}

/** The agency in charge of the field, also where two provinces have one of that name. */
export function isBody({ match }: ListedAgency, { entry }: DomainProposal): boolean {
  return match.found && (match.entry.id === entry.id || agencyKey(match.spelling) === agencyKey(entry.name));
}

function missing(domain: DomainProposal | null): LeadRemark {
  return remark("lead.missing", "error", [], domain);
}

function remark(finding: LeadRemark["finding"], severity: Severity, names: readonly ListedAgency[], domain: DomainProposal | null): LeadRemark {
  return { finding, severity, cell: "lead", names: names.map(({ text }) => text), proposed: domain ? plainName(domain.entry) : null };
}
