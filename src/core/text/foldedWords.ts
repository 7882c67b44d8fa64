/** The words of a folded text: runs of letters and digits, punctuation dropped ("54/2016/nđ-cp" → 54, 2016, nđ, cp). */
export function foldedWords(folded: string): string[] {
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}
