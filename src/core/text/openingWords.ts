import { expandAbbreviations } from "./abbreviations";
import { fold } from "./fold";
import { labelWords } from "./preparedText";
import { remembered } from "./remembered";

/** So much of a text tells it from most labels. */
const LONGEST = 24;
const DIGITS = /^\d+$/u;
/** A text that begins with a word bears no number of its own. */
const WORD_FIRST = /^\p{L}{2,}(?: |$)/u;

/**
 * The first words of a text, the very ones with which its words begin once it is made ready by `prepare`; null where only the whole text
 * tells. A fraction of the work: enough to see that a text is none of some labels.
 */
export function openingWords(text: string): readonly string[] | null {
  if (DIGITS.test(text)) return [text];
  if (!WORD_FIRST.test(text) || text.includes("&")) return null;
  const opening = text.length <= LONGEST ? text : text.slice(0, Math.max(0, text.lastIndexOf(" ", LONGEST)));
  return opening === "" || opening.includes("(") ? null : wordsOf(opening);
}

/** Many texts of a table begin alike. */
const wordsOf = remembered((opening: string): readonly string[] => expandAbbreviations(labelWords(fold(opening))));
