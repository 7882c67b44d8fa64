import { remembered } from "../text/remembered";
import type { Ordinal } from "../values/ordinal";
import { ordinalLetter, parseOrdinal, romanOf } from "../values/ordinal";

export { romanOf };
export type { Ordinal };

/** Beyond this a number beside a label is a year or a figure. */
const LARGEST = 999;

/** Reads what stands in an STT cell; null when it is no ordinal, as a year or a figure of four digits is not. */
export function readOrdinal(text: string): Ordinal | null {
  const ordinal = parseOrdinal(text);
  return ordinal && isShort(ordinal) ? ordinal : null;
}

/** True for an ordinal without a number of four digits. */
export function isShort({ path }: Ordinal): boolean {
  return path.every((value) => value <= LARGEST);
}

/** The ordinal as part of a row id: "1.", "01" → "1"; "III." → "iii"; "2.1" → "2.1"; "" for a dash. */
export function ordinalSlug({ kind, path }: Ordinal): string {
  const [first = 0, ...rest] = path;
  const head = kind === "roman" ? romanOf(first) : kind === "letter" ? ordinalLetter(first) : String(first);
  return kind === "dash" ? "" : [head, ...rest].join(".");
}

const LEADING = /^(?:([-–—+*•●▪]+)\s*|(\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|\p{Ll})[.):]+\)?)(?:\s+|(?!\d))|(\d{1,2}(?:\.\d{1,2})+|\d{1,2}|[IVX]{1,5})\s+)(?=[\p{L}\p{N}("“])/u;

/** A capital that is no Roman numeral begins no ordinal: seen at once of most labels. */
const CAPITAL = /^[A-HJ-UWYZ]/;

/** Takes the ordinal off the front of a label: "1. Tổng số" → "1." and "Tổng số"; a number that belongs to the words ("90% …", "4 tại chỗ") stays. */
export function splitOrdinal(text: string): { readonly ordinal: string; readonly rest: string } {
  return CAPITAL.test(text) ? { ordinal: "", rest: text } : splitLeading(text);
}

/** The labels of a form come back for each form they are laid against, and in every workbook. */
const splitLeading = remembered((text: string): { readonly ordinal: string; readonly rest: string } => {
  const match = LEADING.exec(text);
  if (!match) return { ordinal: "", rest: text };
  const ordinal = (match[1] ?? match[2] ?? match[3] ?? "").trim();
  const rest = text.slice(match[0].length);
  const isBare = match[3] !== undefined;
  return readOrdinal(ordinal) === null || (isBare && !/^\p{Lu}/u.test(rest)) ? { ordinal: "", rest: text } : { ordinal, rest };
});
