import { unescapeText } from "./escapes";
import { serialOfIso } from "./isoDate";
import type { RichText } from "./richText";
import type { SharedStrings } from "./sharedStrings";

/** What one `<c>` holds, before it is understood: its type, the text of `<v>`, and of `<is>`; null where there is none. */
export interface RawCell {
  readonly type: string;
  readonly value: string | null;
  readonly inline: RichText | null;
  readonly hasFormula: boolean;
}

/** A cell's value as understood; `calculated` is false for a formula without a stored result. */
export interface CellValue {
  readonly value: number | string | boolean | null;
  readonly error?: true;
  readonly font?: string;
  readonly isDate?: true;
  readonly calculated?: false;
}

const BLANK: CellValue = { value: null };
const UNCALCULATED: CellValue = { value: null, calculated: false };
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const INDEX = /^\s*\d+\s*$/;

/**
 * Understands a cell by its type (ECMA-376-1, 18.18.11); `shift` is added to its number.
 * Numbers that cannot be read stay visible as text; a lost shared text is blank.
 */
export function understandCell(raw: RawCell, strings: SharedStrings, shift: number): CellValue {
  const { value } = raw;
  if (raw.type === "inlineStr" || (raw.inline && value === null)) return textValue(raw.inline?.text ?? unescapeText(value ?? ""), raw.inline?.font);
  if (raw.type === "str" && (value !== null || !raw.hasFormula)) return textValue(unescapeText(value ?? ""));
  // An empty <v/> is no result: only a text may be empty.
  if (value === null || value.trim() === "") return raw.hasFormula ? UNCALCULATED : BLANK;
  switch (raw.type) {
    case "s": {
      const found = INDEX.test(value) ? strings.at(Number(value)) : null;
      return found ? textValue(found.text, found.font) : BLANK;
    }
    case "b":
      return { value: value.trim() === "1" || value.trim().toLowerCase() === "true" };
    case "e":
      return { value: value.trim(), error: true };
    case "d":
      return dateValue(value);
    case "":
    case "n":
      return numberValue(value, shift);
    default:
      return textValue(unescapeText(value));
  }
}

function textValue(value: string, font = ""): CellValue {
  return font === "" ? { value } : { value, font };
}

function dateValue(value: string): CellValue {
  const serial = serialOfIso(value);
  return serial === null ? textValue(value) : { value: serial, isDate: true };
}

function numberValue(value: string, shift: number): CellValue {
  const number = NUMBER.test(value) ? Number(value) : NaN;
  return Number.isFinite(number) ? { value: number + shift } : textValue(value);
}
