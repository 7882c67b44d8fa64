import { DIGIT, LETTER, MARK, kindAt } from "./foldedWords";
import { isPlainSign } from "./plainText";

/** A sign of text that needs no putting right (`isPlain`). */
const PLAIN = 8;
const LOWER = 4;
/** What each sign of the alphabets met in offices is, and above that its lower case: 0 where that is several signs or depends on what stands beside it (İ, Σ). */
const SIGNS = Uint32Array.from({ length: 0x2000 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const lower = sign.toLowerCase();
  return ((lower.length > 1 || sign === "Σ" ? 0 : lower.charCodeAt(0)) << LOWER) | (isPlainSign(code) ? PLAIN : 0) | kindAt(sign, 0);
});
const SPACE = SIGNS[32];
const SLOTS = 0x4000;
const MOST = 4_000;
const FIRST_DIGIT = 48;
const LAST_DIGIT = 57;

interface Known<T> {
  readonly word: string;
  readonly hash: number;
  readonly made: T;
}

/** True when a word in lower case stands at a place of a text, in whatever case. */
export function standsAt(text: string, at: number, word: string): boolean {
  if (at < 0 || at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    if (((SIGNS[code] ?? 0) >> LOWER || code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

/**
 * What is made of each word of a text in lower case, remembered by the word, at one look at each sign and without cutting words out: ten thousand
 * tasks are a third of a million words, few of them different. For pure functions only. Numbers are not kept; forgets everything when full.
 */
export class WordTable<T> {
  /** Where the word stands that was found last. */
  from = 0;
  to = 0;
  /** False once a look has met something that plain text does not hold. */
  isPlain = true;
  private slots: (Known<T> | undefined)[] = new Array<undefined>(SLOTS);
  private count = 0;
  private readonly starts: number;
  private readonly goesOn: number;

  /** By hash: 1 where a word looked for may be; null where all are. */
  private readonly wanted: Uint8Array | null = null;

  /** Words are those of `foldedWords`, or runs of letters. Of `only` some words, in lower case, the others may be passed over: most texts hold few of them. */
  constructor(words: "words" | "letters", private readonly make: (word: string) => T, only?: Iterable<string>) {
    this.starts = words === "letters" ? LETTER : LETTER | DIGIT;
    this.goesOn = words === "letters" ? LETTER : LETTER | DIGIT | MARK;
    if (only) {
      this.wanted = new Uint8Array(SLOTS);
      for (const word of only) this.wanted[slotOf(hashOf(word))] = 1;
    }
  }

  /** For the next word from a place on, null where none follows. */
  next(text: string, after: number): T | null {
    const { wanted } = this;
    let at = after;
    let plain = PLAIN;
    for (;;) {
      for (let before = 0; at < text.length; at++) {
        const sign = signAt(text, at);
        if ((sign & this.starts) !== 0) break;
        plain &= sign === SPACE && before === SPACE ? 0 : sign;
        before = sign;
      }
      if (at >= text.length) {
        this.isPlain &&= plain !== 0;
        return null;
      }
      const from = at;
      let hash = 0;
      let isRare = false;
      let isNumber = true;
      for (; at < text.length; at++) {
        const sign = signAt(text, at);
        if ((sign & this.goesOn) === 0) break;
        plain &= sign;
        const lower = sign >> LOWER;
        hash = (Math.imul(hash, 31) + lower) | 0;
        isRare ||= lower === 0;
        isNumber &&= lower >= FIRST_DIGIT && lower <= LAST_DIGIT;
      }
      if (wanted !== null && !isRare && wanted[slotOf(hash)] !== 1) continue;
      this.from = from;
      this.to = at;
      this.isPlain &&= plain !== 0;
      return isRare || isNumber ? this.make(text.slice(from, at).toLowerCase()) : this.known(text, hash);
    }
  }

  private known(text: string, hash: number): T {
    const { from, to } = this;
    let slot = slotOf(hash);
    for (let known = this.slots[slot]; known; known = this.slots[slot]) {
      if (known.hash === hash && known.word.length === to - from && standsAt(text, from, known.word)) return known.made;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.add(text.slice(from, to).toLowerCase(), hash);
  }

  private add(word: string, hash: number): T {
    if (this.count >= MOST) {
      this.slots = new Array<undefined>(SLOTS);
      this.count = 0;
    }
    const made = this.make(word);
    let slot = slotOf(hash);
    while (this.slots[slot]) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = { word, hash, made };
    this.count += 1;
    return made;
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + (signAt(word, at) >> LOWER)) | 0;
  return hash;
}

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < SIGNS.length ? (SIGNS[code] ?? 0) : kindAt(text, at);
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 14)) & (SLOTS - 1);
}
