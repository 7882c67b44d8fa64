import { VNI_LETTERS, VNI_MARKS } from "./vni";

/** A run of what VNI can read as letters. */
export const VNI_WORD = new RegExp(`[A-Za-z${VNI_MARKS}${[...VNI_LETTERS.keys()].filter((code) => code.length === 1).join("")}]+`, "gu");

/** One run as Vietnamese: a vowel takes the mark after it, in either case; a mark without its vowel stays as it is. */
export function decodeVniWord(word: string): string {
  let text = "";
  for (let i = 0; i < word.length; i++) {
    const base = word.charAt(i);
    const next = word.charAt(i + 1);
    const mark = base === base.toUpperCase() ? next.toUpperCase() : next.toLowerCase();
    const pair = next !== "" && VNI_MARKS.includes(next) ? VNI_LETTERS.get(base + mark) : undefined;
    text += pair ?? VNI_LETTERS.get(base) ?? base;
    if (pair !== undefined) i++;
  }
  return text;
}
