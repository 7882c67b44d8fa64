import { damaged } from "../fileProblem";
import { XmlAttributes } from "./xmlAttributes";
import { BANG, GT, QUESTION, SLASH, XmlCursor } from "./xmlCursor";
import { toUtf8 } from "./xmlEncoding";
import { XmlNames } from "./xmlNames";
import type { XmlName } from "./xmlNames";

/** What a step found: an element's beginning, its end, or the end of the part. */
export const OPEN = 1, CLOSE = 2, END = 0;
const CDATA = 3, NOTHING = 4;
const MOST_DEPTH = 1_000;

/**
 * Walks one XML part element by element, over its bytes: nothing is built, text is decoded only where asked.
 * Strict: whatever is not well formed, any DOCTYPE and any unknown entity is `file.damaged`.
 */
export class XmlScanner {
  /** Name without prefix of the element just opened or closed, and its namespace. */
  name = "";
  uri = "";
  /** How many elements are open: the one just opened counts, the one just closed does not. */
  depth = 0;
  /** Whether the element just opened has no content at all. */
  empty = false;
  /** Where the tag last passed begins in `bytes`. */
  startsAt = 0;
  readonly bytes: Uint8Array;
  readonly attributes: XmlAttributes;
  private readonly cursor: XmlCursor;
  private readonly names: XmlNames;
  private readonly open: XmlName[] = [];
  private finished = false;

  constructor(part: Uint8Array) {
    this.bytes = toUtf8(part);
    this.cursor = new XmlCursor(this.bytes);
    this.attributes = new XmlAttributes(this.bytes);
    this.names = new XmlNames(this.bytes);
  }

  /** Where the tag last passed ends: an empty element's own end too. */
  get endsAt(): number {
    return this.cursor.at;
  }

  /** Goes to the next beginning or end of an element, passing over text. */
  next(): number {
    let event = this.step();
    while (event >= CDATA) event = this.step();
    return event;
  }

  /** Goes to the next child of the element open at that depth, passing over deeper ones; false at the element's own end. */
  nextChild(depth: number): boolean {
    for (let event = this.next(); event !== END; event = this.next()) {
      if (this.depth < depth) {
        // What follows the root must be sound as well, and nobody else would look.
        if (this.depth === 0) this.next();
        return false;
      }
      if (event === OPEN && this.depth === depth + 1) return true;
    }
    return false;
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const { depth } = this;
    while (this.depth >= depth) this.next();
  }

  /** The text directly inside the element just opened; goes to its end. */
  content(): string {
    let text = "";
    this.walk(this.depth, (event, piece) => {
      text += piece;
      if (event === OPEN) this.skip();
    });
    return text;
  }

  /** Goes to the end of the element open at that depth, handing over each piece of text with the event that follows it. */
  walk(depth: number, visit: (event: number, piece: string) => void): void {
    while (this.depth >= depth) {
      const event = this.step();
      visit(event, event === CDATA ? this.cursor.lastText() + this.cursor.lastCdata() : this.cursor.lastText());
    }
  }

  /** An attribute of the element just opened, by its name as written; undefined when absent. */
  attribute(name: string): string | undefined {
    const index = this.attributes.indexOf(name);
    return index < 0 ? undefined : this.attributes.value(index);
  }

  /** An attribute that lives in one of these namespaces, whatever its prefix. */
  attributeIn(uris: ReadonlySet<string>, local: string): string | undefined {
    for (let i = 0; i < this.attributes.count; i++) {
      const [prefix, name] = this.attributes.name(i).split(":");
      if (name === local && prefix !== undefined && prefix !== "xmlns" && uris.has(this.names.lookUp(prefix))) return this.attributes.value(i);
    }
    return undefined;
  }

  private step(): number {
    const { cursor } = this;
    if (this.empty) {
      cursor.forgetText();
      return this.close();
    }
    cursor.text();
    // Around the root element only white space may stand.
    if (this.depth === 0 && cursor.lastText().trim() !== "") throw damaged("text around an XML part's root");
    if (cursor.done) {
      if (this.depth > 0 || !this.finished) throw damaged("an XML part is cut off");
      return END;
    }
    return this.markup();
  }

  private markup(): number {
    const { cursor } = this;
    this.startsAt = cursor.at++;
    const byte = this.bytes[cursor.at];
    if (byte === SLASH) return this.endTag();
    if (byte === QUESTION) {
      cursor.at++;
      cursor.instruction();
      return NOTHING;
    }
    return byte === BANG ? this.declaration() : this.startTag();
  }

  private declaration(): number {
    const { cursor } = this;
    if (cursor.passes("!--")) {
      cursor.comment();
      return NOTHING;
    }
    if (this.depth > 0 && cursor.passes("![CDATA[")) {
      cursor.cdata();
      return CDATA;
    }
    throw damaged("an XML part declares a document type");
  }

  private startTag(): number {
    const { cursor, names } = this;
    if (this.depth === 0 && this.finished) throw damaged("an XML part has two roots");
    if (this.depth === MOST_DEPTH) throw damaged("an XML part is nested too deeply");
    cursor.name();
    const name = names.intern(cursor.nameStart, cursor.nameEnd, cursor.nameHash);
    cursor.attributeList(this.attributes);
    this.empty = this.bytes[cursor.at] === SLASH;
    if (this.empty) cursor.at++;
    cursor.expect(GT);
    this.open[this.depth++] = name;
    this.bindNamespaces();
    this.name = name.local;
    this.uri = names.uriOf(name);
    return OPEN;
  }

  private bindNamespaces(): void {
    for (let i = 0; i < this.attributes.count; i++) {
      if (!this.attributes.bindsNamespace(i)) continue;
      const [, prefix = ""] = this.attributes.name(i).split(":");
      this.names.bind(prefix, this.attributes.value(i), this.depth);
    }
  }

  private endTag(): number {
    const { cursor } = this;
    cursor.at++;
    cursor.name();
    const name = this.open[this.depth - 1];
    if (this.depth === 0 || !name || !this.names.matches(name, cursor.nameStart, cursor.nameEnd)) throw damaged("an XML tag is closed that was not opened");
    cursor.space();
    cursor.expect(GT);
    return this.close();
  }

  private close(): number {
    const name = this.open[--this.depth]!;
    this.name = name.local;
    this.uri = this.names.uriOf(name);
    this.names.release(this.depth);
    this.empty = false;
    if (this.depth === 0) this.finished = true;
    return CLOSE;
  }
}
