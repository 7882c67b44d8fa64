import { damaged } from "../fileProblem";
import { resolveReferences, textOf } from "./xmlText";

/** Five numbers an attribute: where its name begins and ends, where its value begins and ends, and a number equal names share. */
const WIDTH = 5;
const MOST = 256;
/** Different names under one number, in one part: chance does not bring so many together. */
const MOST_ALIKE = 100_000;

/** The attributes of the element just opened, kept as places in the part's bytes until somebody asks. */
export class XmlAttributes {
  count = 0;
  private alike = 0;
  private readonly places = new Int32Array(MOST * WIDTH);

  constructor(private readonly bytes: Uint8Array) {}

  /** Adds one; `file.damaged` when the element already has one of that name. */
  add(nameStart: number, nameEnd: number, nameHash: number, valueStart: number, valueEnd: number): void {
    if (this.count === MOST) throw damaged("an XML element has too many attributes");
    for (let i = 0; i < this.count; i++) {
      if (this.places[i * WIDTH + 4] !== nameHash) continue;
      if (this.sameName(i, nameStart, nameEnd)) throw damaged("an XML attribute is given twice");
      if (++this.alike > MOST_ALIKE) throw damaged("an XML part uses names made to look alike");
    }
    const at = this.count++ * WIDTH;
    this.places[at] = nameStart;
    this.places[at + 1] = nameEnd;
    this.places[at + 2] = valueStart;
    this.places[at + 3] = valueEnd;
    this.places[at + 4] = nameHash;
  }

  /** Number of the attribute of that name, -1 when absent. */
  indexOf(name: string): number {
    for (let i = 0; i < this.count; i++) if (this.spells(i, name)) return i;
    return -1;
  }

  /** Whether it binds a namespace: `xmlns` or `xmlns:…`. */
  bindsNamespace(index: number): boolean {
    const start = this.places[index * WIDTH]!;
    const end = this.places[index * WIDTH + 1]!;
    return end - start >= 5 && this.bytes[start] === 0x78 && this.begins(start, "xmlns") && (end - start === 5 || this.bytes[start + 5] === 0x3a);
  }

  /** The name as written, prefix included. */
  name(index: number): string {
    return textOf(this.bytes, this.places[index * WIDTH]!, this.places[index * WIDTH + 1]!);
  }

  /** The value with references resolved and white space normalised as XML wants it. */
  value(index: number): string {
    const raw = textOf(this.bytes, this.valueStart(index), this.valueEnd(index));
    return resolveReferences(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, " ") : raw);
  }

  valueStart(index: number): number {
    return this.places[index * WIDTH + 2]!;
  }

  valueEnd(index: number): number {
    return this.places[index * WIDTH + 3]!;
  }

  private spells(index: number, name: string): boolean {
    const start = this.places[index * WIDTH]!;
    return this.places[index * WIDTH + 1]! - start === name.length && this.begins(start, name);
  }

  private begins(start: number, name: string): boolean {
    for (let i = 0; i < name.length; i++) if (this.bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  private sameName(index: number, nameStart: number, nameEnd: number): boolean {
    const start = this.places[index * WIDTH]!;
    const length = nameEnd - nameStart;
    if (this.places[index * WIDTH + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== this.bytes[nameStart + i]) return false;
    return true;
  }
}
