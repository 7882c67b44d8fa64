import { remembered } from "./remembered";
import { expandAbbreviations } from "./abbreviations";
import { bareOf, fold } from "./fold";
import { foldedWords } from "./foldedWords";

/** One word of a prepared text. */
export interface PreparedWord {
  readonly word: string;
  readonly bare: string;
  readonly hasDigit: boolean;
  /** Which letters its bare form holds, a bit each: tells most different words apart at once. */
  readonly letters: number;
  /** How much the word tells: 1 for most, less for grammar and for words every such form is full of, more for "không" and numbers. */
  readonly weight: number;
  /** Place in the text, from 0. */
  readonly at: number;
}

/** The words of a text, ready for comparing with many others. */
export interface PreparedWords {
  /** In the order written. */
  readonly words: readonly PreparedWord[];
  /** The same words in alphabetical order. */
  readonly sorted: readonly PreparedWord[];
  /** Typed without any tone or vowel mark. */
  readonly unmarked: boolean;
  /** All words run together: equal for texts that differ in spaces and punctuation only. */
  readonly key: string;
}

/** A label or heading made ready once by `prepare`, compared many times by `likenessOf`. */
export interface PreparedText {
  readonly full: PreparedWords;
  /** Without what stands in parentheses; null when nothing does, or nothing else would be left. */
  readonly outside: PreparedWords | null;
  /** With its abbreviations as written, so that "CHC" is near "CCHC"; null when it has none. */
  readonly written: PreparedWords | null;
}

const GRAMMAR = "của và các những cho tại trên theo với về là được đã bị do từ đến ở qua để thì mà trong đó tới vào ra như bằng này";
const EVERYWHERE = "thủ tục hành chính cải cách ủy ban nhân dân hội đồng quy phạm pháp luật số lượng";
const DECISIVE = "không chưa trừ ngoài";

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...GRAMMAR.split(" ").map((word): [string, number] => [word, 0.4]),
  ...EVERYWHERE.split(" ").map((word): [string, number] => [word, 0.5]),
  ...DECISIVE.split(" ").map((word): [string, number] => [word, 1.5]),
]);
const NUMBER_WEIGHT = 1.5;

/** A row's own number or dash before its label: "1.", "2.3", "a)", "I/", "-", "+"; a bare number or letter is not taken for one. */
const NUMBERED = "\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[ivx]{1,5})[.):]+(?=\\s|\\p{L})";
const LETTERED = "\\(?[a-zđ](?:\\)+(?=\\s|\\p{L})|[.:]+(?=\\s))";
const SLASHED = "(?:\\d{1,2}|[ivx]{1,5}|[a-zđ])/(?=\\s)";
const NUMBERED_BARE = "\\d{1,2}(?:\\.\\d{1,2})+(?=\\s[\\s\\-]*\\p{L})";
const ORDINAL = new RegExp(`^[\\s\\-+*•·]*(?:${NUMBERED}|${LETTERED}|${SLASHED}|${NUMBERED_BARE})?[\\s\\-+]*`, "u");
const LONGEST_NAME = 120;
const PARENTHESIS = /\([^()]*\)?/gu;

/** Makes a text ready for `likenessOf`: folded, row number dropped, abbreviations expanded, words weighed. Cost grows with the text's length. */
export const prepare = remembered((text: string): PreparedText => {
  const folded = fold(text);
  const label = folded.replace(ORDINAL, "");
  const kept = withoutGlosses(/[\p{L}\p{N}]/u.test(label) ? label : folded);
  const words = labelWords(kept);
  const expanded = expandAbbreviations(words);
  const outside = kept.includes("(") ? expandAbbreviations(labelWords(kept.replace(PARENTHESIS, " "))) : [];
  return {
    full: prepareWords(expanded, folded),
    outside: outside.length > 0 ? prepareWords(outside, "") : null,
    written: expanded.length === words.length ? null : prepareWords(words, ""),
  };
});

/** Drops "(VBQPPL)" after "văn bản quy phạm pháp luật": it says the same twice. */
function withoutGlosses(folded: string): string {
  return folded.replace(PARENTHESIS, (inside, at: number) => {
    const said = expandAbbreviations(foldedWords(inside)).join(" ");
    if (said === "" || inside.length > LONGEST_NAME) return inside;
    const before = expandAbbreviations(foldedWords(folded.slice(Math.max(0, at - LONGEST_NAME), at))).join(" ");
    return before.endsWith(said) ? " " : inside;
  });
}

/** Words of a folded label; TT&TT and PT-TH count as one abbreviation each. */
export function labelWords(folded: string): string[] {
  return foldedWords(folded.replace(/(?<=\p{L})\s?&\s?(?=\p{L})/gu, "").replace(/(?<=(?<!\p{L})(?:pt|kt))-(?=(?:th|xh)(?!\p{L}))/gu, ""));
}

function prepareWords(written: readonly string[], keyIfWordless: string): PreparedWords {
  const words = written.map(prepareWord);
  return {
    words,
    sorted: [...words].sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.at - b.at)),
    unmarked: words.every(({ word, bare }) => word === bare),
    key: written.join("") || keyIfWordless,
  };
}

function prepareWord(word: string, at: number): PreparedWord {
  const bare = bareOf(word);
  const hasDigit = /\p{N}/u.test(word);
  let letters = 0;
  for (let i = 0; i < bare.length; i++) letters |= 1 << (bare.charCodeAt(i) & 31);
  return { word, bare, hasDigit, letters, weight: hasDigit ? NUMBER_WEIGHT : (WEIGHTS.get(word) ?? 1), at };
}
