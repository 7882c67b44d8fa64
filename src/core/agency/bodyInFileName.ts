import { foldBare } from "../text/fold";
import { agencyKey, type AgencyDirectory } from "./agencyDirectory";
import type { AgencyEntry } from "./agencyEntry";

/** A name as people write it in the name of a file. */
interface Written {
  readonly entry: AgencyEntry;
  /** With spaces between its words, and without: “so noi vu”, “sonoivu”. */
  readonly words: string;
  readonly compact: string;
}

/** Written without spaces, shorter names turn up inside other words. */
const LEAST_COMPACT = 7;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** Directories never change: the names that files can bear are written out once. */
const known = new WeakMap<AgencyDirectory, readonly Written[]>();

/**
 * The body that the name of a file or folder names, with or without marks and spaces (“PL3_SoNoiVu_v2.xlsx”); the longest name counts.
 * Null where it names none. A file's name may say who sent it, never who owes which rows.
 */
export function bodyInFileName(name: string, directory: AgencyDirectory): AgencyEntry | null {
  const spaced = ` ${spelt(name.replace(HUMPS, " "))} `;
  const compact = spelt(name).replace(/ /gu, "");
  let best: Written | null = null;
  for (const one of writtenNames(directory)) {
    if (best !== null && one.compact.length <= best.compact.length) continue;
    if (spaced.includes(` ${one.words} `) || (one.compact.length >= LEAST_COMPACT && compact.includes(one.compact))) best = one;
  }
  return best?.entry ?? null;
}

function writtenNames(directory: AgencyDirectory): readonly Written[] {
  const names = known.get(directory) ?? directory.entries.filter(({ kind }) => kind === "agency").flatMap(namesOf);
  known.set(directory, names);
  return names;
}

function namesOf(entry: AgencyEntry): Written[] {
  const texts = [entry.name, ...entry.aliases.filter(({ form }) => form === undefined).map(({ text }) => text)];
  const words = new Set(texts.flatMap((text) => [spelt(text), spelt(agencyKey(text))]));
  return [...words].filter((one) => one.includes(" ")).map((one) => ({ entry, words: one, compact: one.replace(/ /gu, "") }));
}

function spelt(text: string): string {
  return foldBare(text).replace(/&/gu, " va ").replace(SEPARATORS, " ").trim();
}
