import { tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { SPREADSHEET } from "./namespaces";
import { readRichText } from "./richText";
import type { RichText } from "./richText";
import { openRoot } from "./rootElement";
import { XmlScanner } from "./xmlScanner";

/** The workbook's table of texts. */
export interface SharedStrings {
  readonly count: number;
  /** The text of that number; null when the table does not go that far. */
  at(index: number): RichText | null;
}

/** A workbook without the table: every text of it is unknown. */
export const NO_STRINGS: SharedStrings = { count: 0, at: () => null };

/** Reads the shared strings part. */
export function readSharedStrings(part: Uint8Array): SharedStrings {
  const texts: string[] = [];
  const fonts = new Map<number, string>();
  const scanner = new XmlScanner(part);
  openRoot(scanner, "sst");
  while (scanner.nextChild(1)) {
    if (scanner.name !== "si" || !SPREADSHEET.has(scanner.uri)) continue;
    if (texts.length === LIMITS.filledCells) throw tooLarge(`more than ${LIMITS.filledCells} shared texts`);
    const { text, font } = readRichText(scanner);
    if (font !== "") fonts.set(texts.length, font);
    texts.push(text);
  }
  return {
    count: texts.length,
    at(index) {
      const text = texts[index];
      return text === undefined ? null : { text, font: fonts.get(index) ?? "" };
    },
  };
}
