import type { AgencyDirectory, Setting } from "../agency/agencyDirectory";
import type { AgencyEntry } from "../agency/agencyEntry";
import { agencyKey } from "../agency/agencyKey";
import { plainName } from "../agency/agencyMatch";
import type { ListedAgency } from "../agency/listedAgency";
import { tierOf, type Tier } from "./groupMembers";

/** A body as the tasks of one table may name it. */
export interface TaskBody {
  /** The directory's name, or the text as typed. */
  readonly name: string;
  readonly tier: Tier | null;
  /** True where the name is this body's own, by whatever spelling; a body above or below it is another. */
  readonly isNamed: (listed: ListedAgency) => boolean;
}

/**
 * The body chosen by its id in the directory or by a typed name, as it is called in a table's time and province: “Sở Nội vụ” of one plan is the
 * Sở Nội vụ of that plan's province.
 */
export function taskBody(chosen: string, directory: AgencyDirectory, setting: Setting): TaskBody {
  const own = directory.get(chosen);
  const name = own ? plainName(own) : chosen.trim();
  const match = directory.lookUp(name, setting);
  const entries = [own, match.found ? match.entry : null].filter((entry) => entry !== null);
  const [entry = null] = entries;
  const ids = new Set(entries.map(({ id }) => id));
  const key = agencyKey(name);
  const isSame = (other: AgencyEntry): boolean => ids.has(other.id) || agencyKey(plainName(other)) === key;
  return {
    name: entry ? plainName(entry) : name,
    tier: tierOf(entry, name),
    isNamed: ({ match: found, lookedUp }) => (found.found ? isSame(found.entry) : agencyKey(lookedUp) === key),
  };
}
