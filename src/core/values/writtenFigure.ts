import { fold } from "../text/fold";
import { trimSigns } from "../text/trimSigns";
import type { ParsedNumber } from "./number";
import { halfWidth, parseNumber } from "./number";

/** A number with what a person wrote around it: "98,5%", "12 văn bản", "12 (mười hai)". */
export interface WrittenFigure {
  readonly number: ParsedNumber;
  /** A % sign follows the number. */
  readonly percent: boolean;
}

/** Words after a number that change it, so that it no longer stands for itself. */
const CHANGING_WORDS: ReadonlySet<string> = new Set(
  ["nghìn", "ngàn", "triệu", "tr", "tỷ", "tỉ", "chục", "trăm", "vạn", "nghin", "ngan", "trieu", "ty", "k", "m", "rưỡi", "phẩy"].concat(
    ["trở", "hơn", "dưới", "trên", "gần", "khoảng", "ước", "đến", "tới", "hoặc", "chưa", "không", "tăng", "giảm"],
  ),
);
const MOST_WORDS = 5;

/** Reads a number that leads a text, followed at most by %, its unit in words and a note in brackets; null when the text says anything else. */
export function writtenFigure(text: string, measurementUnit: string): WrittenFigure | null {
  const written = halfWidth(text).replace(/^['‘’]/u, "").trim();
  const body = /^[-−–+]?\d(?:[\d., ]*\d)?/u.exec(written)?.[0];
  if (body === undefined) return null;
  const number = parseNumber(body);
  if (number === null) return null;
  const after = written.slice(body.length);
  const percent = /^ ?(?:%|phần trăm(?!\p{L}))/iu.exec(after)?.[0];
  const rest = after.slice(percent?.length ?? 0);
  return isUnitOrNote(rest, measurementUnit) ? { number, percent: percent !== undefined } : null;
}

function isUnitOrNote(rest: string, measurementUnit: string): boolean {
  const words = rest.replace(/\((?=[^()\p{L}]*\p{L})[^()]*\)[ .;]{0,9}$/u, "");
  const bare = trimSigns(words, " .,;*", " .,;*");
  if (bare === "" || fold(bare) === fold(measurementUnit)) return true;
  const apart = words.startsWith(" ") || bare.length > 2;
  if (!apart || !/^\p{L}[\p{L} ,/.-]*$/u.test(bare)) return false;
  const parts = fold(bare).split(/[ ,/.-]+/u);
  return parts.length <= MOST_WORDS && !parts.some((word) => CHANGING_WORDS.has(word));
}
