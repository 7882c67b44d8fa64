/** Letters drawn like a Vietnamese one but coded as another alphabet's: the wrong letter, then the right one. */
const PAIRS: readonly (readonly [wrong: string, right: string])[] = [
  ["ÐƉðɖ", "ĐĐđđ"],
  ["ǍǎıɑɡǺǻ", "ĂăiagÁá"],
  ["АВЕКМНОРСТУХІЅЈҮԚԜ", "ABEKMHOPCTYXISJYQW"],
  ["аеорсухіѕјһԛԝ", "aeopcyxisjhqw"],
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"],
  ["οϲϳ", "ocj"],
];

const RIGHT_LETTER: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap(([wrong, right]) => [...wrong].map((letter, at): [string, string] => [letter, [...right][at] ?? letter])),
);
const LOOK_ALIKE = new RegExp(`[${PAIRS.map(([wrong]) => wrong).join("")}]`, "gu");

/** Fullwidth forms of ASCII, as pasted from East Asian software. */
const FULLWIDTH = /[！-～]/gu;
const FULLWIDTH_LETTER = /[０-９Ａ-Ｚａ-ｚ]/u;
const FULLWIDTH_OFFSET = "！".charCodeAt(0) - "!".charCodeAt(0);

/** A letter of an alphabet other than Latin: its word is written in that alphabet on purpose. */
const FOREIGN_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The text with every look-alike letter (Ð of Icelandic, Cyrillic А, Greek Ο, fullwidth Ａ) replaced by the letter it is taken for.
 * Expects NFC; the result may need NFC again where a tone mark followed a foreign letter.
 */
export function unifyLookAlikes(text: string): string {
  return text
    .replace(LOOK_ALIKE, (letter) => RIGHT_LETTER.get(letter) ?? letter)
    .replace(FULLWIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULLWIDTH_OFFSET));
}

/** True when a word holds a letter of another alphabet that passes for a Vietnamese one; words wholly of that alphabet (α, Москва) are left in peace. */
export function hasLookAlikes(text: string): boolean {
  if (FULLWIDTH_LETTER.test(text)) return true;
  if (text.search(LOOK_ALIKE) < 0) return false;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word.search(LOOK_ALIKE) >= 0 && !FOREIGN_LETTER.test(unifyLookAlikes(word))) return true;
  }
  return false;
}
