import { damaged } from "../fileFailure";
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

interface Binding {
  readonly prefix: string;
  readonly uri: string;
  readonly depth: number;
}

/** More different names than any real part has; keeps hostile parts from growing our tables. */
const MOST_NAMES = 5_000;
const XML = "http://www.w3.org/XML/1998/namespace";

/** The names of one part, each made into a string once, and the namespace bindings in force. */
export class XmlNames {
  private readonly known = new Map<number, XmlName[]>();
  private count = 0;
  private readonly bindings: Binding[] = [{ prefix: "", uri: "", depth: 0 }, { prefix: "xml", uri: XML, depth: 0 }];
  private version = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The name whose bytes are there; `hash` is any number that equal bytes share. */
  intern(start: number, end: number, hash: number): XmlName {
    const same = this.known.get(hash);
    if (same) for (const name of same) if (this.matches(name, start, end)) return name;
    const name = this.create(start, end);
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
    this.bindings.push({ prefix, uri, depth });
    this.version++;
  }

  /** Forgets what elements deeper than that have bound. */
  release(depth: number): void {
    while ((this.bindings[this.bindings.length - 1]?.depth ?? 0) > depth) {
      this.bindings.pop();
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
    for (let i = this.bindings.length - 1; i >= 0; i--) {
      const binding = this.bindings[i]!;
      if (binding.prefix === prefix) return binding.uri;
    }
    throw damaged(`an XML part uses the unbound prefix ${prefix}`);
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
