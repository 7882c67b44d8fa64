import { expandAbbreviations } from "../text/abbreviations";
import { bareOf, fold } from "../text/fold";
import { foldedWords } from "../text/foldedWords";
import { likenessOf, prepare } from "../text/likeness";
import type { AgencyEntry } from "./agencyEntry";

const NEAR = 0.8;
/** Longer texts are lists or sentences, no name. */
const LONGEST = 200;
/** So many spellings that share most words with a name are compared with it letter by letter. */
const MOST_COMPARED = 12;

interface Spelling {
  readonly entry: AgencyEntry;
  readonly text: string;
  readonly words: number;
}

/** The spellings of a directory by the words they hold, so that a misspelt name is compared with few of them. */
export class NearestNames {
  private readonly spellings: Spelling[] = [];
  private readonly byWord = new Map<string, number[]>();

  constructor(entries: readonly AgencyEntry[]) {
    for (const entry of entries) {
      for (const text of [entry.name, ...entry.aliases.map((alias) => alias.text)]) this.add(entry, text);
    }
  }

  /** The bodies a misspelt name most likely means, likest first; none when none is near. */
  near(name: string, most: number): readonly AgencyEntry[] {
    if (name.length > LONGEST) return [];
    const wanted = prepare(name);
    const likest = new Map<AgencyEntry, number>();
    for (const { entry, text } of this.alike(name)) {
      const likeness = likenessOf(wanted, prepare(text));
      if (isDepartments(text) && !isDepartments(name)) continue;
      if (likeness >= NEAR && likeness > (likest.get(entry) ?? 0)) likest.set(entry, likeness);
    }
    return [...likest].sort(([, a], [, b]) => b - a).slice(0, most).map(([entry]) => entry);
  }

  private add(entry: AgencyEntry, text: string): void {
    const words = bareWords(text);
    for (const word of words) {
      const list = this.byWord.get(word);
      if (list) list.push(this.spellings.length);
      else this.byWord.set(word, [this.spellings.length]);
    }
    this.spellings.push({ entry, text, words: words.size });
  }

  private alike(name: string): Spelling[] {
    const wanted = bareWords(name);
    const score = new Map<number, number>();
    for (const word of wanted) {
      const list = this.byWord.get(word) ?? [];
      for (const at of list) score.set(at, (score.get(at) ?? 0) + 1 + 1 / list.length);
    }
    const ranked = [...score].map(([at, met]) => ({ at, share: met / (wanted.size + (this.spellings[at]?.words ?? 0)) }));
    ranked.sort((a, b) => b.share - a.share || a.at - b.at);
    // Of two spellings equally like, the first listed decides.
    const listed = ranked.slice(0, MOST_COMPARED).sort((a, b) => a.at - b.at);
    return listed.flatMap(({ at }) => this.spellings[at] ?? []);
  }
}

/** “Hội đồng Thi đua - Khen thưởng Sở” is one department's: another council is not likely to be meant. */
function isDepartments(name: string): boolean {
  return fold(name).endsWith(" sở");
}

/** Distinct words without tone and vowel marks, abbreviations in full. */
function bareWords(text: string): ReadonlySet<string> {
  return new Set(expandAbbreviations(foldedWords(fold(text).replace(/(?<=\p{L})\s?&\s?(?=\p{L})/gu, ""))).map(bareOf));
}
