import { normalizeText } from "../normalize";
import { isPlain } from "../plainText";
import { remembered } from "../remembered";
import { isSurelyUnicode, readLegacyText } from "./readLegacy";

/** A cell's text as a reader sees it: read from its old encoding where it is in one, normalised. */
export function decodedText(written: string, font: string): string {
  if (isPlainUnicode(written)) return written;
  const known = readers.get(font) ?? readerFor(font);
  return known(written);
}

/** More fonts than a sound workbook has. */
const MOST_FONTS = 100;
const readers = new Map<string, (written: string) => string>();

/** What one text is in one font, remembered: the same forms in the same font come in again and again. */
function readerFor(font: string): (written: string) => string {
  if (readers.size >= MOST_FONTS) readers.clear();
  const reader = remembered((written: string): string => normalizeText(readLegacyText(written, font)?.text ?? written));
  readers.set(font, reader);
  return reader;
}

/** True for text that is in no old encoding and needs no putting right, as nearly all is. */
export function isPlainUnicode(written: string): boolean {
  return isPlain(written) && isSurelyUnicode(written);
}
