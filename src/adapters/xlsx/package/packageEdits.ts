import { damaged } from "../fileProblem";
import { toUtf8 } from "../read/xmlEncoding";
import type { Zip } from "../read/zip";
import type { ZipEntry } from "../read/zipDirectory";
import type { Part } from "../write/packZip";
import { patchBytes, type BytePatch } from "./bytePatches";
import { escapeAttribute } from "./cellXml";
import { appended, partSections } from "./partSections";
import { repack } from "./repack";

/** A part is stored in an encoding that nobody uses for workbooks: it is left alone, and so is its file. */
export class OddEncoding extends Error {}

/** A part as it lies in the file, and the same without a byte order mark. */
interface StoredPart {
  readonly whole: Uint8Array;
  readonly text: Uint8Array;
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const TYPES = "[Content_Types].xml";
const LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A package with what is to change in it: bytes replaced in some parts, parts added, replaced and left out, with their relationships and content types. */
export class PackageEdits {
  private readonly known = new Map<string, StoredPart>();
  private readonly patches = new Map<string, BytePatch[]>();
  private readonly replaced = new Map<string, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly gone: string[] = [];
  private readonly links = new Map<string, Link[]>();
  private readonly types: ((prefix: string) => string)[] = [];

  constructor(readonly zip: Zip) {}

  /** A part's text as it was stored, in UTF-8; null where the package has none. Throws `OddEncoding`. */
  read(name: string): Uint8Array | null {
    const entry = this.zip.find(name);
    return entry ? this.stored(entry).text : null;
  }

  /** The same of a part that must be there. */
  readNeeded(name: string): Uint8Array {
    const part = this.read(name);
    if (!part) throw damaged(`part ${name} is missing`);
    return part;
  }

  patch(name: string, patches: readonly BytePatch[]): void {
    this.patches.set(name, [...(this.patches.get(name) ?? []), ...patches]);
  }

  /** Puts a whole text in a part's place. */
  replace(name: string, text: string): void {
    this.replaced.set(name, new TextEncoder().encode(text));
  }

  remove(name: string): void {
    this.gone.push(name);
  }

  /** Adds a part under the first free name, with its content type; gives the name. */
  add(nameOf: (number: number) => string, text: string, type: string): string {
    let number = 1;
    while (this.zip.find(nameOf(number)) || this.added.has(nameOf(number))) number++;
    const name = nameOf(number);
    this.added.set(name, new TextEncoder().encode(text));
    this.types.push((prefix) => `<${prefix}Override PartName="/${escapeAttribute(name)}" ContentType="${type}"/>`);
    return name;
  }

  /** Relates a part to another; gives the relationship's id, which no other of the part has. */
  relate(from: string, taken: readonly string[], type: string, to: string): string {
    const links = this.links.get(from) ?? [];
    const used = new Set([...taken, ...links.map(({ id }) => id)]);
    let number = 1;
    while (used.has(`rIdSoat${number}`)) number++;
    const id = `rIdSoat${number}`;
    this.links.set(from, [...links, { id, type, target: `/${to}` }]);
    return id;
  }

  /** The package as it is to be. */
  async finish(): Promise<Uint8Array> {
    for (const [from, links] of this.links) this.writeLinks(relationshipsOf(from), links);
    const types = this.types.length > 0 ? this.readNeeded(TYPES) : null;
    if (types) this.patch(TYPES, [appendedTo(types, (prefix) => this.types.map((make) => make(prefix)).join(""))]);
    const patched = [...this.patches].map(([name, patches]): Part => ({ name, bytes: this.patched(name, patches) }));
    const replaced = [...this.replaced].map(([name, bytes]): Part => ({ name, bytes }));
    return repack(this.zip, [...replaced, ...patched], this.gone, [...this.added].map(([name, bytes]) => ({ name, bytes })));
  }

  private writeLinks(name: string, links: readonly Link[]): void {
    const xml = (prefix: string): string => links.map(({ id, type, target }) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`).join("");
    const part = this.gone.includes(name) ? null : this.read(name);
    if (part) this.patch(name, [appendedTo(part, xml)]);
    else this.added.set(name, new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${LINKS}">${xml("")}</Relationships>`));
  }

  private stored(entry: ZipEntry): StoredPart {
    const known = this.known.get(entry.name);
    if (known) return known;
    const whole = this.zip.read(entry);
    const text = toUtf8(whole);
    if (text.buffer !== whole.buffer) throw new OddEncoding(entry.name);
    const part = { whole, text };
    this.known.set(entry.name, part);
    return part;
  }

  private patched(name: string, patches: readonly BytePatch[]): Uint8Array {
    const entry = this.zip.find(name);
    if (!entry) throw damaged(`part ${name} is missing`);
    const { whole, text } = this.stored(entry);
    const shift = whole.length - text.length;
    return patchBytes(whole, patches.map(({ from, to, text: put }) => ({ from: from + shift, to: to + shift, text: put })));
  }
}

/** Name of the part that holds a part's relationships. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function appendedTo(part: Uint8Array, make: (prefix: string) => string): BytePatch {
  const { root } = partSections(part);
  return appended(root, make(root.prefix));
}
