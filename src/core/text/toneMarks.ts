import { readSyllable } from "./syllable";

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const PLAIN_TONED = "àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ";
const MARKED_TONED = "ằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự";
const UNTONED = "aeiouyăâêôơư";
/** A tone that may stand on the wrong one of its vowels; in most texts none does, and a look is all they need. */
const MISPLACED = new RegExp(
  [
    `[${PLAIN_TONED}${MARKED_TONED}][${UNTONED}]?[ăâêôơư]`,
    `[ăâêôơư][${UNTONED}]?[${PLAIN_TONED}]`,
    `(?:(?<!q)u|(?<!(?<!n)g)i|[aeoy])[${PLAIN_TONED}](?!\\p{L})`,
    `[${PLAIN_TONED}][aeiouy](?=\\p{L})`,
    "q[ùúủũụ]",
    `g[ìíỉĩị][${UNTONED}]`,
  ].join("|"),
  "iu",
);
const MARKED = /[ăâêôơư]/gu;

/**
 * The text with each tone mark on the vowel where the older school spelling puts it: hoà → hòa, khoẻ → khỏe, thuỷ → thủy, and slips
 * such as tòan → toàn, qúy → quý, gía → giá. Letters, case and words that are not Vietnamese syllables are untouched. Expects NFC.
 */
export function placeToneMarks(text: string): string {
  return MISPLACED.test(text) ? text.replace(/[\p{L}\p{M}]+/gu, (word) => (MISPLACED.test(word) ? placeInWord(word) : word)) : text;
}

function placeInWord(word: string): string {
  const syllable = readSyllable(word.toLowerCase());
  if (!syllable || syllable.tone === "") return word;
  const letters = [...word.normalize("NFD").replace(TONE, "").normalize("NFC")];
  const at = syllable.onset.length + toneVowel(syllable.vowels, syllable.coda !== "");
  return letters.map((letter, i) => (i === at ? (letter + syllable.tone).normalize("NFC") : letter)).join("");
}

/** Which of a syllable's vowels carries the tone: the last one with a mark of its own; before an ending the last; else the first of two, the middle of three. */
function toneVowel(vowels: string, closed: boolean): number {
  const marked = [...vowels.matchAll(MARKED)].at(-1);
  if (marked) return marked.index;
  if (closed) return vowels.length - 1;
  return vowels.length === 3 ? 1 : 0;
}
