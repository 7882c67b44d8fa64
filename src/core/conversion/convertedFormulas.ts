import { cellKey, type CellRef } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { LegacyEncoding } from "../text/legacy/legacyFont";
import { changedPlaces, touches } from "../values/formula/changedPlaces";
import { legacyTextIn, sourcesOf } from "./formulaTexts";
import type { LegacyText } from "./legacyTexts";

/** A formula with text in an old encoding written into it, and how the first such text reads. */
export interface FormulaWithText {
  readonly at: CellRef;
  readonly reading: string;
}

/** What becomes of formulas that show text in an old encoding, or hold it. */
export interface ConvertedFormulas {
  /** All they take their text from is converted: their font changes with it. */
  readonly following: readonly LegacyText[];
  /** Some of it is not, or cannot be told. */
  readonly bound: readonly CellRef[];
  readonly written: readonly FormulaWithText[];
}

/** Sorts formulas by what becomes of them. `shown` are those that show text in an old encoding; `left` are other cells that keep theirs. */
export function convertedFormulas(sheets: readonly Sheet[], shown: readonly LegacyText[], left: readonly CellRef[], encodings: readonly LegacyEncoding[]): ConvertedFormulas {
  const written = sheets.flatMap((sheet) => formulasWithText(sheet, encodings));
  const named = new Set(written.map(({ at }) => cellKey(at)));
  const others = shown.filter(({ at }) => !named.has(cellKey(at)));
  let following = others.filter(({ font }) => font !== "").map((text) => ({ text, sources: sourcesOf(text.holds.formula?.slice(1) ?? "", text.at.sheet) ?? [] }));
  const bound = others.filter(({ font }) => font === "").map(({ at }) => at);
  let fresh: readonly CellRef[] = [...left, ...bound, ...written.map(({ at }) => at)];
  do {
    const kept = changedPlaces(fresh);
    const taken = new Set(following.filter(({ sources }) => sources.length === 0 || sources.some((range) => touches(range, kept))));
    following = following.filter((one) => !taken.has(one));
    fresh = [...taken].map(({ text }) => text.at);
    bound.push(...fresh);
  } while (fresh.length > 0);
  return { following: following.map(({ text }) => text), bound, written };
}

function formulasWithText(sheet: Sheet, encodings: readonly LegacyEncoding[]): FormulaWithText[] {
  const { name, cells, data } = sheet;
  const readings = new Map<number, string>();
  for (const number of new Set(data.formulas)) {
    const reading = number < 0 ? null : legacyTextIn(data.strings[number] ?? "", encodings);
    if (reading !== null) readings.set(number, reading);
  }
  if (readings.size === 0) return [];
  return sheet.filledRows().flatMap((row) => {
    const { first, end } = cells.lineOf(row);
    const found: FormulaWithText[] = [];
    for (let at = first; at < end; at++) {
      const reading = readings.get(data.formulas[at] ?? -1);
      if (reading !== undefined) found.push({ at: { sheet: name, row, column: cells.columnAt(at) }, reading });
    }
    return found;
  });
}
