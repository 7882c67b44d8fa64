import { damaged } from "../fileProblem";
import type { XmlAttributes } from "./xmlAttributes";
import { endOfReference, resolveReferences, textOf } from "./xmlText";

export const LT = 0x3c, GT = 0x3e, SLASH = 0x2f, BANG = 0x21, QUESTION = 0x3f;
const AMPERSAND = 0x26, EQUALS = 0x3d, DASH = 0x2d, BRACKET = 0x5d, QUOTE = 0x22, APOSTROPHE = 0x27;
const NAME_START = nameBytes(/[A-Za-z_:]/), NAME = nameBytes(/[A-Za-z0-9_:.-]/);

function nameBytes(ascii: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x80 || ascii.test(String.fromCharCode(byte)) ? 1 : 0));
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** A place in an XML part's bytes that can move over one piece of syntax at a time; `file.damaged` where the piece is malformed. */
export class XmlCursor {
  at = 0;
  nameStart = 0;
  nameEnd = 0;
  nameHash = 0;
  private textStart = 0;
  private textEnd = 0;
  private textIsPlain = true;
  private cdataStart = 0;
  private cdataEnd = 0;

  constructor(readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Moves over character data up to the next `<`. */
  text(): void {
    const { bytes } = this;
    const length = bytes.length;
    let plain = true;
    let at = this.at;
    this.textStart = at;
    while (at < length) {
      const byte = bytes[at]!;
      if (byte === LT) break;
      if (byte > AMPERSAND && byte !== GT) {
        at++;
      } else if (byte === AMPERSAND) {
        plain = false;
        at = endOfReference(bytes, at);
      } else {
        if (byte === 0x0d) plain = false;
        else if (byte < 0x20 && !isSpace(byte)) throw damaged("an XML part holds a control character");
        else if (byte === GT && bytes[at - 1] === BRACKET && bytes[at - 2] === BRACKET && at - 2 >= this.textStart) throw damaged("a stray ]]> in an XML part");
        at++;
      }
    }
    this.at = at;
    this.textEnd = at;
    this.textIsPlain = plain;
  }

  /** The character data last moved over, references resolved. */
  lastText(): string {
    if (this.textEnd === this.textStart) return "";
    const text = textOf(this.bytes, this.textStart, this.textEnd);
    return this.textIsPlain ? text : resolveReferences(text);
  }

  forgetText(): void {
    this.textEnd = this.textStart;
  }

  /** Moves over a name and remembers where it lies. */
  name(): void {
    const { bytes } = this;
    let at = this.at;
    this.nameStart = at;
    if (NAME_START[bytes[at] ?? 0] !== 1) throw damaged("an XML part holds a broken tag");
    let hash = 0;
    for (; NAME[bytes[at] ?? 0] === 1; at++) hash = ((hash << 5) - hash + bytes[at]!) | 0;
    this.nameHash = hash;
    this.nameEnd = at;
    this.at = at;
  }

  /** Moves over white space; tells whether there was any. */
  space(): boolean {
    const from = this.at;
    while (isSpace(this.bytes[this.at])) this.at++;
    return this.at > from;
  }

  /** Moves over one byte that must be there. */
  expect(byte: number): void {
    if (this.bytes[this.at] !== byte) throw damaged("an XML part holds a broken tag");
    this.at++;
  }

  /** Moves over all attributes of a tag, up to its `>` or `/>`. */
  attributeList(attributes: XmlAttributes): void {
    attributes.count = 0;
    for (;;) {
      const spaced = this.space();
      const byte = this.bytes[this.at];
      if (byte === GT || byte === SLASH) return;
      if (!spaced) throw damaged("an XML part holds a broken tag");
      this.name();
      const { nameStart, nameEnd, nameHash } = this;
      this.space();
      this.expect(EQUALS);
      this.space();
      const valueStart = this.at + 1;
      this.quoted();
      attributes.add(nameStart, nameEnd, nameHash, valueStart, this.at - 1);
    }
  }

  private quoted(): void {
    const { bytes } = this;
    const quote = bytes[this.at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged("an XML attribute without quotes");
    let at = this.at + 1;
    for (; bytes[at] !== quote; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === LT) throw damaged("an XML attribute without its end");
      if (byte < 0x20 && !isSpace(byte)) throw damaged("an XML part holds a control character");
      if (byte === AMPERSAND) at = endOfReference(bytes, at) - 1;
    }
    this.at = at + 1;
  }

  /** Moves past a comment whose `<!--` has been passed. */
  comment(): void {
    const end = this.find(DASH, DASH);
    if (this.bytes[end + 2] !== GT) throw damaged("a broken XML comment");
    this.at = end + 3;
  }

  /** Moves past a processing instruction whose `<?` has been passed; the XML declaration may only begin the part. */
  instruction(): void {
    const from = this.at;
    this.name();
    const isDeclaration = this.nameEnd - from === 3 && String.fromCharCode(...this.bytes.subarray(from, from + 3)).toLowerCase() === "xml";
    if (isDeclaration && from !== 2) throw damaged("an XML declaration in the middle of a part");
    this.at = this.find(QUESTION, GT) + 2;
  }

  /** Moves past a CDATA section whose `<![CDATA[` has been passed. */
  cdata(): void {
    this.cdataStart = this.at;
    for (;;) {
      const end = this.find(BRACKET, BRACKET);
      this.at = end + 1;
      if (this.bytes[end + 2] !== GT) continue;
      this.at = end + 3;
      this.cdataEnd = end;
      return;
    }
  }

  /** The text of the CDATA section last moved past. */
  lastCdata(): string {
    return textOf(this.bytes, this.cdataStart, this.cdataEnd).replace(/\r\n?/g, "\n");
  }

  /** Whether the bytes from here spell that ASCII text; moves past it if so. */
  passes(ascii: string): boolean {
    for (let i = 0; i < ascii.length; i++) if (this.bytes[this.at + i] !== ascii.charCodeAt(i)) return false;
    this.at += ascii.length;
    return true;
  }

  private find(first: number, second: number): number {
    for (let at = this.bytes.indexOf(first, this.at); at >= 0; at = this.bytes.indexOf(first, at + 1)) {
      if (this.bytes[at + 1] === second) return at;
    }
    throw damaged("an XML part is cut off");
  }
}
