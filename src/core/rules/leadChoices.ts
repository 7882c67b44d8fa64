import { plainName } from "../agency/agencyMatch";
import type { DomainProposal } from "../agency/domainAgency";
import { assignmentText, capital, withLeadSaid } from "../agency/assignmentText";
import { isBody, judgeLead, type LeadQuestion, type LeadRemark } from "../agency/leads";
import { bodyOf, type ListedAgency } from "../agency/listedAgency";
import { nameText, withNamesBefore, withoutNames } from "../agency/listText";
import type { Suggestion } from "../finding";
import { speaker, type Datum, type Message } from "../message";
import type { ReadTable } from "../submission";
import type { TaskLead } from "./leadVerdicts";
import { namesSomething } from "./openRow";
import { anchorOf, isWritable, rowsSharing, shareRows } from "./sharedCells";

const words = speaker("leadChoice", {
  leads: { vi: "{lead} chủ trì, {others} phối hợp.", en: "{lead} leads, {others} takes part." },
  leadsField: {
    vi: "{lead} chủ trì vì được giao theo dõi lĩnh vực này ({basis}); {others} phối hợp.",
    en: "{lead} leads, being in charge of this field ({basis}); {others} takes part.",
  },
  beside: { vi: "Phần phối hợp khi {lead} chủ trì.", en: "Those who take part when {lead} leads." },
  said: { vi: "Ghi rõ {lead} chủ trì.", en: "Say that {lead} leads." },
  apart: { vi: "{lead} đã chủ trì nên không ghi lại ở phần phối hợp.", en: "{lead} leads already and need not be listed as taking part." },
});

/** What is said of a lead that is proposed. */
export const leadSentences = words.sentences;

/** So many bodies are offered as the lead; a longer list is for a person to sort. */
const MOST = 6;

/** The ways of leaving one of several bodies as the lead and having the others take part, that of the field's own body first. Guesses, all of them. */
export function oneOfThem(lead: TaskLead, table: ReadTable): Suggestion[] {
  const { domain, lead: list } = lead.question;
  const bodies = distinct(list.names).filter(({ isGroup }) => !isGroup);
  const own = new Set(bodies.filter((name) => domain !== null && isBody(name, domain)));
  const sorted = [...own, ...bodies.filter((name) => !own.has(name))].slice(0, MOST);
  const ways = sorted.map((name) => wayToLead(lead, table, name)).filter((way) => way.length > 0);
  return ways.flatMap((way, i) => way.map((one) => (ways.length > 1 ? { ...one, choice: i + 1 } : one)));
}

/** The way in which a body that takes part becomes the lead, and those who led take part. A guess. */
export function changedPlaces(lead: TaskLead, table: ReadTable, agency: string): Suggestion[] {
  const name = lead.question.coordinators?.names.find(({ match }) => match.found && plainName(match.entry) === agency);
  return name === undefined ? [] : wayToLead(lead, table, name);
}

/** The lead taken out of those who take part; a guess where a sub-task's blank stands for what its parent says. */
export function leadTakenOut(lead: TaskLead, table: ReadTable, { cell: where, names }: Pick<LeadRemark, "cell" | "names">): Suggestion[] {
  const target = where === "coordinators" ? lead.besideCell : lead.cell;
  if (target === null || !isWritable(target)) return [];
  const led = new Set(rowsSharing(table, lead.cell));
  if (!rowsSharing(table, target).every((row) => led.has(row))) return [];
  const leading = new Set(lead.leads.map(bodyOf));
  const isOut = (name: ListedAgency): boolean => leading.has(bodyOf(name)) && (where === "coordinators" || name.role === "with");
  const value = withoutNames(where === "coordinators" ? lead.besideText : lead.text, isOut, lead.read);
  const guess = namesSomething(target) ? {} : { unsure: true as const };
  const reason = words.say("apart", { lead: { names: [...new Set(names)] } });
  return value === null ? [] : [{ at: anchorOf(target), value, reason, ...guess }];
}

/** “A phối hợp với B”: A is said to lead. A guess. */
export function leadSaid({ cell, text, leads: [first], read }: TaskLead): Suggestion[] {
  const value = first && isWritable(cell) ? withLeadSaid(text, first, read) : null;
  return first === undefined || value === null ? [] : [{ at: anchorOf(cell), value, reason: words.say("said", { lead: quoted([first]) }), unsure: true }];
}

function wayToLead(lead: TaskLead, table: ReadTable, name: ListedAgency): Suggestion[] {
  const { question, cell, read } = lead;
  if (!isWritable(cell)) return [];
  const { others, leads, beside } = choiceOf(question, name);
  const reason = question.domain !== null && isBody(name, question.domain) ? fieldReason(question.domain, name, others) : leads;
  if (question.column === "assignment") {
    const value = assignmentText(question.lead, name, read);
    return value === null ? [] : [{ at: anchorOf(cell), value, reason, unsure: true }];
  }
  const apart = ledApart(lead, table, name, others);
  if (!apart) return [];
  return [{ ...apart.lead, reason, unsure: true }, { ...apart.beside, reason: beside, unsure: true }];
}

/** The lead's cell with the one name, and the coordinators' with the others before those it holds; null where something would be lost or stays wrong. */
export function ledApart(lead: Pick<TaskLead, "question" | "cell" | "besideCell" | "besideText" | "read">, table: ReadTable, name: ListedAgency, others: readonly ListedAgency[]): Record<"lead" | "beside", Pick<Suggestion, "at" | "value">> | null {
  const { question, cell, besideCell, besideText } = lead;
  const { clauses, ditto, eachLeads } = question.lead;
  if (besideCell === null || !isWritable(besideCell) || !shareRows(table, cell, besideCell) || clauses.length > 0 || ditto || eachLeads) return null;
  const byBeside = parted.get(question.lead) ?? new Map<string, Map<string, PartedTexts | null>>();
  parted.set(question.lead, byBeside);
  const known = byBeside.get(besideText) ?? new Map<string, PartedTexts | null>();
  byBeside.set(besideText, known);
  const key = `${question.column} ${bodyOf(name)}`;
  const old = known.get(key);
  const texts = old === undefined ? partedTexts(lead, name, others) : old;
  known.set(key, texts);
  return texts && { lead: { at: anchorOf(cell), value: texts.first }, beside: { at: anchorOf(besideCell), value: texts.beside } };
}

interface PartedTexts {
  readonly first: string;
  readonly beside: string;
}

/** Ten thousand tasks are led by few different lists: by the list, what stands beside it, and who is to lead. */
const parted = new WeakMap<LeadQuestion["lead"], Map<string, Map<string, PartedTexts | null>>>();

/** What the two cells would say; the task's field changes nothing in what is wrong with them. */
function partedTexts({ question, besideText, read }: Pick<TaskLead, "question" | "besideText" | "read">, name: ListedAgency, others: readonly ListedAgency[]): PartedTexts | null {
  const kept = withoutNames(besideText, (other) => bodyOf(other) === bodyOf(name), read);
  if (kept === null) return null;
  const there = new Set(read(kept).names.map(bodyOf));
  const beside = withNamesBefore(kept, others.filter((other) => !there.has(bodyOf(other))).map(nameText));
  const first = capital(nameText(name));
  const verdict = judgeLead({ ...question, domain: null, lead: read(first), coordinators: read(beside) });
  const taking = new Set(verdict.coordinating.map(bodyOf));
  const isRight = verdict.leads.length === 1 && others.every((other) => taking.has(bodyOf(other))) && verdict.remarks.every(({ severity }) => severity === "info");
  return isRight ? { first, beside } : null;
}

/** One of a list as its lead: the others, and what is said of both cells. */
interface Choice {
  readonly others: readonly ListedAgency[];
  readonly leads: Message;
  readonly beside: Message;
}

const choices = new WeakMap<LeadQuestion["lead"], Map<ListedAgency, Choice>>();

function choiceOf({ lead }: LeadQuestion, name: ListedAgency): Choice {
  const known = choices.get(lead) ?? new Map<ListedAgency, Choice>();
  choices.set(lead, known);
  const old = known.get(name);
  if (old) return old;
  const others = distinct(lead.names).filter((other) => bodyOf(other) !== bodyOf(name));
  const said = { lead: quoted([name]) };
  const choice = { others, leads: words.say("leads", { ...said, others: quoted(others) }), beside: words.say("beside", said) };
  known.set(name, choice);
  return choice;
}

function fieldReason({ basis }: DomainProposal, name: ListedAgency, others: readonly ListedAgency[]): Message {
  return words.say("leadsField", { lead: quoted([name]), others: quoted(others), basis });
}

function distinct(names: readonly ListedAgency[]): ListedAgency[] {
  return [...new Map(names.map((name) => [bodyOf(name), name])).values()];
}

function quoted(names: readonly ListedAgency[]): Datum {
  return { names: names.map(({ lookedUp }) => lookedUp) };
}
