import { damaged } from "../fileProblem";
import { textOf } from "./xmlText";

/** An element or attribute name met in a part, with what its prefix stands for at the moment. */
export interface XmlName {
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  readonly start: number;
  readonly length: number;
  /** Namespace, valid while `version` is that of the bindings. */
  uri: string;
  version: number;
}

/** More different names than any real part has; keeps hostile parts from growing our tables. */
const MOST_NAMES = 5_000;
/** Different names under one number: more than chance brings together. */
const MOST_ALIKE = 8;
const XML = "http://www.w3.org/XML/1998/namespace";

/** The names of one part, each made into a string once, and the namespace bindings in force. */
export class XmlNames {
  private readonly known = new Map<number, XmlName[]>();
  private count = 0;
  /** What each prefix stands for, innermost last, nothing when it is out of force; and which were bound at which depth, in order. */
  private readonly uris = new Map<string, string[]>([["", [""]], ["xml", [XML]]]);
  private readonly bound: { readonly prefix: string; readonly depth: number }[] = [];
  private version = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The name whose bytes are there; `hash` is any number that equal bytes share. */
  intern(start: number, end: number, hash: number): XmlName {
    const same = this.known.get(hash);
    if (same) for (const name of same) if (this.matches(name, start, end)) return name;
    const name = this.create(start, end);
    if (same && same.length === MOST_ALIKE) throw damaged("an XML part uses names made to look alike");
    if (same) same.push(name);
    else this.known.set(hash, [name]);
    return name;
  }

  /** Whether these bytes spell that name. */
  matches(name: XmlName, start: number, end: number): boolean {
    if (end - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[start + i] !== this.bytes[name.start + i]) return false;
    return true;
  }

  /** Binds a prefix for the element at that depth and everything in it. */
  bind(prefix: string, uri: string, depth: number): void {
    const uris = this.uris.get(prefix);
    if (uris) uris.push(uri);
    else if (this.uris.size > MOST_NAMES) throw damaged("an XML part uses too many different prefixes");
    else this.uris.set(prefix, [uri]);
    this.bound.push({ prefix, depth });
    this.version++;
  }

  /** Forgets what elements deeper than that have bound. */
  release(depth: number): void {
    for (let last = this.bound.at(-1); last !== undefined && last.depth > depth; last = this.bound.at(-1)) {
      this.uris.get(last.prefix)?.pop();
      this.bound.pop();
      this.version++;
    }
  }

  /** The namespace of an element's name; `file.damaged` for a prefix nobody bound. */
  uriOf(name: XmlName): string {
    if (name.version !== this.version) {
      name.uri = this.lookUp(name.prefix);
      name.version = this.version;
    }
    return name.uri;
  }

  /** What a prefix stands for now. */
  lookUp(prefix: string): string {
    const uri = this.uris.get(prefix)?.at(-1);
    if (uri === undefined) throw damaged(`an XML part uses the unbound prefix ${prefix}`);
    return uri;
  }

  private create(start: number, end: number): XmlName {
    if (++this.count > MOST_NAMES) throw damaged("an XML part uses too many different names");
    const qualified = textOf(this.bytes, start, end);
    const colon = qualified.indexOf(":");
    if (colon === 0 || colon === qualified.length - 1 || qualified.includes(":", colon + 1 || qualified.length)) {
      throw damaged(`a broken XML name ${qualified.slice(0, 40)}`);
    }
    return {
      qualified,
      prefix: colon < 0 ? "" : qualified.slice(0, colon),
      local: colon < 0 ? qualified : qualified.slice(colon + 1),
      start,
      length: end - start,
      uri: "",
      version: -1,
    };
  }
}
