import { likenessOf, prepare } from "../text/likeness";
import type { AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";

const NEAR = 0.8;
/** Longer texts are lists or sentences, no name. */
const LONGEST = 200;

/** The body a misspelt name most likely means, for proposing only; null when none is near. */
export function nearestAgency(name: string, directory: AgencyDirectory): AgencyEntry | null {
  if (name.length > LONGEST) return null;
  const wanted = prepare(name);
  let best: { readonly entry: AgencyEntry; readonly likeness: number } | null = null;
  for (const entry of directory.entries) {
    for (const text of [entry.name, ...entry.aliases.map((alias) => alias.text)]) {
      const likeness = likenessOf(wanted, prepare(text));
      if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { entry, likeness };
    }
  }
  return best?.entry ?? null;
}
