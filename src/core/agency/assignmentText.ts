import type { AgencyList } from "./agencyList";
import { bodyOf, type ListedAgency } from "./listedAgency";
import { LONGEST_LIST, nameText, type ReadList } from "./listText";

/**
 * A cell of assigned bodies with one of them said to lead, the others to take part, in the wording the plans use (“A chủ trì, phối hợp với B, C”).
 * Null where no wording reads back as just that, or words beside the names would be lost.
 */
export function assignmentText(list: AgencyList, lead: ListedAgency, read: ReadList): string | null {
  const others = list.names.filter((name) => bodyOf(name) !== bodyOf(lead));
  if (list.clauses.length > 0 || list.ditto || others.length === 0) return null;
  const [first, rest] = [capital(nameText(lead)), others.map((name) => small(nameText(name)))];
  const wordings = [
    ...(rest.some((name) => /,| và /u.test(name)) ? [] : [`${first} chủ trì, phối hợp với ${rest.join(", ")}`]),
    `${first} chủ trì, phối hợp với ${rest.join("; ")}`,
    `${first} chủ trì; phối hợp: ${rest.join("; ")}`,
  ];
  return wordings.find((text) => saysSo(read(text), lead, others)) ?? null;
}

/** “A, phối hợp với B …” with A said to lead, all else as typed. */
export function withLeadSaid(text: string, lead: ListedAgency, read: ReadList): string | null {
  if (text.length > LONGEST_LIST) return null;
  const said = text.replace(/[\s,;]*(?=(?<!\p{L})phối hợp(?!\p{L}))/iu, " chủ trì, ").trim();
  const before = read(text);
  const after = read(said);
  return after.clauses.length === before.clauses.length && saysSo(after, lead, before.names.filter((name) => bodyOf(name) !== bodyOf(lead))) ? said : null;
}

function saysSo({ names }: AgencyList, lead: ListedAgency, others: readonly ListedAgency[]): boolean {
  const leads = names.filter(({ role }) => role === "lead").map(bodyOf);
  const taking = names.filter(({ role }) => role === "with").map(bodyOf);
  return names.length === leads.length + taking.length && leads.join() === bodyOf(lead) && taking.join() === others.map(bodyOf).join();
}

/** A name at the start of a cell. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “Các …” within a sentence. */
function small(text: string): string {
  return text.replace(/^(?:Các|Những)(?= )/u, (word) => word.toLowerCase());
}
