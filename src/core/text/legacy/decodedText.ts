import { normalizeText } from "../normalize";
import { isPlain } from "../plainText";
import { remembered } from "../remembered";
import { isSurelyUnicode, readLegacyText } from "./readLegacy";

/** A cell's text as a reader sees it: read from its old encoding where it is in one, normalised. */
export function decodedText(written: string, font: string): string {
  if (isPlainUnicode(written)) return written;
  return font === "" ? withoutFont(written) : normalizeText(readLegacyText(written, font)?.text ?? written);
}

const withoutFont = remembered((written: string): string => normalizeText(readLegacyText(written, "")?.text ?? written));

/** True for text that is in no old encoding and needs no putting right, as nearly all is. */
export function isPlainUnicode(written: string): boolean {
  return isPlain(written) && isSurelyUnicode(written);
}
