import type { AgencyEntry } from "./agencyEntry";
import { agencyKey } from "./agencyKey";
import { namesGroupOnly } from "./bodyWords";

/** First part of the ids of bodies that only users name. */
export const OWN_PLACE = "own";

/** A body that users add in the sheet “Danh mục cơ quan”, or aliases for one of the directory's. */
export interface OwnAgency {
  readonly name: string;
  readonly aliases: readonly string[];
  /** One of the directory's kinds; null where the sheet does not say. */
  readonly kind: string | null;
  /** Name of the body above, null where the sheet does not say. */
  readonly parent: string | null;
  /** ISO days, null where open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What a directory must answer to have bodies of users added. */
interface Known {
  readonly entries: readonly AgencyEntry[];
  readonly find: (name: string) => AgencyEntry | null;
}

/** The user's bodies before the directory's own; a name the directory holds gets the user's aliases, kind, parent and days instead of a second entry. */
export function mergeOwn(own: readonly OwnAgency[], directory: Known): AgencyEntry[] {
  const added = new Map<string, AgencyEntry>();
  for (const one of own) {
    const key = agencyKey(one.name);
    const old = added.get(key) ?? directory.find(one.name);
    added.set(key, withParent(old ? enriched(old, one) : entryOf(one, key), one, directory, added));
  }
  const ids = new Set([...added.values()].map(({ id }) => id));
  return [...added.values(), ...directory.entries.filter(({ id }) => !ids.has(id))];
}

/** Those whose body above is named but neither among the user's nor in the directory: they are used without one. */
export function withUnknownParent(own: readonly OwnAgency[], directory: Known): readonly OwnAgency[] {
  const names = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases].map(agencyKey)));
  return own.filter(({ parent }) => parent !== null && !names.has(agencyKey(parent)) && directory.find(parent) === null);
}

function entryOf({ name, aliases, kind, validFrom, validTo }: OwnAgency, key: string): AgencyEntry {
  const isGroup = kind === null && namesGroupOnly(key);
  return {
    id: `${OWN_PLACE}.${key.replace(/[^\p{L}\p{N}]+/gu, "-")}`,
    name,
    kind: isGroup ? "group" : (kind ?? "agency"),
    level: isGroup || kind === "group" ? "collective" : levelOf(key),
    parent: null,
    aliases: aliases.map((text) => ({ text })),
    validFrom,
    validTo,
    domains: [],
  };
}

function enriched(old: AgencyEntry, { name, aliases, kind, validFrom, validTo }: OwnAgency): AgencyEntry {
  const known = new Set([old.name, ...old.aliases.map(({ text }) => text)]);
  return {
    ...old,
    kind: kind ?? old.kind,
    aliases: [...old.aliases, ...[...new Set([name, ...aliases])].filter((text) => !known.has(text)).map((text) => ({ text }))],
    validFrom: validFrom ?? old.validFrom,
    validTo: validTo ?? old.validTo,
  };
}

function withParent(entry: AgencyEntry, { parent }: OwnAgency, directory: Known, added: ReadonlyMap<string, AgencyEntry>): AgencyEntry {
  const above = parent === null ? null : (added.get(agencyKey(parent)) ?? directory.find(parent));
  return above === null || above.id === entry.id ? entry : { ...entry, parent: above.id };
}

function levelOf(key: string): string {
  if (/^(?:phòng|tổ|bộ phận|đội)(?!\p{L})/u.test(key)) return "departmentOffice";
  if (/^(?:ubnd |hđnd )?(?:huyện|thị xã|thành phố|quận)(?!\p{L})/u.test(key)) return "district";
  return /^(?:ubnd |hđnd )?(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(key) ? "commune" : "province";
}
