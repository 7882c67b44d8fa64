import type { AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";

/** The body a misspelt name most likely means, for proposing only; null when none is near. */
export function nearestAgency(name: string, directory: AgencyDirectory): AgencyEntry | null {
  return directory.nearest(name, 1)[0] ?? null;
}
