const LETTER = 1;
const DIGIT = 2;
const MARK = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const LETTERS = /\p{L}+/gu;

/** What the signs of the alphabets met in offices are; typographic signs from here up to `REST` are none of the three. */
const KINDS = new Uint8Array(0x2000);
const REST = 0x2070;
for (let code = 0; code < KINDS.length; code++) {
  const sign = String.fromCharCode(code);
  KINDS[code] = /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : /\p{M}/u.test(sign) ? MARK : 0;
}

/** The words of a folded text: runs of letters and digits, punctuation dropped ("54/2016/nđ-cp" → 54, 2016, nđ, cp). */
export function foldedWords(folded: string): string[] {
  return runs(folded, LETTER | DIGIT, LETTER | DIGIT | MARK) ?? folded.match(WORD) ?? [];
}

/** The runs of letters in a text. */
export function letterRuns(text: string): string[] {
  return runs(text, LETTER, LETTER) ?? text.match(LETTERS) ?? [];
}

/** Runs that start with one kind of sign and go on with another, at one look at each sign; null where a sign is met that the look does not know. */
function runs(text: string, starts: number, goesOn: number): string[] | null {
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= REST) return null;
    const kind = KINDS[code] ?? 0;
    if (from < 0 && (kind & starts) !== 0) from = at;
    else if (from >= 0 && (kind & goesOn) === 0) {
      found.push(text.slice(from, at));
      from = -1;
    }
  }
  if (from >= 0) found.push(text.slice(from));
  return found;
}
