import { unifyLookAlikes } from "./lookAlikes";
import { normalizeText } from "./normalize";
import { isPlain } from "./plainText";
import { remembered } from "./remembered";
import { placeToneMarks } from "./toneMarks";

const DASHES = /[‐‑‒–—―−⁃﹘﹣－]/gu;
const QUOTES = /[“”„‟«»‹›‘’‚‛′″‴´`']+/gu;
const ROMAN_NUMERALS = /[Ⅰ-ⅿ]/gu;
const MARKS = /\p{M}/gu;

/**
 * The text as matched: normalised, lower case, look-alike letters, dashes, quotes, the ellipsis and tone-mark places unified.
 * "Hoà  BÌNH" and "hòa bình" fold to the same; "hòa" and "hoa" do not. i and y stay two letters (kĩ ≠ kỹ). A run of quotes is one `"`.
 */
export const fold = remembered((text: string): string => {
  if (isPlain(text)) return placeToneMarks(text.toLowerCase());
  const plain = unifyLookAlikes(normalizeText(text))
    .replace(DASHES, "-")
    .replace(QUOTES, '"')
    .replace(/…/gu, "...")
    .replace(/[⁄∕]/gu, "/")
    .replace(ROMAN_NUMERALS, (numeral) => numeral.normalize("NFKC"));
  return placeToneMarks(plain.toLowerCase().normalize("NFC"));
});

/** Folded text without tone and vowel marks ("độ" → "do"). Only for proposing what a person may have meant, never for deciding. */
export const foldBare = remembered((text: string): string => bareOf(fold(text)));

/** Drops tone and vowel marks from a text already folded. */
export function bareOf(folded: string): string {
  return folded.normalize("NFD").replace(MARKS, "").replace(/đ/gu, "d");
}
