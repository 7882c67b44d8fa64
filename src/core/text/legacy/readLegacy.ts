import { composed } from "../normalize";
import { isSyllable } from "../syllable";
import { trimSigns } from "../trimSigns";
import { TCVN3_WORD, decodeTcvn3Word } from "./decodeTcvn3";
import { VNI_WORD, decodeVniWord } from "./decodeVni";
import type { LegacyEncoding } from "./legacyFont";
import { legacyFont } from "./legacyFont";
import { STANDARD_ONLY_CAPITALS, WINDOWS_PUNCTUATION } from "./tcvn3";
import { UNICODE_WORDS } from "./unicodeWords";

/** Legacy text as Unicode (NFC), and the encoding it was in. */
export interface LegacyReading {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

interface Decoder {
  readonly words: RegExp;
  readonly decode: (word: string) => string;
  /** Codes that hardly any font of the encoding draws. */
  readonly unlikely?: RegExp;
}

/** How the words that the two readings tell apart look in each of them. */
interface Evidence {
  readonly words: number;
  readonly asLegacy: number;
  readonly asUnicode: number;
  /** Words that are common in Unicode and would be rare in the legacy reading. */
  readonly surelyUnicode: number;
  /** Words no Unicode Vietnamese text holds: a sign or foreign letter among ASCII letters ("®Þnh", "lieäu"). */
  readonly surelyLegacy: number;
}

const DECODERS: Readonly<Record<LegacyEncoding, Decoder>> = {
  TCVN3: { words: TCVN3_WORD, decode: decodeTcvn3Word, unlikely: STANDARD_ONLY_CAPITALS },
  VNI: { words: VNI_WORD, decode: decodeVniWord },
};

/** Letters only Unicode has: legacy text is all Latin-1, or Windows-1252 where that has letters of its own (Œ, Š, Ž, Ÿ, ƒ). */
const UNICODE_LETTER = /(?![ŒœŠšŽžŸƒ])[\u0100-\u024F\u1EA0-\u1EF9\u0300-\u036F]/u;
const HIGH = /[^\u0000-\u007F]/u;
const LETTERS_WITHIN = /\p{L}(?:.*\p{L})?/su;
const ABBREVIATION = /^[A-ZĂÂĐÊÔƠƯ]{2,}$/u;

/** True for composed text that holds a letter only Unicode has, or nothing beyond ASCII: there is nothing to convert. */
export function isSurelyUnicode(composedText: string): boolean {
  return UNICODE_LETTER.test(composedText) || !HIGH.test(composedText);
}

/**
 * Reads text typed in TCVN3 (ABC) or VNI as Unicode; null when there is nothing to convert.
 * Font and letters decide together. With a legacy font the words with high characters must read as Vietnamese at least as well as they do in
 * Unicode; words common in Unicode (“công dân” in .VnTime) win a tie. Any letter beyond Windows-1252 means Unicode: null. Text in ASCII only is
 * null, also in a capitals font: what is stored is right. High characters in a capitals font (.VnTimeH) give the whole text in capitals, as it is shown.
 * With another font the answer is always null. With an unknown font ("") every such word must read as Vietnamese, two or more of
 * them impossible in Unicode. A word that is Vietnamese only as it stands is left as it stands.
 */
export function readLegacyText(text: string, font: string): LegacyReading | null {
  if (!HIGH.test(text)) return null;
  const stored = composed(text);
  if (UNICODE_LETTER.test(stored)) return null;
  const named = legacyFont(font);
  if (named) {
    if (!speaksFor(evidenceIn(stored, DECODERS[named.encoding]))) return null;
    const read = decodeText(stored, DECODERS[named.encoding]);
    return { text: named.capitals ? read.toUpperCase() : read, encoding: named.encoding };
  }
  if (font.trim() !== "") return null;
  const certain = (["TCVN3", "VNI"] as const).filter((encoding) => isCertain(evidenceIn(stored, DECODERS[encoding])));
  const [encoding] = certain;
  return encoding && certain.length === 1 ? { text: decodeText(stored, DECODERS[encoding]), encoding } : null;
}

function speaksFor({ words, asLegacy, asUnicode, surelyUnicode }: Evidence): boolean {
  if (asLegacy === 0 || asLegacy < asUnicode || asLegacy * 2 < words) return false;
  return asLegacy > asUnicode || surelyUnicode * 2 < words;
}

function isCertain({ words, asLegacy, asUnicode, surelyLegacy }: Evidence): boolean {
  return surelyLegacy >= 2 && asLegacy === words && asUnicode * 3 <= words;
}

function evidenceIn(text: string, { words, decode, unlikely }: Decoder): Evidence {
  const counts = { words: 0, asLegacy: 0, asUnicode: 0, surelyUnicode: 0, surelyLegacy: 0 };
  for (const [word] of text.matchAll(words)) {
    const decoded = decode(word);
    if (decoded === word || !isTelling(word, decoded)) continue;
    const bare = LETTERS_WITHIN.exec(word)?.[0] ?? "";
    const unicode = isUnicodeVietnamese(word);
    counts.words++;
    if (isVietnamese(decoded) && !(unicode && unlikely?.test(word))) counts.asLegacy++;
    if (unicode) counts.asUnicode++;
    else if (/[A-Za-z]/u.test(word)) counts.surelyLegacy++;
    if (UNICODE_WORDS.has(bare.toLowerCase())) counts.surelyUnicode++;
  }
  return counts;
}

/** A lone sign tells nothing ("×", "«"), but ® and § are how đ and Đ are stored. */
function isTelling(word: string, decoded: string): boolean {
  return word.length > 1 || decoded === "đ" || decoded === "Đ";
}

function isVietnamese(decoded: string): boolean {
  const pieces = decoded.match(/\p{L}+/gu) ?? [];
  return pieces.length > 0 && pieces.every((piece) => isSyllable(piece) || ABBREVIATION.test(piece) || piece === "đ" || piece === "Đ");
}

function isUnicodeVietnamese(word: string): boolean {
  const bare = trimSigns(word, "«“‘„", "»”’…");
  return /^[A-Za-z]*$/u.test(bare) || isSyllable(bare);
}

function decodeText(text: string, { words, decode }: Decoder): string {
  return text
    .replace(words, (word) => {
      const decoded = decode(word);
      return decoded !== word && !isVietnamese(decoded) && isUnicodeVietnamese(word) ? word : decoded;
    })
    .replace(/[\u0080-\u009F]/gu, (code) => WINDOWS_PUNCTUATION.get(code) ?? code)
    .normalize("NFC");
}
