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

/**
 * The user's bodies before the directory's own; a name the directory holds gets the user's aliases, kind, parent and days instead of a second entry.
 * Where two provinces have a body of that name both get the aliases: which one is meant the plan tells later.
 */
export function mergeOwn(own: readonly OwnAgency[], directory: Known): AgencyEntry[] {
  const added = new Map<string, readonly AgencyEntry[]>();
  for (const one of own) {
    const key = agencyKey(one.name);
    const old = added.get(key) ?? namesakes(one.name, directory);
    const [first, ...others] = old.length > 0 ? withNames(old, one) : [entryOf(one, key)];
    if (first) added.set(key, [withFacts(first, one), ...others]);
  }
  const idByName = idsByName(own, directory);
  for (const one of own) {
    const key = agencyKey(one.name);
    const [first, ...others] = added.get(key) ?? [];
    if (first && one.parent !== null) added.set(key, [withParent(first, one.parent, directory, idByName), ...others]);
  }
  const merged = [...new Map([...added.values()].flat().map((entry) => [entry.id, entry])).values()];
  const ids = new Set(merged.map(({ id }) => id));
  return [...merged, ...directory.entries.filter(({ id }) => !ids.has(id))];
}

/** The directory's bodies of a name, in its order: more than one where provinces share it. */
function namesakes(name: string, directory: Known): readonly AgencyEntry[] {
  const first = directory.find(name);
  if (!first) return [];
  const key = agencyKey(name);
  const isCalled = ({ name: own, aliases }: AgencyEntry): boolean => [own, ...aliases.map(({ text }) => text)].some((text) => agencyKey(text) === key);
  return [first, ...directory.entries.filter((entry) => entry !== first && isCalled(entry))];
}

/** Those whose body above is named but neither among the user's nor in the directory: they are used without one. */
export function withUnknownParent(own: readonly OwnAgency[], directory: Known): readonly OwnAgency[] {
  const names = new Set(own.flatMap(({ name, aliases }) => [name, ...aliases].map(agencyKey)));
  return own.filter(({ parent }) => parent !== null && !names.has(agencyKey(parent)) && directory.find(parent) === null);
}

/** The id that a user's body has in the directory it is added to. */
export function idOfOwn({ name }: OwnAgency, directory: Pick<Known, "find">): string {
  return directory.find(name)?.id ?? ownId(agencyKey(name));
}

/** Ids of the user's bodies by the keys of all their names; a name goes before another body's abbreviation. */
export function idsByName(own: readonly OwnAgency[], directory: Pick<Known, "find">): ReadonlyMap<string, string> {
  const ids = own.map((one) => idOfOwn(one, directory));
  const keys = (names: (one: OwnAgency) => readonly string[]): (readonly [string, string])[] =>
    own.flatMap((one, i) => names(one).map((text) => [agencyKey(text), ids[i] ?? ""] as const));
  return new Map([...keys(({ aliases }) => aliases), ...keys(({ name }) => [name])]);
}

function ownId(key: string): string {
  return `${OWN_PLACE}.${key.replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

function entryOf({ name, aliases, kind, validFrom, validTo }: OwnAgency, key: string): AgencyEntry {
  const isGroup = kind === null && namesGroupOnly(key);
  return {
    id: ownId(key),
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

/** Bodies of one name with the user's other names for it; those that one of them has already tell nothing new of the others. */
function withNames(namesakes: readonly AgencyEntry[], { name, aliases }: OwnAgency): readonly AgencyEntry[] {
  const known = new Set(namesakes.flatMap((entry) => [entry.name, ...entry.aliases.map(({ text }) => text)]));
  const more = [...new Set([name, ...aliases])].filter((text) => !known.has(text)).map((text) => ({ text }));
  return more.length === 0 ? namesakes : namesakes.map((entry) => ({ ...entry, aliases: [...entry.aliases, ...more] }));
}

function withFacts(old: AgencyEntry, { kind, validFrom, validTo }: OwnAgency): AgencyEntry {
  return { ...old, kind: kind ?? old.kind, validFrom: validFrom ?? old.validFrom, validTo: validTo ?? old.validTo };
}

function withParent(entry: AgencyEntry, parent: string, directory: Known, idByName: ReadonlyMap<string, string>): AgencyEntry {
  const above = idByName.get(agencyKey(parent)) ?? directory.find(parent)?.id;
  return above === undefined || above === entry.id ? entry : { ...entry, parent: above };
}

function levelOf(key: string): string {
  if (/^(?:phòng|tổ|bộ phận|đội)(?!\p{L})/u.test(key)) return "departmentOffice";
  if (/^(?:ubnd |hđnd )?(?:huyện|thị xã|thành phố|quận)(?!\p{L})/u.test(key)) return "district";
  return /^(?:ubnd |hđnd )?(?:xã|phường|thị trấn|đặc khu)(?!\p{L})/u.test(key) ? "commune" : "province";
}
