/** Generation of the binary formats: .xls of Excel 5 and 95, .xls since Excel 97, .xlsb. */
export type Biff = 5 | 8 | 12;

/** Bytes of each token of fixed size by its number (MS-XLS 2.5.198, MS-XLSB 2.5.97), for the three generations. */
const SIZES: ReadonlyMap<number, readonly [number, number, number]> = new Map([
  [0x01, [5, 5, 5]], [0x1a, [11, 11, 11]], [0x1b, [5, 5, 5]], [0x1c, [2, 2, 2]], [0x1d, [2, 2, 2]], [0x1e, [3, 3, 3]], [0x1f, [9, 9, 9]],
  [0x20, [8, 8, 15]], [0x21, [3, 3, 3]], [0x22, [4, 4, 4]], [0x23, [15, 5, 5]], [0x24, [4, 5, 7]], [0x25, [7, 9, 13]], [0x26, [7, 7, 7]],
  [0x29, [3, 3, 3]], [0x2a, [4, 5, 7]], [0x2b, [7, 9, 13]], [0x2c, [4, 5, 7]], [0x2d, [7, 9, 13]], [0x2e, [3, 3, 3]], [0x2f, [3, 3, 3]],
  [0x39, [25, 7, 7]], [0x3a, [18, 7, 9]], [0x3b, [21, 11, 15]], [0x3c, [18, 7, 9]], [0x3d, [21, 11, 15]],
]);
const GENERATIONS: readonly Biff[] = [5, 8, 12];
/** Second bytes of tokens 0x18 and 0x19, and their sizes. */
const NATURAL: ReadonlyMap<number, number> = new Map([...[1, 2, 3, 6, 7, 0x0a, 0x0b, 0x0d, 0x0f, 0x10, 0x1d].map((kind): [number, number] => [kind, 6]), [0x19, 14]]);
const ATTRIBUTES: ReadonlySet<number> = new Set([0, 1, 2, 8, 0x10, 0x20, 0x21, 0x40, 0x41, 0x80]);
const EXPRESSION = 0x01, TEXT = 0x17, SPACED = 0x18, ATTRIBUTE = 0x19, CHOICE = 0x04, ARRAY = 0x20, MEMORY = 0x26;

/**
 * Whether a stored formula of `length` bytes, and the arrays that follow it up to `end`, read exactly as far as they should.
 * The library that reads .xls and .xlsb goes on for ever in one that does not.
 */
export function formulaIsSound(body: DataView, from: number, length: number, end: number, biff: Biff): boolean {
  return length >= 0 && end <= body.byteLength && from + length <= end && new ParsedFormula(body, biff).fits(from, from + length, end);
}

class ParsedFormula {
  private at = 0;
  private readonly extras: number[] = [];

  constructor(private readonly body: DataView, private readonly biff: Biff) {}

  fits(from: number, to: number, end: number): boolean {
    this.at = from;
    while (this.at < to) {
      const size = this.tokenSize(this.at, to);
      if (size === null) this.at = to;
      else this.at += size;
    }
    if (this.at !== to) return false;
    if (this.biff === 5 || to === end) return true;
    if (this.biff === 12 && !this.passLength(end)) return true;
    return this.extras.every((token) => this.passExtra(token, end));
  }

  /** Null for a token that nobody knows: the rest of the formula is passed over. */
  private tokenSize(at: number, to: number): number | null {
    const stored = this.byte(at, to);
    const token = stored >= 0x40 && stored < 0x80 ? (stored & 0x1f) + (stored === 0x58 || stored === 0x78 ? 0x0a : 0x20) : stored;
    if (token === ARRAY || token === MEMORY || token === EXPRESSION) this.extras.push(token);
    if (token >= 0x03 && token <= 0x16) return 1;
    if (token === TEXT) return this.textSize(at, to);
    if (token === SPACED) return NATURAL.get(this.byte(at + 1, to)) ?? null;
    if (token === ATTRIBUTE) return this.attributeSize(at, to);
    return SIZES.get(token)?.[GENERATIONS.indexOf(this.biff)] ?? null;
  }

  private textSize(at: number, to: number): number {
    if (this.biff === 12) return 3 + 2 * this.number(at + 1, 2, to);
    const count = this.byte(at + 1, to);
    return this.biff === 5 ? 2 + count : 3 + count * (this.byte(at + 2, to) === 0 ? 1 : 2);
  }

  private attributeSize(at: number, to: number): number | null {
    const kind = this.byte(at + 1, to);
    if (kind === CHOICE) return 6 + 2 * this.number(at + 2, 2, to);
    return ATTRIBUTES.has(kind) ? 4 : null;
  }

  /** In an .xlsb the length of what follows stands first; false when nothing does. */
  private passLength(end: number): boolean {
    const length = this.number(this.at, 4, end);
    this.at += 4;
    return length > 0 && length !== Infinity;
  }

  private passExtra(token: number, end: number): boolean {
    const wide = this.biff === 12;
    if (token === EXPRESSION) this.at += wide ? 4 : 0;
    else if (token === MEMORY) this.at += (wide ? 4 : 2) + (wide ? 16 : 8) * this.number(this.at, wide ? 4 : 2, end);
    else this.passArray(end);
    return this.at <= end;
  }

  private passArray(end: number): void {
    const wide = this.biff === 12;
    const columns = wide ? this.number(this.at + 4, 4, end) : this.byte(this.at, end) + 1;
    const rows = wide ? this.number(this.at, 4, end) : this.number(this.at + 1, 2, end) + 1;
    this.at += wide ? 8 : 3;
    for (let left = rows * columns; left > 0 && this.at <= end; left--) this.at += this.arrayItemSize(end);
    if (rows > this.body.byteLength) this.at = Infinity;
  }

  private arrayItemSize(end: number): number {
    const kind = this.byte(this.at, end);
    if (this.biff === 12) return kind === 1 ? 3 + 2 * this.number(this.at + 1, 2, end) : kind === 2 ? 2 : kind === 4 ? 5 : 9;
    if (kind !== 2) return 9;
    const count = this.number(this.at + 1, 2, end);
    return 4 + count * (this.byte(this.at + 3, end) === 0 ? 1 : 2);
  }

  /** Infinite where the bytes have ended, so that nothing read from there fits. */
  private byte(at: number, end: number): number {
    return at < end ? this.body.getUint8(at) : Infinity;
  }

  private number(at: number, width: 2 | 4, end: number): number {
    if (at + width > end) return Infinity;
    return width === 2 ? this.body.getUint16(at, true) : this.body.getUint32(at, true);
  }
}
