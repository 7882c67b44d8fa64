/** Kinds of signs that words are made of. */
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 4;
const RUN_OF_WORD = LETTER | DIGIT | MARK;

/** What the signs of the alphabets met in offices are; typographic signs from here up to `REST` are none of the three. */
const KINDS = new Uint8Array(0x2000);
const REST = 0x2070;
for (let code = 0; code < KINDS.length; code++) KINDS[code] = kindOf(String.fromCharCode(code));

function kindOf(sign: string): number {
  return /\p{L}/u.test(sign) ? LETTER : /\p{N}/u.test(sign) ? DIGIT : /\p{M}/u.test(sign) ? MARK : 0;
}

/** The words of a folded text: runs of letters and digits, punctuation dropped ("54/2016/nđ-cp" → 54, 2016, nđ, cp). */
export function foldedWords(folded: string): string[] {
  return runs(folded, LETTER | DIGIT, RUN_OF_WORD);
}

/** The runs of letters in a text. */
export function letterRuns(text: string): string[] {
  return runs(text, LETTER, LETTER);
}

/** Runs that start with one kind of sign and go on with another, at one look at each sign. */
function runs(text: string, starts: number, goesOn: number): string[] {
  const found: string[] = [];
  let from = -1;
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (from < 0 && (kind & starts) !== 0) from = at;
    else if (from >= 0 && (kind & goesOn) === 0) {
      found.push(text.slice(from, at));
      from = -1;
    }
  }
  if (from >= 0) found.push(text.slice(from));
  return found;
}

/** True where a letter stands; nothing stands before and behind a text. */
export function isLetterAt(text: string, at: number): boolean {
  return kindAt(text, at) === LETTER;
}

/** What kind of sign stands at a place, 0 for none of them. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= REST ? kindOf(wholeSign(text, at)) : (KINDS[code] ?? 0);
}

/** The sign of which a place holds the first or the second half, or all. */
function wholeSign(text: string, at: number): string {
  const before = text.codePointAt(at - 1) ?? 0;
  return String.fromCodePoint(before > 0xffff ? before : (text.codePointAt(at) ?? 0));
}
