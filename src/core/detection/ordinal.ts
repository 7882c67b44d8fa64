/** A row's own number (STT) as understood: "2.1." is number [2, 1], "II" roman [2], "b)" letter [2], "-" a dash. */
export interface Ordinal {
  readonly kind: "number" | "roman" | "letter" | "dash";
  readonly path: readonly number[];
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN = /^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
const LETTERS = "abcdđefghiklmnopqrstuvxy";
const DASH = /^[-–—+*•●○▪]+$/u;
const WRITTEN = /^\(?((?:\d{1,3}|\p{L}{1,6})(?:[.,](?:\d{1,3}|\p{L}))*)[.):/]*$/u;

/** Reads what stands in an STT cell; null when it is no ordinal. Lone letters are roman where they are i, v or x. */
export function readOrdinal(text: string): Ordinal | null {
  const written = text.trim();
  if (DASH.test(written)) return { kind: "dash", path: [] };
  const parts = WRITTEN.exec(written)?.[1]?.toLowerCase().split(/[.,]/u);
  if (!parts?.[0]) return null;
  const path = parts.map(partValue);
  if (path.some((value) => value === null)) return null;
  return { kind: /^\d/u.test(parts[0]) ? "number" : isRoman(parts[0]) ? "roman" : "letter", path: path as number[] };
}

function isRoman(part: string): boolean {
  return part !== "" && ROMAN.test(part) && part !== "l";
}

function partValue(part: string): number | null {
  if (/^\d+$/u.test(part)) return Number(part);
  if (isRoman(part)) return romanValue(part);
  return part.length === 1 && LETTERS.includes(part) ? LETTERS.indexOf(part) + 1 : null;
}

function romanValue(part: string): number {
  const digits = [...part].map((letter) => ROMAN_DIGITS[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** 4 → "iv", for 1 to 99. */
export function romanOf(value: number): string {
  return (TENS[Math.floor(value / 10)] ?? "") + (ONES[value % 10] ?? "");
}

/** The ordinal as part of a row id: "1.", "01" → "1"; "III." → "iii"; "2.1" → "2.1"; "" for a dash. */
export function ordinalSlug({ kind, path }: Ordinal): string {
  const [first = 0, ...rest] = path;
  const head = kind === "roman" ? romanOf(first) : kind === "letter" ? (LETTERS[first - 1] ?? "") : String(first);
  return kind === "dash" ? "" : [head, ...rest].join(".");
}

const LEADING = /^(?:([-–—+*•●▪]+)\s*|(\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{Ll})[.):]+\)?)(?:\s+|(?!\d))|(\d{1,2}(?:\.\d{1,2})+|\d{1,2}|[IVX]{1,5})\s+)(?=[\p{L}\p{N}("“])/u;

/** Takes the ordinal off the front of a label: "1. Tổng số" → "1." and "Tổng số"; a number that belongs to the words ("90% …", "4 tại chỗ") stays. */
export function splitOrdinal(text: string): { readonly ordinal: string; readonly rest: string } {
  const match = LEADING.exec(text);
  if (!match) return { ordinal: "", rest: text };
  const rest = text.slice(match[0].length);
  const bare = match[3];
  if (bare !== undefined && !/^\p{Lu}/u.test(rest)) return { ordinal: "", rest: text };
  return { ordinal: (match[1] ?? match[2] ?? bare ?? "").trim(), rest };
}
