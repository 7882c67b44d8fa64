import type { CellRange } from "../../../core/sheet/address";
import { LAST_COLUMN, LAST_ROW } from "../document/rectangles";
import { invalidArgument } from "../hostError";
import type { HostSession } from "../wire/officeType";
import { targetOf } from "../wire/officeType";
import { rangeAt } from "./addresses";

/** A text; refuses anything else. */
export function textOf(argument: unknown): string {
  if (typeof argument !== "string") throw invalidArgument();
  return argument;
}

/** A text, or "" when left out. */
export function optionalText(argument: unknown): string {
  return argument === undefined || argument === null ? "" : textOf(argument);
}

/** The bytes of an .xlsx out of base64; refuses anything that is no package. */
export function fileBytes(argument: unknown): Uint8Array {
  const text = textOf(argument);
  if (!text.startsWith(PACKAGE) || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(text)) throw invalidArgument();
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** How every package begins, the bytes 50 4B 03, in base64. */
const PACKAGE = "UEsD";

/** A whole number; refuses anything else. */
export function wholeNumber(argument: unknown): number {
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw invalidArgument();
  return argument;
}

/** A number within bounds. */
export function numberWithin(argument: unknown, least: number, most: number): number {
  if (typeof argument !== "number" || !(argument >= least && argument <= most)) throw invalidArgument();
  return argument;
}

/** A yes or no. */
export function truthOf(argument: unknown): boolean {
  if (typeof argument !== "boolean") throw invalidArgument();
  return argument;
}

/** One of the words of an enumeration. */
export function oneOf<T extends string>(words: readonly T[], argument: unknown): T {
  const found = words.find((word) => word === argument);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** A colour as Office.js takes it ("#F2F2F2", "F2F2F2" or one of a few names), to "#F2F2F2". */
export function colourOf(argument: unknown): string {
  const text = textOf(argument);
  const named = NAMED_COLOURS[text.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/iu.exec(text)?.[1];
  if (!digits) throw invalidArgument();
  return `#${digits.toUpperCase()}`;
}

const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** Plain data with names; refuses lists and single values. */
export function recordOf(argument: unknown): Readonly<Record<string, unknown>> {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) throw invalidArgument();
  return argument as Readonly<Record<string, unknown>>;
}

/** A Range object of this sheet, or an address on it. */
export function rangeArgument(session: HostSession, sheet: string, argument: unknown): CellRange {
  const target = targetOf("Range", argument);
  if (!target) return rangeAt(textOf(argument), session.sheet(sheet).name);
  if (target.sheet !== sheet) throw invalidArgument();
  return target.range;
}

/** The range, refused when it leaves Excel's grid. */
export function withinGrid(range: CellRange): CellRange {
  const fits = range.top >= 0 && range.left >= 0 && range.bottom <= LAST_ROW && range.right <= LAST_COLUMN && range.top <= range.bottom && range.left <= range.right;
  if (!fits) throw invalidArgument();
  return range;
}
