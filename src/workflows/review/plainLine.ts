import { clip } from "../../core/message";

/** What no line holds: control characters, halves of letters, and signs that turn the direction of writing. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text out of a file or a report as one line of at most so many letters. */
export function plainLine(text: string, most: number): string {
  return clip(text.replace(UNSHOWN, " "), most);
}
