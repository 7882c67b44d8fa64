import { fold } from "./fold";

/** The words of a text, folded: runs of letters and digits, punctuation dropped ("54/2016/NĐ-CP" → 54, 2016, nđ, cp). */
export function wordsOf(text: string): string[] {
  return foldedWords(fold(text));
}

/** The same for a text that is already folded. */
export function foldedWords(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}
