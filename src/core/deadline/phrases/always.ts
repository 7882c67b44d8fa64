import { END, pattern } from "./pattern";
import { matchOf, unmeasurablePhrase, type PhraseShape } from "./phraseShape";

const ALWAYS = pattern(`(?:thường xuyên|liên tục|lâu dài|thường kỳ)(?:(?:,| và)? (?:thường xuyên|liên tục|lâu dài))?(?: trong quá trình \\p{L}+(?: \\p{L}+)?)?${END}`);

/** Without any mark: “Thường xuyên”, “thường xuyên, liên tục”. */
export const always: PhraseShape = {
  begins: "thường liên lâu",
  read: (text, at) => {
    const match = ALWAYS(text, at);
    return match && matchOf(unmeasurablePhrase(text, at, at + match[0].length, "always"));
  },
};
