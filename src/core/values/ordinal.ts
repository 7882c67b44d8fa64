import { normalizeText } from "../text/normalize";
import { withoutNoise } from "./exact";

/** How an STT is written: 1, I, a, a dash, 1.1, or nothing that counts. */
export type OrdinalStyle = "arabic" | "roman" | "letter" | "dash" | "outline" | "none";

/** An STT: "IV." is roman [4], "1.2" outline [1, 2], "đ)" letter [5]; dashes and blanks have no parts. A letter lists do not use has none either. */
export interface Ordinal {
  readonly style: OrdinalStyle;
  readonly parts: readonly number[];
}

/** Longer texts are sentences. */
const LONGEST = 24;
const NONE: Ordinal = { style: "none", parts: [] };
/** Order of points in Vietnamese documents: "đ" follows "d", there is no f, j, w, z. */
const LETTERS = [..."abcdđeghiklmnopqrstuvxy"];
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** Reads an STT from a cell's text or number; 1.1 as a number is 1.1 as an outline. */
export function parseOrdinal(written: string | number): Ordinal {
  const text = typeof written === "number" ? String(withoutNoise(written)) : normalizeText(written).normalize("NFKC");
  if (/^[-–—−‐‑+*•·▪●○➢]+$/u.test(text)) return { style: "dash", parts: [] };
  const core = text.replace(/^[(["']+ ?|[ .,:;/)\]"'–-]{1,9}$/gu, "");
  if (core === "" || core.length > LONGEST) return NONE;
  const pieces = core.split(/ ?[.,/-] ?|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u);
  const read = pieces.map((piece) => pieceOf(piece));
  if (read.some((piece) => piece === null)) return NONE;
  const [first] = read;
  if (read.length === 1 && first) return first;
  return { style: "outline", parts: read.flatMap((piece) => piece?.parts ?? []) };
}

function pieceOf(piece: string): Ordinal | null {
  if (/^\d{1,6}$/u.test(piece)) return { style: "arabic", parts: [Number(piece)] };
  if (/^[IVX]$/u.test(piece) || (piece.length > 1 && ROMAN.test(piece.toUpperCase()) && isOneCase(piece))) {
    return { style: "roman", parts: [romanValue(piece.toUpperCase())] };
  }
  if (!/^\p{L}$/u.test(piece)) return null;
  const place = LETTERS.indexOf(piece.toLowerCase().replace("ð", "đ"));
  return { style: "letter", parts: place < 0 ? [] : [place + 1] };
}

function isOneCase(piece: string): boolean {
  return piece === piece.toUpperCase() || piece === piece.toLowerCase();
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
