import { unifyLookAlikes } from "../text/lookAlikes";
import { normalizeText } from "../text/normalize";
import { isPlain } from "../text/plainText";
import { trimSigns } from "../text/trimSigns";
import { withoutNoise } from "./exact";

/**
 * An STT as understood, `kind` by its first part: "IV." is roman [4], "1.2" number [1, 2], "1a" number [1, 1], "đ)" letter [5], "I.1" roman [1, 1].
 * A dash or bullet has no path.
 */
export interface Ordinal {
  readonly kind: "number" | "roman" | "letter" | "dash";
  readonly path: readonly number[];
}

/** Longer texts are sentences, whatever spaces stand around them. */
const LONGEST = 24;
const LONGEST_WRITTEN = 200;
/** Order of points in Vietnamese documents: "đ" follows "d", there is no f, j, w, z. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const NUMBER = /^\d{1,5}$/u;
const MOST_DIGITS = 5;
const ZERO = 48;
const DASHES = /^[-–—−‐‑+*•·▪●○➢]+$/u;
const OPENING = "([\"' ";
const CLOSING = " .,:;/)]\"'-–";
/** 1 to 99. A lone L or C is a letter: lists of fifty parts are not written in Roman numerals. */
const ROMAN = /^(?=[IVXLC]{2}|[IVX])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/**
 * Reads an STT from a cell's text or number; null when it is none (words, “…”, "1/2", "v.v"). The number 1.1 is the outline 1.1.
 * Of lone letters capital I, V, X are Roman; small i, v, x stand in the alphabet, as points of a list.
 */
export function parseOrdinal(written: string | number): Ordinal | null {
  const plain = typeof written === "string" ? plainNumber(written) : -1;
  if (plain >= 0) return { kind: "number", path: [plain] };
  const text = writtenAs(written);
  if (NUMBER.test(text)) return { kind: "number", path: [Number(text)] };
  if (DASHES.test(text)) return { kind: "dash", path: [] };
  const [first = "", ...rest] = partsOf(stripped(text));
  const head = headOf(first);
  if (head === null) return null;
  const below = rest.map((part) => partBelow(part, head.kind));
  return below.every((value) => value !== null) ? { kind: head.kind, path: [head.value, ...below] } : null;
}

/** The number that a text of up to five digits is, -1 for any other text: of a long list nearly every STT, each read several times over. */
function plainNumber(text: string): number {
  if (text.length === 0 || text.length > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Reads "3-4": one row that stands for the numbers from 3 to 4; null when it is no such range. */
export function parseOrdinalRange(written: string): { readonly first: number; readonly last: number } | null {
  const match = /^(\d{1,5}) ?[-–] ?(\d{1,5})$/u.exec(stripped(writtenAs(written)));
  const [first, last] = [Number(match?.[1]), Number(match?.[2])];
  return first < last ? { first, last } : null;
}

/** An STT as repeated in sentences and compared: without spaces, brackets around it or the stop behind it. */
export function plainOrdinal(written: string): string {
  return plainNumber(written) >= 0 ? written : stripped(normalizeText(written)).replace(/ /gu, "");
}

/** The letter of a point by its place: 5 → "đ"; "" beyond the alphabet. */
export function ordinalLetter(place: number): string {
  return LETTERS.charAt(place - 1);
}

/** 4 → "iv", for 1 to 99. */
export function romanOf(value: number): string {
  return (TENS[Math.floor(value / 10)] ?? "") + (ONES[value % 10] ?? "");
}

function writtenAs(written: string | number): string {
  if (typeof written === "number") return String(withoutNoise(written));
  if (written.length > LONGEST_WRITTEN) return "";
  return isPlain(written) ? written : unifyLookAlikes(normalizeText(written)).normalize("NFKC");
}

function stripped(text: string): string {
  return trimSigns(text, OPENING, CLOSING);
}

/** "1.2", "1. 2", "1,2", "1a" and "I.1" in their parts. */
function partsOf(core: string): string[] {
  return core.length > LONGEST ? [] : core.split(/ ?\. ?|,|(?<=\d)(?=\p{Ll}$)/u);
}

function headOf(part: string): { readonly kind: "number" | "roman" | "letter"; readonly value: number } | null {
  if (NUMBER.test(part)) return { kind: "number", value: Number(part) };
  const roman = romanIn(part);
  if (roman !== null) return { kind: "roman", value: roman };
  const letter = letterIn(part);
  return letter === null ? null : { kind: "letter", value: letter };
}

/** Below a letter only numbers stand: "a.1", while "v.v" is “vân vân”. Three digits behind a point are thousands. */
function partBelow(part: string, above: "number" | "roman" | "letter"): number | null {
  if (/^\d{1,2}$/u.test(part)) return Number(part);
  return above === "letter" ? null : (romanIn(part) ?? letterIn(part));
}

function romanIn(part: string): number | null {
  const isOneCase = part === part.toUpperCase() || (part === part.toLowerCase() && part.length > 1);
  const numeral = part.toUpperCase();
  if (!isOneCase || !ROMAN.test(numeral)) return null;
  const values = [...numeral].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

function letterIn(part: string): number | null {
  const letter = part.toLowerCase();
  return letter.length === 1 && LETTERS.includes(letter) ? LETTERS.indexOf(letter) + 1 : null;
}
