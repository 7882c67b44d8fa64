import { bareOf } from "../text/fold";
import { unifyLookAlikes } from "../text/lookAlikes";
import { composed, normalizeText } from "../text/normalize";
import { placeToneMarks } from "../text/toneMarks";

/** A deadline cell's text made ready for reading: two strings of one length, so that what is found in `folded` is quoted from `shown`. */
export interface DeadlineText {
  /** Normalised; a line break stays where the next line begins a new point. */
  readonly shown: string;
  /** Lower case, dashes and tone-mark places unified. */
  readonly folded: string;
  /** Typed without any tone or vowel mark: matched against words without theirs. */
  readonly unmarked: boolean;
}

/** The sign between two points of a list. */
export const POINT_BREAK = "\n";

const LINE_BREAKS = /[\n\r\v\f\u0007\u0085\u2028\u2029]+/u;
const BEGINS_POINT = /^(?:[-–—−+*•·●▪■○◦➢►✓o](?= |\p{L})|\(?(?:\d{1,2}|[a-zđ])[.)](?= ?\p{L}))/u;
const ROMAN_NUMERALS = /[Ⅰ-ⅿ]/gu;
const DASHES = /[\p{Pd}−⁃]/gu;

/** “2O22”: a year with the letter O for a nought. */
const YEAR_WITH_LETTERS = /(?<![\p{L}\d])2[0o][\do]{2}(?![\p{L}\d])/gu;

/** Makes a cell's text ready for `parseDeadline`. */
export function deadlineText(text: string): DeadlineText {
  const lines = text.split(LINE_BREAKS).map(normalizeText).filter((line) => line !== "");
  const joined = lines.map((line, i) => (i === 0 ? "" : BEGINS_POINT.test(line) ? POINT_BREAK : " ") + line).join("");
  const shown = composed(unifyLookAlikes(joined)).replace(ROMAN_NUMERALS, (numeral) => numeral.normalize("NFKC"));
  const folded = sameLength(sameLength(shown, (part) => part.toLowerCase()).replace(DASHES, "-"), placeToneMarks).replace(YEAR_WITH_LETTERS, (year) => year.replace(/o/gu, "0"));
  return { shown, folded, unmarked: folded === bareOf(folded) };
}

/** A change that moves no letter: where it would, each letter is changed alone or left. */
function sameLength(text: string, change: (part: string) => string): string {
  const changed = change(text);
  if (changed.length === text.length) return changed;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const inWord = change(word);
    return inWord.length === word.length ? inWord : word;
  });
}
