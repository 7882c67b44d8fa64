import type { Message } from "../message";
import type { CellRef } from "../sheet/address";
import type { CellContent, FontChange } from "../sheet/edit";
import type { Workbook } from "../sheet/workbook";
import { legacyFont } from "../text/legacy/legacyFont";
import { readLegacyText } from "../text/legacy/readLegacy";
import { unicodeFont } from "../text/legacy/unicodeFont";
import { conversionSpeaker } from "./conversionSentences";
import { convertedFormulas } from "./convertedFormulas";
import { legacyTexts, type LegacyText } from "./legacyTexts";

/** A cell whose text, font or both become Unicode's. */
export interface ConvertedCell {
  readonly at: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly font: FontChange;
  readonly why: Message;
}

/** Something in an old encoding that a person must see to; `at` is null for names. */
export interface UnconvertedText {
  readonly at: CellRef | null;
  readonly why: Message;
}

/** What converting a workbook to Unicode changes, in reading order, and what it leaves. */
export interface Conversion {
  readonly cells: readonly ConvertedCell[];
  readonly left: readonly UnconvertedText[];
}

/**
 * The texts of a workbook that are in TCVN3 or VNI by the one verdict of `readLegacyText`, with their Unicode reading (NFC) and font. Texts in
 * ASCII only and numbers stay in their font: they show the same. Formulas stay as they are written; one that takes its text from converted cells
 * changes its font with them. Cells of several fonts, formulas with such text written into them, and names of sheets and ranges are left and named.
 */
export function conversionOf(workbook: Workbook): Conversion {
  const texts = legacyTexts(workbook.sheets);
  const typed = texts.filter(({ holds }) => holds.formula === null);
  const mixed = typed.filter(({ font }) => font === "");
  const encodings = [...new Set(texts.map(({ reading }) => reading.encoding))];
  const { following, bound, written } = convertedFormulas(workbook.sheets, texts.filter(({ holds }) => holds.formula !== null), mixed.map(({ at }) => at), encodings);
  const cells = [...typed.filter(({ font }) => font !== "").map(convertedText), ...following.map(convertedFont)];
  const left = [
    ...mixed.map(({ at, reading }) => ({ at, why: conversionSpeaker.say("severalFonts", { reading: { label: reading.text } }) })),
    ...bound.map((at) => ({ at, why: conversionSpeaker.say("formulaSource", {}) })),
    ...written.map(({ at, reading }) => ({ at, why: conversionSpeaker.say("formulaText", { reading: { label: reading } }) })),
  ];
  const order = new Map(workbook.sheets.map(({ name }, i) => [name, i]));
  const placeOf = ({ sheet }: CellRef): number => order.get(sheet) ?? 0;
  const inOrder = (a: { readonly at: CellRef }, b: { readonly at: CellRef }): number => placeOf(a.at) - placeOf(b.at) || a.at.row - b.at.row || a.at.column - b.at.column;
  return { cells: cells.sort(inOrder), left: [...left.sort(inOrder), ...legacyNames(workbook)] };
}

function convertedText({ at, holds, font, reading: { text, encoding } }: LegacyText): ConvertedCell {
  const why = conversionSpeaker.say(legacyFont(font)?.capitals ? "capitals" : "text", { encoding });
  return { at, before: holds, after: { value: text, formula: null }, font: { before: font, after: unicodeFont(font) }, why };
}

function convertedFont({ at, holds, font }: LegacyText): ConvertedCell {
  return { at, before: holds, after: holds, font: { before: font, after: unicodeFont(font) }, why: conversionSpeaker.say("formula", {}) };
}

function legacyNames({ sheets, definedNames }: Workbook): UnconvertedText[] {
  const named = (id: "sheetName" | "definedName", name: string): UnconvertedText[] => {
    const read = readLegacyText(name.replaceAll("_", " "), "");
    return read ? [{ at: null, why: conversionSpeaker.say(id, { name: { label: name }, reading: { label: read.text } }) }] : [];
  };
  return [...sheets.flatMap(({ name }) => named("sheetName", name)), ...definedNames.flatMap(({ name }) => named("definedName", name))];
}
