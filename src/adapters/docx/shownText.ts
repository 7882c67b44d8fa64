/** Control characters, halves of letters, the two codes that are none, and signs that turn the direction of writing. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as a document can hold it: what XML has no place for is a space. */
export function shownText(text: string): string {
  return text.replace(UNWRITABLE, " ");
}
