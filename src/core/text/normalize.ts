import { hasLookAlikes } from "./lookAlikes";
import { isPlain } from "./plainText";

/** Signs without width or ink: zero-width spaces and joiners, direction marks, the soft hyphen, the byte-order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0F\uFEFF]/gu;
/** What follows thirty marks on one letter (the limit of Unicode's stream-safe format) is no text: putting a long run in order takes time by its square. */
const SURPLUS_MARKS = /(?<=\p{M}{30})\p{M}+/gu;
const MARK = /\p{M}/u;
/** Control signs (Word's cell mark, vertical tab, next line) and every kind of space. */
const BLANKS = /[\s\p{Cc}]+/gu;

/** NFC; marks heaped on one letter beyond any language's need are dropped. */
export function composed(text: string): string {
  if (isPlain(text)) return text;
  return (MARK.test(text) ? text.replace(SURPLUS_MARKS, "") : text).normalize("NFC");
}

/**
 * The text as compared and shown: NFC, one space between words, no line breaks, nothing invisible, trimmed.
 * Legacy text must be read first (`readLegacyText`): TCVN3 keeps the letter ư where Unicode has the invisible soft hyphen.
 */
export function normalizeText(text: string): string {
  return isPlain(text) ? text : composed(text.replace(INVISIBLE, "").replace(BLANKS, " ").trim());
}

/** True when the text is composed (NFC) and free of look-alike letters, whatever its spaces; false is the finding `text.notNormalized`. */
export function isNormalized(text: string): boolean {
  return isPlain(text) || (text === composed(text) && !hasLookAlikes(text));
}
