import { roundExactly } from "./exact";
import { parseNumber } from "./number";

/** Dossiers received and returned on time, with the rate they make in percent; null rate when nothing was received. */
export interface Pair {
  readonly whole: number;
  readonly part: number;
  readonly rate: number | null;
  /** Rate written beside the pair: "98,5% (1200/1182)". */
  readonly stated: number | null;
}

const FIGURE = "(\\d{1,3}(?:[., ]\\d{3})+|\\d+)(?!\\d)";
const RATE = "(?:(\\d+(?:[.,]\\d+)?) ?%?)";
const UNIT = "(?: ?(?:hồ sơ|hs|thủ tục|tthc|văn bản|vb|dịch vụ|đơn vị|cơ quan|người|lượt|phiếu|xã))?";
const PAIR = `${FIGURE}${UNIT} ?/ ?${FIGURE}${UNIT}`;
/** Words that present a rate: “đạt 98,5%”, “đạt tỷ lệ: 98,5%”. */
const PRESENTED = "(?:(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|tương đương|tức|là) ?){0,3}:? ?";
const FOOTNOTE = " ?(?:\\((?:\\*{1,3}|[1-9])\\)|\\*{1,3})";
const PAIR_FIRST = new RegExp(`^${PAIR}(?!${FOOTNOTE}$)[ ;,:=–-]*(?:[(]? ?${PRESENTED}${RATE} ?[)]?)?(?:${FOOTNOTE})?$|^${PAIR}${FOOTNOTE}$`, "iu");
const RATE_FIRST = new RegExp(`^${PRESENTED}${RATE}[ ;,:=–-]*[([]? ?${PAIR} ?[)\\]]?(?:${FOOTNOTE})?$`, "iu");
/** Longer texts tell more than a pair. */
const LONGEST = 80;
const IN_FORMULA = /^\(?(\d+)\/(\d+)\)?(?:\*100%?|%)?$/u;

/**
 * Reads "1200/1182", "1182 / 1200 (98,5%)", "98,5% (1200/1182)", "1200/1182 đạt 98,5%": received / on time as the form prints it, the other way round where the
 * second figure is larger (rules.json R-PL3-11). Null when the text is no pair of whole numbers.
 */
export function readPair(text: string): Pair | null {
  if (text.length > LONGEST) return null;
  const first = PAIR_FIRST.exec(text);
  if (first) return pairOf(wholeNumber(first[1] ?? first[4]), wholeNumber(first[2] ?? first[5]), rateIn(first[3]));
  const second = RATE_FIRST.exec(text);
  return second ? pairOf(wholeNumber(second[2]), wholeNumber(second[3]), rateIn(second[1])) : null;
}

/** Reads the formula `1200/1182` (without "="), with or without *100. */
export function readPairFormula(formula: string): Pair | null {
  if (formula.length > LONGEST) return null;
  const match = IN_FORMULA.exec(formula.replace(/\s+/gu, ""));
  return match ? pairOf(wholeNumber(match[1]), wholeNumber(match[2]), null) : null;
}

function pairOf(one: number | null, other: number | null, stated: number | null): Pair | null {
  if (one === null || other === null) return null;
  const whole = Math.max(one, other);
  const part = Math.min(one, other);
  return { whole, part, rate: whole === 0 ? null : roundExactly((part / whole) * 100, 10), stated };
}

function wholeNumber(written: string | undefined): number | null {
  const number = parseNumber(written ?? "");
  const value = number === null ? null : number.kind === "twoWays" ? number.grouped : number.value;
  return value !== null && Number.isInteger(value) ? value : null;
}

function rateIn(written: string | undefined): number | null {
  return written === undefined ? null : Number(written.replace(",", "."));
}
