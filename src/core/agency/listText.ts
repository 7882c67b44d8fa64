import type { AgencyList } from "./agencyList";
import { bodyOf, type ListedAgency } from "./listedAgency";
import { withoutMention } from "./nameInText";

/** Reads a text as a cell of its table is read. */
export type ReadList = (text: string) => AgencyList;

/** Cells of bodies are not that long; for what is, nothing is proposed, since each proposal is read again. */
export const LONGEST_LIST = 2_000;

/** A name as it is written in another place: whole (“Sở Tài chính” of “Sở Nội vụ, Tài chính”), with the note behind it unless that only says its role. */
export function nameText({ lookedUp, note }: ListedAgency): string {
  return note === null || saysRole(note) ? lookedUp : `${lookedUp} (${note})`;
}

/**
 * A cell's text without some of its names, all else as typed; "" where nobody is left. Null where it cannot be done without losing words:
 * the text must read back as the same names without those.
 */
export function withoutNames(text: string, isOut: (name: ListedAgency) => boolean, read: ReadList): string | null {
  if (text.length > LONGEST_LIST) return null;
  let left = text;
  for (let list = read(left); ; list = read(left)) {
    const at = list.names.findIndex(isOut);
    const name = list.names[at];
    if (!name) return sameStart(text, left);
    if (name.note !== null && !saysRole(name.note)) return null;
    const rest = list.names.filter((_, i) => i !== at);
    const found = withoutMention(left, name.text, name.note).find((one) => readsAs(read(one), rest, list.clauses.length));
    if (found === undefined) return null;
    left = found;
  }
}

/** Names put before those that a cell holds already: on lines of their own where it is a list of lines, else with semicolons. */
export function withNamesBefore(text: string, names: readonly string[]): string {
  if (names.length === 0) return text;
  if (text === "") return names.join("; ");
  const bullet = /^\s*([-–+•]\s*)/u.exec(text)?.[1];
  if (bullet !== undefined && text.includes("\n")) return [...names.map((name) => bullet + name), text].join("\n");
  return [...names, text].join("; ");
}

/** A list that began with a capital begins with one still. */
function sameStart(text: string, left: string): string {
  return /^\P{L}*\p{Lu}/u.test(text) ? left.replace(/^(\P{L}*)(\p{Ll})/u, (_, signs: string, letter: string) => signs + letter.toUpperCase()) : left;
}

function readsAs(list: AgencyList, names: readonly ListedAgency[], clauses: number): boolean {
  if (names.length === 0) return list.names.length === 0 && list.kind !== "sentence";
  const isSame = (name: ListedAgency, i: number): boolean => {
    const other = names[i];
    return other !== undefined && bodyOf(other) === bodyOf(name) && other.role === name.role;
  };
  return list.names.length === names.length && list.clauses.length === clauses && list.names.every(isSame);
}

function saysRole(note: string): boolean {
  return /chủ trì|phối hợp|đầu mối/iu.test(note);
}
