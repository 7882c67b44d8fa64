import type { Sheet } from "../sheet/sheet";
import type { SheetCells } from "../sheet/sheetCells";
import { decodedText, isPlainUnicode } from "../text/legacy/decodedText";
import { readLegacyText } from "../text/legacy/readLegacy";
import { isNormalized, normalizeText } from "../text/normalize";

/** The words of all cells of a sheet, in reading order. Cells of the same words have the same number: what is found out about a text is found out once. */
export interface CellTexts {
  /** The different texts, decoded from old encodings and normalised; "" for a cell that shows nothing. */
  readonly texts: readonly string[];
  /** By text: in an old encoding, decomposed, or in letters that only look right. */
  readonly odd: readonly boolean[];
  /** By cell: the number of its text. */
  readonly numbers: Int32Array;
  /** By cell: 1 where it holds something of its own, a formula without result included. */
  readonly filled: Uint8Array;
}

const known = new WeakMap<Sheet, CellTexts>();

/** The words of a sheet's cells; read once, for finding its tables and for reading them. */
export function cellTexts(sheet: Sheet): CellTexts {
  const texts = known.get(sheet) ?? readTexts(sheet);
  known.set(sheet, texts);
  return texts;
}

/** The text of the cell at a place among those of the sheet where it is one of words; undefined for any other, and where nothing stands (-1). */
export function wordsAt(sheet: Sheet, at: number): string | undefined {
  if (at < 0 || sheet.cells.kindAt(at) !== "text") return undefined;
  const { texts, numbers } = cellTexts(sheet);
  return texts[numbers[at] ?? 0];
}

function readTexts({ cells, data }: Sheet): CellTexts {
  const known = new TextNumbers(cells, data.strings.length);
  const { count } = cells;
  const numbers = new Int32Array(count);
  const filled = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    const kind = cells.kindAt(at);
    const number = kind === "text" ? known.ofWords(at) : known.ofShown(kind === "blank" ? "" : cells.shownAt(at));
    numbers[at] = number;
    filled[at] = cells.hasFormulaAt(at) || (kind !== "blank" && (kind !== "text" || known.isFilled(number))) ? 1 : 0;
  }
  return { texts: known.texts, odd: known.odd, numbers, filled };
}

/** Numbers the different texts of a sheet. */
class TextNumbers {
  readonly texts: string[] = [];
  readonly odd: boolean[] = [];
  private readonly blank = new Set<number>();
  /** Number of the snapshot's string → number of the text, where the string is plain: it is the same in every font. */
  private readonly plain: Int32Array;
  /** The same for the other strings, in cells whose font is not known. */
  private readonly unnamed: Int32Array;
  /** Font → text as stored → number, of the others. */
  private readonly written = new Map<string, Map<string, number>>();
  private readonly shown = new Map<string, number>();

  constructor(private readonly cells: SheetCells, strings: number) {
    this.plain = new Int32Array(strings).fill(-1);
    this.unnamed = new Int32Array(strings).fill(-1);
  }

  /** Of a cell of words. */
  ofWords(at: number): number {
    const stored = this.cells.stringAt(at);
    const known = this.plain[stored] ?? -1;
    if (known >= 0) return known;
    const font = this.cells.fontAt(at);
    const written = font === "" ? (this.unnamed[stored] ?? -1) : -1;
    if (written >= 0) return written;
    const text = this.cells.storedAt(at);
    const isPlain = isPlainUnicode(text);
    const number = isPlain ? this.add(text, false) : this.ofWritten(text, font);
    if (isPlain) this.plain[stored] = number;
    else if (font === "") this.unnamed[stored] = number;
    return number;
  }

  isFilled(number: number): boolean {
    return !this.blank.has(number);
  }

  private ofWritten(text: string, font: string): number {
    const inFont = this.written.get(font) ?? new Map<string, number>();
    this.written.set(font, inFont);
    const number = inFont.get(text) ?? this.add(decodedText(text, font), readLegacyText(text, font) !== null || !isNormalized(text));
    inFont.set(text, number);
    return number;
  }

  /** Of a figure or another value, as shown. */
  ofShown(text: string): number {
    const number = this.shown.get(text) ?? this.add(normalizeText(text), false);
    this.shown.set(text, number);
    return number;
  }

  private add(text: string, isOdd: boolean): number {
    if (text === "") this.blank.add(this.texts.length);
    this.odd.push(isOdd);
    return this.texts.push(text) - 1;
  }
}
