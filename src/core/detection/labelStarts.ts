import { bareOf } from "../text/fold";
import { openingWords } from "../text/openingWords";
import type { PreparedText } from "../text/likeness";

const LONGEST = 12;

/** Tells most texts from some labels by how they begin, so that only the few that may be one of them are looked at with care. */
export class LabelStarts {
  private readonly starts = new Set<string>();

  /** Made of the labels letter for letter, all words run together. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) for (let length = 1; length <= Math.min(key.length, LONGEST); length++) this.starts.add(key.slice(0, length));
  }

  /** False for a text that is surely none of the labels. */
  mayHave(text: string): boolean {
    const words = openingWords(text);
    return words === null || this.starts.has(words.join("").slice(0, LONGEST));
  }
}

/** The first words of some titles, marks dropped. */
export function firstWordsOf(titles: readonly PreparedText[]): ReadonlySet<string> {
  return new Set(titles.flatMap(({ full }) => full.words[0]?.bare ?? []));
}

/** False for a text that surely begins with none of the words. */
export function mayBeginWith(words: ReadonlySet<string>, text: string): boolean {
  const opening = openingWords(text);
  return opening === null || words.has(bareOf(opening[0] ?? ""));
}
