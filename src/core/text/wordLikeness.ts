import type { PreparedWord } from "./preparedText";

const ONLY_MARKS_DIFFER = 0.85;
const ONE_SLIP = 0.8;
const ONE_SLIP_IN_TWO = 0.6;
const SLIP_AND_MARKS = 0.65;

/**
 * How surely one word is the other with a typing slip: 1 equal, 0 another word. A slip is one letter wrong, missing, extra or
 * swapped with its neighbour, or wrong tone and vowel marks. Words with digits are equal or different: 2015 is no slip of 2016.
 */
export function wordLikeness(a: PreparedWord, b: PreparedWord): number {
  if (a.word === b.word) return 1;
  if (a.hasDigit || b.hasDigit || moreThanTwoBits(a.letters ^ b.letters)) return 0;
  if (a.bare === b.bare) return ONLY_MARKS_DIFFER;
  const length = Math.max(a.word.length, b.word.length);
  if (length >= 2 && isOneSlip(a.word, b.word)) return length > 2 ? ONE_SLIP : ONE_SLIP_IN_TWO;
  return length >= 3 && isOneSlip(a.bare, b.bare) ? SLIP_AND_MARKS : 0;
}

/** One slip changes at most two of the letters a word is made of. */
function moreThanTwoBits(bits: number): boolean {
  const rest = bits & (bits - 1);
  return (rest & (rest - 1)) !== 0;
}

/** True when one insertion, removal, replacement or swap of neighbours turns one word into the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length < b.length) return isOneSlip(b, a);
  if (a.length - b.length > 1) return false;
  let start = 0;
  while (start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.length - start - end;
  if (a.length > b.length) return left === 1;
  return left <= 1 || (left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
