/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight (FIPS 180-4, 4.2.2 and 5.3.3). */
const PRIMES = firstPrimes(64);
const ROUND = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** SHA-256 of a text in UTF-8, as 64 hex digits in capitals (FIPS 180-4). */
export function sha256(text: string): string {
  const bytes = padded(utf8(text));
  const state = Int32Array.from(START);
  const schedule = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) compress(state, bytes, block, schedule);
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("").toUpperCase();
}

function compress(state: Int32Array, bytes: Uint8Array, block: number, w: Int32Array): void {
  for (let i = 0; i < 16; i++) w[i] = [0, 1, 2, 3].reduce((word, j) => (word << 8) | at(bytes, block + i * 4 + j), 0);
  for (let i = 16; i < 64; i++) {
    const [early, late] = [at(w, i - 15), at(w, i - 2)];
    const s0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const s1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (ROUND[i] ?? 0) + at(w, i)) | 0;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = at(state, i) + word));
}

function at(words: Int32Array | Uint8Array, index: number): number {
  return words[index] ?? 0;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** One bit, noughts, and the length in bits: whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  for (let i = 0, bits = bytes.length * 8; i < 8; i++, bits = Math.floor(bits / 256)) whole[whole.length - 1 - i] = bits % 256;
  return whole;
}

function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const rest = (steps: number) => 0x80 | ((code >> (6 * steps)) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), rest(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), rest(1), rest(0));
    else bytes.push(0xf0 | (code >> 18), rest(2), rest(1), rest(0));
  }
  return Uint8Array.from(bytes);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}
