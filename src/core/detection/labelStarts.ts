import { bareOf } from "../text/fold";
import { openingWords } from "../text/openingWords";
import type { PreparedText } from "../text/likeness";
import { remembered } from "../text/remembered";

const LONGEST = 12;
const DIGITS = /^\d+$/u;
const WORD = /^\p{L}{2,}$/u;

/** Tells most texts from some labels by how they begin, so that only the few that may be one of them are looked at with care. */
export class LabelStarts {
  private readonly starts = new Set<string>();
  /** False for a first word that begins none of the labels; thousands of texts begin with a few hundred words. */
  private readonly mayOpen = remembered((word: string): boolean => !WORD.test(word) || this.begins(openingWords(word)));

  /** Made of the labels letter for letter, all words run together. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) for (let length = 1; length <= Math.min(key.length, LONGEST); length++) this.starts.add(key.slice(0, length));
  }

  /** False for a text that is surely none of the labels. */
  mayHave(text: string): boolean {
    return this.mayOpen(firstWord(text)) && this.begins(openingWords(text));
  }

  private begins(words: readonly string[] | null): boolean {
    return words === null || this.starts.has(words.join("").slice(0, LONGEST));
  }
}

/** What stands before the first space; "" where "&" may tie it to the next word. */
export function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.charAt(end + 1) === "&" ? "" : text.slice(0, end);
}

/** The first words of some titles, marks dropped. */
export function firstWordsOf(titles: readonly PreparedText[]): ReadonlySet<string> {
  return new Set(titles.flatMap(({ full }) => full.words[0]?.bare ?? []));
}

/** First word of a text → the first of its words once made ready, marks dropped; null where only the whole text tells. */
const bareOpening = remembered((word: string): { readonly bare: string } | null => {
  const opening = WORD.test(word) ? openingWords(word) : null;
  return opening && { bare: bareOf(opening[0] ?? "") };
});

/** False for a text that surely begins with none of the words. */
export function mayBeginWith(words: ReadonlySet<string>, text: string): boolean {
  const first = DIGITS.test(text) ? { bare: text } : bareOpening(firstWord(text));
  if (first) return words.has(first.bare);
  const opening = openingWords(text);
  return opening === null || words.has(bareOf(opening[0] ?? ""));
}
