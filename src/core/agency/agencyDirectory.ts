import { remembered } from "../text/remembered";
import type { AgencyEntry } from "./agencyEntry";
import type { AgencyField } from "./agencyField";
import { agencyKey, withoutPlace, withoutProvince, withoutProvinceName } from "./agencyKey";
import type { AgencyMatch } from "./agencyMatch";
import { AgencySpellings, type Found } from "./agencySpellings";
import { NearestNames } from "./nearestNames";
import { mergeOwn, type OwnAgency } from "./ownAgency";

export { agencyKey };

/** What is known about where and when a name was written; decides between bodies that share it. */
export interface Setting {
  /** ISO day on which the body should exist; null when unknown. */
  readonly on: string | null;
  /** Province by the first part of its ids (“bd”, “gl”); null when unknown. */
  readonly place: string | null;
}

/** Nothing known about day or province. */
export const ANY_SETTING: Setting = { on: null, place: null };

const MOST_NEAREST = 3;

/** Finds a body by any of its written names; case, tone-mark place, dashes and spaces do not matter. */
export class AgencyDirectory {
  private readonly byId = new Map<string, AgencyEntry>();
  private readonly spellings: AgencySpellings;
  private names: NearestNames | null = null;
  private readonly foundOf: (name: string) => readonly Found[];
  private readonly nearestOf: (name: string) => readonly AgencyEntry[];

  /** `fields`: who is in charge of which field of work; none where nobody asks. */
  constructor(
    readonly entries: readonly AgencyEntry[],
    readonly fields: readonly AgencyField[] = [],
  ) {
    for (const entry of entries) this.byId.set(entry.id, entry);
    this.spellings = new AgencySpellings(entries);
    this.foundOf = remembered((name) => this.spellings.find(name));
    this.nearestOf = remembered((name) => (this.names ??= new NearestNames(this.entries)).near(name, MOST_NEAREST));
  }

  /** The body written so, null when the directory does not know it. */
  find(name: string): AgencyEntry | null {
    const key = agencyKey(name);
    return this.spellings.first(key) ?? this.spellings.first(withoutProvinceName(key)) ?? this.spellings.first(withoutProvince(key)) ?? this.spellings.first(withoutPlace(key));
  }

  get(id: string): AgencyEntry | null {
    return this.byId.get(id) ?? null;
  }

  /** The body written so and how its writing differs, or the nearest names. Of bodies that share a name one that exists on the day and lies in the province is preferred. */
  lookUp(name: string, { on, place }: Setting = ANY_SETTING): AgencyMatch {
    const found = this.foundOf(name);
    const inPlace = (one: Found): boolean => place !== null && placeOf(one.entry) === place;
    const lives = (one: Found): boolean => on !== null && existsOn(one.entry, on);
    const best = found.find((one) => inPlace(one) && lives(one)) ?? found.find(lives) ?? found.find(inPlace) ?? found[0];
    if (!best) return { found: false, nearest: this.nearestOf(name) };
    return { found: true, ...best, exists: on === null ? null : existsOn(best.entry, on) };
  }

  /** True when some body is written so; asks no nearest names and is quick. */
  knows(name: string): boolean {
    return this.foundOf(name).length > 0;
  }

  /** Whether any name begins with this folded word: most texts that are no names are told at once. */
  mayBeginWith(word: string): boolean {
    return this.spellings.firstWords.has(word);
  }

  /** The bodies a misspelt name most likely means, likest first, at most three. */
  nearest(name: string, most: number): readonly AgencyEntry[] {
    return this.nearestOf(name).slice(0, most);
  }

  /** Every body of which a name is a spelling, in the directory's order. */
  sharing(name: string): readonly AgencyEntry[] {
    return this.foundOf(name).map(({ entry }) => entry);
  }

  /** A directory that holds the user's own bodies and aliases before its own; this one is unchanged. */
  withOwn(own: readonly OwnAgency[]): AgencyDirectory {
    return own.length === 0 ? this : new AgencyDirectory(mergeOwn(own, this), this.fields);
  }
}

/** Whether a body exists on an ISO day, first and last day included. */
export function existsOn(entry: AgencyEntry, day: string): boolean {
  return (entry.validFrom === null || entry.validFrom <= day) && (entry.validTo === null || day <= entry.validTo);
}

/** Whether there is a day on which both bodies exist. */
export function existsTogether(one: Pick<AgencyEntry, "validFrom" | "validTo">, other: Pick<AgencyEntry, "validFrom" | "validTo">): boolean {
  const isBefore = (end: string | null, start: string | null): boolean => end !== null && start !== null && end < start;
  return !isBefore(one.validTo, other.validFrom) && !isBefore(other.validTo, one.validFrom);
}

/** The province or tier a body belongs to: the first part of its id. */
export function placeOf(entry: AgencyEntry): string {
  return entry.id.slice(0, Math.max(0, entry.id.indexOf(".")));
}
