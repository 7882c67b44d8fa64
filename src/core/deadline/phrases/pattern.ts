import { bareOf } from "../../text/fold";
import type { DeadlineText } from "../deadlineText";

/** Matches at one place of a text, in folded words or, where the whole text is typed without marks, in bare ones. */
export type Pattern = (text: DeadlineText, at: number) => RegExpExecArray | null;

/** Makes a pattern from a regular expression in folded Vietnamese; bare words are its own without their marks. */
export function pattern(source: string): Pattern {
  const marked = new RegExp(source, "uy");
  let bare: RegExp | null = null;
  return (text, at) => {
    const expression = text.unmarked ? (bare ??= new RegExp(bareOf(source), "uy")) : marked;
    expression.lastIndex = at;
    return expression.exec(text.folded);
  };
}

/** No letter or digit goes on. */
export const END = "(?![\\p{L}\\p{M}\\d])";
