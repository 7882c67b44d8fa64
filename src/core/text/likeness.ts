import type { PreparedText, PreparedWord, PreparedWords } from "./preparedText";
import { prepare } from "./preparedText";
import { isOneSlip, wordLikeness } from "./wordLikeness";

export { prepare };
export type { PreparedText };

/** Same words in another order, or run together: surely the same label, but not letter for letter. */
const SAME_WORDS = 0.98;
/** The parenthesis was left out on one side. */
const WITHOUT_PARENTHESIS = 0.97;
/** No other way of comparing can say more. */
const NEARLY_SURE = 0.97;
/** A long label cut off at any point reaches at most this. */
const CUT_OFF = 0.88;
/** Each word replaced by another multiplies by this: "cấp huyện" is not "cấp xã". */
const REPLACED = 0.78;
/** Each word missing or added, beside its share of the text. */
const ADDED = 0.96;
/** In longer labels a single word weighs less. */
const SHORT_LABEL = 12;
/** Beyond this many pairs of left-over words two texts are simply different. */
const MOST_PAIRS = 900;

interface Matched {
  /** Weight found on both sides, and weight lost to slips within matched words. */
  same: number;
  slips: number;
  left: PreparedWord[];
  right: PreparedWord[];
}

/**
 * How likely two labels or headings are the same one: 1 equal but for case, punctuation, coding and abbreviations, 0 nothing in common.
 * A slip in one word costs little (0,9 and more stays), a word missing or added some, a word replaced by another much: of two rows that
 * differ in one word the right one stands out. Blank texts are like nothing.
 */
export function likenessOf(a: PreparedText, b: PreparedText): number {
  let likest = compare(a.full, b.full);
  if (likest >= NEARLY_SURE) return likest;
  if (a.written || b.written) likest = Math.max(likest, compare(a.written ?? a.full, b.written ?? b.full));
  if ((a.outside === null) === (b.outside === null)) return likest;
  return Math.max(likest, WITHOUT_PARENTHESIS * compare(a.outside ?? a.full, b.outside ?? b.full));
}

/** True where `likenessOf` says 1: the same words, letter for letter once folded. */
export function areSame(a: PreparedText, b: PreparedText): boolean {
  if (areSameWords(a.full, b.full)) return true;
  return (a.written !== null || b.written !== null) && areSameWords(a.written ?? a.full, b.written ?? b.full) && likenessOf(a, b) === 1;
}

function areSameWords(a: PreparedWords, b: PreparedWords): boolean {
  return a.key !== "" && a.key === b.key && a.words.length === b.words.length;
}

function compare(a: PreparedWords, b: PreparedWords): number {
  if (a.key === "" || b.key === "") return 0;
  if (a.key === b.key) return a.words.length === b.words.length ? 1 : SAME_WORDS;
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const matched = matchEqual(a.sorted, b.sorted);
  if (matched.left.length * matched.right.length <= MOST_PAIRS) matchSlips(matched);
  else if (a.unmarked || b.unmarked) matchBare(matched);
  return Math.max(scoreOf(matched, Math.min(a.words.length, b.words.length)), cutOff(a, b), cutOff(b, a));
}

function scoreOf(matched: Matched, words: number): number {
  const missing = weightOf(matched.left);
  const added = weightOf(matched.right);
  const replaced = Math.min(missing, added);
  const extra = Math.abs(missing - added);
  const share = matched.same / (matched.same + matched.slips + replaced + extra / 2);
  const care = Math.min(1, SHORT_LABEL / words);
  return Math.min(SAME_WORDS, share * REPLACED ** (Math.min(replaced, 3) * care) * ADDED ** (Math.min(extra, 4) * care));
}

function weightOf(words: readonly PreparedWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

function matchEqual(a: readonly PreparedWord[], b: readonly PreparedWord[]): Matched {
  const matched: Matched = { same: 0, slips: 0, left: [], right: [] };
  let i = 0;
  let j = 0;
  for (let x = a[i], y = b[j]; x && y; x = a[i], y = b[j]) {
    if (x.word === y.word) {
      matched.same += x.weight;
      i++;
      j++;
    } else if (x.word < y.word) {
      matched.left.push(x);
      i++;
    } else {
      matched.right.push(y);
      j++;
    }
  }
  // A text of a hundred thousand words is more than one call takes as arguments: no spreading.
  for (const word of a.slice(i)) matched.left.push(word);
  for (const word of b.slice(j)) matched.right.push(word);
  return matched;
}

/** Pairs what is left: each word with its likest by slips, then words run together or torn apart ("sốlượng", "lư ợng"). */
function matchSlips(matched: Matched): void {
  for (const word of [...matched.left]) {
    let best: PreparedWord | null = null;
    let likest = 0;
    for (const other of matched.right) {
      const like = wordLikeness(word, other);
      if (like > likest) [best, likest] = [other, like];
    }
    if (best) take(matched, word, best, likest);
  }
  matchJoined(matched);
}

function take(matched: Matched, word: PreparedWord, other: PreparedWord, like: number): void {
  credit(matched, word, other, like);
  matched.left.splice(matched.left.indexOf(word), 1);
  matched.right.splice(matched.right.indexOf(other), 1);
}

function credit(matched: Matched, word: PreparedWord, other: PreparedWord, like: number): void {
  const weight = Math.max(word.weight, other.weight);
  matched.same += like * weight;
  matched.slips += (1 - like) * weight;
}

/** For long texts typed without any marks: words equal once marks are dropped, in one pass. */
function matchBare(matched: Matched): void {
  const byBare = new Map<string, PreparedWord[]>();
  for (const word of matched.right) {
    const alike = byBare.get(word.bare);
    if (alike) alike.push(word);
    else byBare.set(word.bare, [word]);
  }
  matched.left = matched.left.filter((word) => {
    const other = byBare.get(word.bare)?.pop();
    if (other) credit(matched, word, other, wordLikeness(word, other));
    return !other;
  });
  matched.right = [...byBare.values()].flat();
}

function matchJoined(matched: Matched): void {
  if (matched.left.length === 0 || matched.right.length === 0 || matched.left.length === matched.right.length) return;
  if (Math.abs(lettersOf(matched.left) - lettersOf(matched.right)) > 1) return;
  const left = joined(matched.left);
  const right = joined(matched.right);
  if (left !== right && !isOneSlip(left, right)) return;
  const weight = Math.min(weightOf(matched.left), weightOf(matched.right));
  matched.same += weight * 0.9;
  matched.slips += weight * 0.1;
  matched.left.length = 0;
  matched.right.length = 0;
}

function lettersOf(words: readonly PreparedWord[]): number {
  let letters = 0;
  for (const { word } of words) letters += word.length;
  return letters;
}

function joined(words: readonly PreparedWord[]): string {
  return [...words].sort((a, b) => a.at - b.at).map(({ word }) => word).join("");
}

/** The score of `short` as the beginning of `long`, the last word perhaps cut: two words say little, ten are nearly sure. */
function cutOff(short: PreparedWords, long: PreparedWords): number {
  const count = short.words.length;
  if (count >= long.words.length + 1 || count < 3) return 0;
  let at = 0;
  while (at < count && short.words[at]?.word === long.words[at]?.word) at++;
  const lastIsCut = at === count - 1 && (long.words[at]?.word.startsWith(short.words[at]?.word ?? " ") ?? false);
  return at === count || lastIsCut ? CUT_OFF * (1 - 2 ** (-count / 2)) : 0;
}
