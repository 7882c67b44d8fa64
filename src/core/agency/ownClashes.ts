import { existsTogether, type AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";
import { agencyKey } from "./agencyKey";
import { plainName } from "./agencyMatch";
import { idOfOwn, idsByName, type OwnAgency } from "./ownAgency";

/** A word of a user's row that stands for another body already, or puts a body above itself; `row` counts the given bodies from 0. */
export interface OwnClash {
  readonly kind: "aliasTwice" | "aliasOfOther" | "ownParent" | "parentLoop";
  readonly row: number;
  readonly text: string;
  /** The other body's name. */
  readonly other: string;
}

/** The user's bodies without the words that clash: rows above stand before those below, names before abbreviations. */
export interface UnclashedOwn {
  readonly entries: readonly OwnAgency[];
  readonly clashes: readonly OwnClash[];
}

type Known = Pick<AgencyDirectory, "find" | "get" | "sharing">;

/** Takes out what would give one name to two bodies of the same time, or a body above itself. A former body's name is free for the one that took it over. */
export function withoutClashes(own: readonly OwnAgency[], directory: Known): UnclashedOwn {
  const clashes: OwnClash[] = [];
  const named = apartAliases(own, directory, clashes);
  return { entries: apartParents(named, directory, clashes), clashes };
}

function apartAliases(own: readonly OwnAgency[], directory: Known, clashes: OwnClash[]): OwnAgency[] {
  const names = new Map(own.map((one) => [agencyKey(one.name), one]));
  const taken = new Map<string, OwnAgency[]>();
  return own.map((one, row) => {
    const aliases = one.aliases.filter((text) => {
      const key = agencyKey(text);
      const namesake = names.get(key);
      const owner = namesake && namesake !== one && existsTogether(namesake, one) ? namesake.name : bodyNamed(text, one, directory);
      const before = taken.get(key)?.find((other) => existsTogether(other, one));
      if (owner !== null) clashes.push({ kind: "aliasOfOther", row, text, other: owner });
      else if (before) clashes.push({ kind: "aliasTwice", row, text, other: before.name });
      else taken.set(key, [...(taken.get(key) ?? []), one]);
      return owner === null && !before;
    });
    return aliases.length === one.aliases.length ? one : { ...one, aliases };
  });
}

/** A body of the directory that goes by this very name, or a group however it is worded; null where it is this body or exists at another time. */
function bodyNamed(text: string, own: OwnAgency, directory: Known): string | null {
  const key = agencyKey(text);
  const bodies = directory.sharing(text);
  const isNamed = (entry: AgencyEntry): boolean => entry.kind === "group" || agencyKey(entry.name) === key || agencyKey(plainName(entry)) === key;
  const isOwn = directory.sharing(own.name).some((entry) => bodies.includes(entry)) || agencyKey(own.name) === key;
  return isOwn ? null : (bodies.find((entry) => isNamed(entry) && existsTogether(entry, own))?.name ?? null);
}

function apartParents(own: readonly OwnAgency[], directory: Known, clashes: OwnClash[]): OwnAgency[] {
  const idByName = idsByName(own, directory);
  const above = new Map<string, string>();
  return own.map((one, row) => {
    const { parent } = one;
    const id = idOfOwn(one, directory);
    const over = parent === null ? null : (idByName.get(agencyKey(parent)) ?? directory.find(parent)?.id ?? null);
    if (parent === null || over === null) return one;
    if (over !== id && !isUnder(over, id, above, directory)) {
      above.set(id, over);
      return one;
    }
    clashes.push({ kind: over === id ? "ownParent" : "parentLoop", row, text: parent, other: one.name });
    return { ...one, parent: null };
  });
}

/** Whether a body stands under another by the rows above, and by the directory where they say nothing. */
function isUnder(id: string, top: string, above: ReadonlyMap<string, string>, directory: Known): boolean {
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null && !seen.has(next); next = above.get(next) ?? directory.get(next)?.parent ?? null) {
    if (next === top) return true;
    seen.add(next);
  }
  return false;
}
