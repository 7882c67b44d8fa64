import { tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import type { CellStyle } from "./styles";
import { PLAIN } from "./styles";
import type { XmlScanner } from "./xmlScanner";

const DATA_STYLES: ReadonlySet<string> = new Set(["number-style", "percentage-style", "currency-style", "date-style", "time-style"]);
const MOST_DIGITS = 30;
/** Styles that a style inherits from; each of them is asked for each style of a cell. */
const MOST_ANCESTORS = 50;

interface OwnStyle {
  readonly parent: string;
  readonly dataStyle: string;
  readonly font: string;
  readonly hidden: boolean;
}

/** The styles of an OpenDocument spreadsheet by family and name, gathered from its parts as they are read. */
export class OdsStyles {
  private readonly styles = new Map<string, OwnStyle>();
  private readonly formats = new Map<string, string>();
  private readonly faces = new Map<string, string>();
  private readonly cells = new Map<string, CellStyle>();
  private entries = 0;

  /** Reads `<office:styles>`, `<office:automatic-styles>` or `<office:font-face-decls>` just opened. */
  read(scanner: XmlScanner): void {
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      if (++this.entries > LIMITS.styles) throw tooLarge(`more than ${LIMITS.styles} styles`);
      const name = attribute(scanner, "style:name");
      if (scanner.name === "font-face") this.faces.set(name, attribute(scanner, "svg:font-family").replace(/^'(.*)'$/s, "$1"));
      else if (DATA_STYLES.has(scanner.name)) this.formats.set(name, readFormat(scanner));
      else if (scanner.name === "style" || scanner.name === "default-style") this.readStyle(scanner, name);
      else scanner.skip();
    }
  }

  /** Number format and font of a cell style. */
  cell(name: string): CellStyle {
    const known = this.cells.get(name);
    if (known) return known;
    const chain = this.chain(name);
    const format = this.formats.get(chain.find(({ dataStyle }) => dataStyle !== "")?.dataStyle ?? "") || PLAIN.format;
    const style = { format, font: chain.find(({ font }) => font !== "")?.font ?? "" };
    this.cells.set(name, style);
    return style;
  }

  /** Whether a table's style hides it. */
  hidesTable(name: string): boolean {
    return this.styles.get(`table ${name}`)?.hidden ?? false;
  }

  private chain(name: string): OwnStyle[] {
    const found: OwnStyle[] = [];
    const seen = new Set<string>();
    for (let at = name; !seen.has(at) && seen.size < MOST_ANCESTORS; at = found[found.length - 1]?.parent ?? "") {
      seen.add(at);
      const style = this.styles.get(`table-cell ${at}`);
      if (style) found.push(style);
      else break;
    }
    const base = this.styles.get("table-cell ");
    return base ? [...found, base] : found;
  }

  private readStyle(scanner: XmlScanner, name: string): void {
    const { depth } = scanner;
    const family = attribute(scanner, "style:family");
    const parent = attribute(scanner, "style:parent-style-name");
    const dataStyle = attribute(scanner, "style:data-style-name");
    let font = "";
    let hidden = false;
    while (scanner.nextChild(depth)) {
      if (scanner.name === "text-properties") {
        const face = attribute(scanner, "style:font-name");
        font = this.faces.get(face) || face || attribute(scanner, "fo:font-family").replace(/^'(.*)'$/s, "$1");
      }
      if (scanner.name === "table-properties") hidden = attribute(scanner, "table:display") === "false";
    }
    this.styles.set(`${family} ${name}`, { parent, dataStyle, font, hidden });
  }
}

function attribute(scanner: XmlScanner, name: string): string {
  return scanner.attribute(name) ?? "";
}

function readFormat(scanner: XmlScanner): string {
  const { depth, name } = scanner;
  const elapsed = attribute(scanner, "number:truncate-on-overflow") === "false";
  let code = "";
  while (scanner.nextChild(depth)) {
    const piece = formatPiece(scanner);
    code += elapsed && code === "" && /^[hms]/.test(piece) ? `[${piece}]` : piece;
  }
  return name === "percentage-style" && !code.includes("%") ? `${code}%` : code;
}

function formatPiece(scanner: XmlScanner): string {
  const long = attribute(scanner, "number:style") === "long";
  const word = attribute(scanner, "number:textual") === "true";
  switch (scanner.name) {
    case "number": {
      const digits = Math.min(Number(attribute(scanner, "number:decimal-places")) || 0, MOST_DIGITS);
      const whole = attribute(scanner, "number:grouping") === "true" ? "#,##0" : "0";
      return digits > 0 ? `${whole}.${"0".repeat(digits)}` : whole;
    }
    case "year":
      return long ? "yyyy" : "yy";
    case "month":
      return word ? (long ? "mmmm" : "mmm") : long ? "mm" : "m";
    case "day":
      return long ? "dd" : "d";
    case "day-of-week":
      return long ? "dddd" : "ddd";
    case "hours":
      return long ? "hh" : "h";
    case "minutes":
      return long ? "mm" : "m";
    case "seconds":
      return long ? "ss" : "s";
    case "am-pm":
      return "AM/PM";
    case "text":
    case "currency-symbol":
      return literal(scanner.content());
    default:
      return "";
  }
}

function literal(text: string): string {
  return /^[\s\-/:.,()%]*$/.test(text) ? text : `"${text.replace(/"/g, "")}"`;
}
