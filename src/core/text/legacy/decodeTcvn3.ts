import { isSyllable } from "../syllable";
import { TCVN3_LETTERS, TCVN3_RARE_CAPITALS, WINDOWS_PUNCTUATION } from "./tcvn3";

/** A run of what TCVN3 can read as letters. */
export const TCVN3_WORD = new RegExp(`[A-Za-z${[...TCVN3_LETTERS.keys(), ...TCVN3_RARE_CAPITALS.keys()].join("")}]+`, "gu");

const ASCII = /^[A-Za-z]*$/u;
/** Signs at least as likely to be meant as signs. */
const SIGNS = /^[×·÷»±]+$/u;
const DASHES_AND_QUOTES = /[…‘’“”•–—]/u;

/** One run as Vietnamese: letters by the table, quotes and dashes kept unless only a capital there makes a syllable ("B‘NH" → "BỊNH"). */
export function decodeTcvn3Word(word: string): string {
  if (ASCII.test(word) || SIGNS.test(word)) return word;
  let asSigns = "";
  let asCapitals = "";
  for (const char of word) {
    const letter = TCVN3_LETTERS.get(char);
    asSigns += letter ?? WINDOWS_PUNCTUATION.get(char) ?? char;
    asCapitals += letter ?? TCVN3_RARE_CAPITALS.get(char) ?? char;
  }
  if (asSigns === asCapitals) return raiseCapitals(word, asSigns);
  const capitals = raiseCapitals(word, asCapitals);
  return isCapitalSyllable(capitals) && isInsideWord(word) ? capitals : asSigns;
}

function isCapitalSyllable(word: string): boolean {
  return word === word.toUpperCase() && isSyllable(word);
}

/** A dash or quote is a letter only between letters, beside at least two of them: "A–B" and “B” keep theirs. */
function isInsideWord(word: string): boolean {
  if (!DASHES_AND_QUOTES.test(word)) return true;
  return word.length > 3 && !DASHES_AND_QUOTES.test(word.charAt(0)) && !DASHES_AND_QUOTES.test(word.charAt(word.length - 1));
}

/** ABC fonts have no codes for toned capitals: "HµNH" was typed for HÀNH. */
function raiseCapitals(word: string, decoded: string): string {
  const capitals = word.match(/[A-Z¡-§]/gu)?.length ?? 0;
  if (capitals === 0 || /[a-z¨-®]/u.test(word)) return decoded;
  return capitals > 1 || /[A-Z¡-§]$/u.test(word) ? decoded.toUpperCase() : decoded;
}
