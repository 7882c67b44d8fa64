import { PARTS } from "./month";
import { END, pattern } from "./pattern";
import type { PeriodReader } from "./period";
import { readYear } from "./writtenYear";

/** A quarter's number; a small l is how a capital I comes out of a scanner. */
export const QUARTER_NUMBER = "[ivx]+|[il]{1,3}|[il]v|\\d{1,2}|nhất|hai|ba|bốn|tư|một";
const NAMED = pattern(`(?:(?<part>đầu|giữa|cuối) )?(?:quý|quí)(?: thứ)? ?[.:]? ?(?<quarter>${QUARTER_NUMBER})${END}`);
const LETTER = pattern(`(?:(?<part>đầu|giữa|cuối) )?q ?\\.? ?(?<quarter>iv|i{1,3}|[1-4])${END}`);

const NUMBERS: Readonly<Record<string, number>> = {
  i: 1, ii: 2, iii: 3, iv: 4, "một": 1, "nhất": 1, hai: 2, ba: 3, "bốn": 4, "tư": 4, mot: 1, nhat: 1, bon: 4, tu: 4,
};

/** 1 to 4 from “iv”, “4”, “tư”; 0 for what is no quarter. */
export function quarterNumber(written: string): number {
  const number = /^\d/u.test(written) ? Number(written) : (NUMBERS[written.replace(/^l+|(?<=^i+)l+/u, (ls) => "i".repeat(ls.length))] ?? 0);
  return number <= 4 ? number : 0;
}

/** A quarter: “Quý I/2021”, “quý 1”, “Quí IV năm 2021”, “Q1/2021”, “cuối quý II”. */
export const readQuarterPeriod: PeriodReader = (text, at) => {
  const match = NAMED(text, at) ?? LETTER(text, at);
  if (!match) return null;
  const { part = "", quarter: written = "" } = match.groups ?? {};
  const quarter = quarterNumber(written);
  const { year, relative, end, possible } = readYear(text, at + match[0].length, "any");
  return {
    unit: "quarter", firstMonth: quarter * 3 - 2, lastMonth: quarter * 3, day: null, year, relative,
    lead: PARTS[part] ?? part, guessed: [], possible: possible && quarter > 0, end,
  };
};
