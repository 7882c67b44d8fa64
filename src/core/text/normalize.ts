import { hasLookAlikes } from "./lookAlikes";

/** Signs without width or ink: zero-width spaces and joiners, direction marks, the soft hyphen, the byte-order mark. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE0F\uFEFF]/gu;
/** Control signs (Word's cell mark, vertical tab, next line) and every kind of space. */
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * The text as compared and shown: NFC, one space between words, no line breaks, nothing invisible, trimmed.
 * Legacy text must be read first (`readLegacyText`): TCVN3 keeps the letter ư where Unicode has the invisible soft hyphen.
 */
export function normalizeText(text: string): string {
  return text.replace(INVISIBLE, "").replace(BLANKS, " ").trim().normalize("NFC");
}

/** True when the text is composed (NFC) and free of look-alike letters, whatever its spaces; false is the finding `text.notNormalized`. */
export function isNormalized(text: string): boolean {
  return text === text.normalize("NFC") && !hasLookAlikes(text);
}
