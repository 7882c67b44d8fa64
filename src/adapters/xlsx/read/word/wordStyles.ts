import { tooLarge } from "../../fileProblem";
import { LIMITS } from "../../limits";
import { fontWithin } from "../withinLimits";
import { XmlScanner } from "../xmlScanner";
import { wordAttribute, wordName, wordNumber } from "./wordNames";

/** A place in a list: which list, and how deep in it (from 0). */
export interface ListPlace {
  readonly list: string;
  readonly level: number | null;
}

interface OwnStyle {
  parent: string;
  font: string;
  place: ListPlace | null;
}

/** Styles that a style inherits from. */
const MOST_ANCESTORS = 50;

/** Fonts and list numbers that paragraphs and runs take from their styles. */
export class WordStyles {
  private readonly styles = new Map<string, OwnStyle>();
  private usual = "";
  private usualFont = "";

  /** `part`: the styles part, null where the document has none. */
  constructor(part: Uint8Array | null) {
    if (part) this.read(new XmlScanner(part));
  }

  /** Font of a run: its own, else its style's, else its paragraph's; "" when nobody says. */
  fontOf(own: string, runStyle: string, paragraphStyle: string): string {
    return own || this.inherited(runStyle, ({ font }) => font) || this.inherited(paragraphStyle || this.usual, ({ font }) => font) || this.usualFont;
  }

  /** The list that a paragraph is in by its style; null for none. */
  placeOf(paragraphStyle: string): ListPlace | null {
    return this.inherited(paragraphStyle || this.usual, ({ place }) => place) ?? null;
  }

  private inherited<T>(style: string, ask: (style: OwnStyle) => T): T | undefined {
    let id = style;
    for (let step = 0; step < MOST_ANCESTORS; step++) {
      const own = this.styles.get(id);
      if (!own) return undefined;
      const answer = ask(own);
      if (answer) return answer;
      id = own.parent;
    }
    return undefined;
  }

  private read(scanner: XmlScanner): void {
    scanner.next();
    while (scanner.nextChild(1)) {
      const name = wordName(scanner);
      if (name === "docDefaults") this.usualFont = readStyle(scanner).font;
      else if (name === "style") this.readStyle(scanner);
      else scanner.skip();
    }
  }

  private readStyle(scanner: XmlScanner): void {
    if (this.styles.size === LIMITS.styles) throw tooLarge(`more than ${LIMITS.styles} styles`);
    const id = wordAttribute(scanner, "styleId");
    const isUsual = wordAttribute(scanner, "type") === "paragraph" && ["1", "true", "on"].includes(wordAttribute(scanner, "default"));
    this.styles.set(id, readStyle(scanner));
    if (isUsual) this.usual = id;
  }
}

/** All that a style says, however deep; goes to its end. */
function readStyle(scanner: XmlScanner): OwnStyle {
  const { depth } = scanner;
  const style: OwnStyle = { parent: "", font: "", place: null };
  scanner.walk(depth, (event) => {
    if (event !== 1) return;
    const name = wordName(scanner);
    if (name === "basedOn") style.parent = wordAttribute(scanner, "val");
    else if (name === "rFonts") style.font = fontNamed(scanner);
    else if (name === "numPr") style.place = readListPlace(scanner);
    else if (name === "tblStylePr") scanner.skip();
  });
  return style;
}

/** The font that `<w:rFonts>` just opened names for letters; "" for one that only a theme names. */
export function fontNamed(scanner: XmlScanner): string {
  return fontWithin(wordAttribute(scanner, "ascii") || wordAttribute(scanner, "hAnsi"));
}

/** Reads `<w:numPr>` just opened; null when it names no list. Goes to its end. */
export function readListPlace(scanner: XmlScanner): ListPlace | null {
  const { depth } = scanner;
  let list = "";
  let level: number | null = null;
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "numId") list = wordAttribute(scanner, "val");
    else if (name === "ilvl") level = Math.trunc(wordNumber(scanner, "val", 0));
  }
  return list === "" && level === null ? null : { list, level };
}
