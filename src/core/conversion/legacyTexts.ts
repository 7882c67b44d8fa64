import type { CellRef } from "../sheet/address";
import { contentOf, type CellContent } from "../sheet/edit";
import type { Sheet } from "../sheet/sheet";
import { isPlainUnicode } from "../text/legacy/decodedText";
import { readLegacyText, type LegacyReading } from "../text/legacy/readLegacy";

/** A cell that shows text in an old encoding. */
export interface LegacyText {
  readonly at: CellRef;
  readonly holds: CellContent;
  /** Name of its font, "" where it has several or it is not known. */
  readonly font: string;
  readonly reading: LegacyReading;
}

/** The cells of sheets that show text in an old encoding, typed or worked out, in reading order. */
export function legacyTexts(sheets: readonly Sheet[]): LegacyText[] {
  const read = legacyReader();
  return sheets.flatMap((sheet) => (sheet.data.strings.some((text) => !isPlainUnicode(text)) ? textsOf(sheet, read) : []));
}

type Reader = (text: string, font: string) => LegacyReading | null;

function textsOf(sheet: Sheet, read: Reader): LegacyText[] {
  const { cells, name } = sheet;
  return sheet.filledRows().flatMap((row) => {
    const { first, end } = cells.lineOf(row);
    const texts: LegacyText[] = [];
    for (let at = first; at < end; at++) {
      if (cells.kindAt(at) !== "text") continue;
      const font = cells.fontAt(at);
      const reading = read(cells.storedAt(at), font);
      if (reading) texts.push({ at: { sheet: name, row, column: cells.columnAt(at) }, holds: contentOf(cells.cellAt(at, row)), font, reading });
    }
    return texts;
  });
}

/** Reads each text of a font once: a workbook says the same words in many cells. */
function legacyReader(): Reader {
  const known = new Map<string, Map<string, LegacyReading | null>>();
  return (text, font) => {
    if (isPlainUnicode(text)) return null;
    const own = known.get(font) ?? new Map<string, LegacyReading | null>();
    known.set(font, own);
    const before = own.get(text);
    const reading = before === undefined ? readLegacyText(text, font) : before;
    own.set(text, reading);
    return reading;
  };
}
