import { cutText } from "../withinLimits";
import { OPEN } from "../xmlScanner";
import type { XmlScanner } from "../xmlScanner";
import type { WordBlock } from "./wordBlock";
import { eachWordChild } from "./wordChildren";
import { isOn, wordAttribute, wordName } from "./wordNames";
import { fontNamed, readListPlace } from "./wordStyles";
import type { ListPlace, WordStyles } from "./wordStyles";
import { symbolOf } from "./wordSymbols";

/** What a paragraph needs to know of its document. */
export interface ParagraphSetting {
  readonly styles: WordStyles;
  /** Counts the paragraph in its list and gives its number. */
  readonly numberOf: (place: ListPlace) => string;
  /** Takes one thing that stands in a text box. */
  readonly takeBlock: (name: string, blocks: WordBlock[]) => void;
}

const SIGNS: Readonly<Record<string, string>> = { tab: "\t", ptab: "\t", cr: "\n", noBreakHyphen: "-" };
const DRAWINGS: ReadonlySet<string> = new Set(["drawing", "pict", "object"]);

/** Reads `<w:p>` just opened: its text, breaks of page where they stand, and after it what its text boxes hold. */
export function readParagraph(scanner: XmlScanner, setting: ParagraphSetting): WordBlock[] {
  return new Paragraph(scanner, setting).read();
}

class Paragraph {
  private text = "";
  private style = "";
  private place: ListPlace | null = null;
  private breaksBefore = false;
  private breaksAfter = false;
  private readonly fonts = new Set<string>();
  private readonly boxes: WordBlock[] = [];
  /** Fields that are open: what stands in them before their result is no text. */
  private readonly fields: ("instruction" | "result")[] = [];

  constructor(private readonly scanner: XmlScanner, private readonly setting: ParagraphSetting) {}

  read(): WordBlock[] {
    eachWordChild(this.scanner, (name) => this.readPart(name));
    const [font = ""] = this.fonts;
    const number = this.number();
    const text = cutText(number === "" ? this.text : this.text === "" ? number : `${number} ${this.text}`);
    const line: WordBlock = { kind: "line", text, font: this.fonts.size === 1 ? font : "" };
    const page: WordBlock = { kind: "break" };
    return [...(this.breaksBefore ? [page] : []), line, ...this.boxes, ...(this.breaksAfter ? [page] : [])];
  }

  private number(): string {
    const { styles, numberOf } = this.setting;
    const byStyle = styles.placeOf(this.style);
    const list = this.place?.list || byStyle?.list || "";
    return list === "" ? "" : numberOf({ list, level: this.place?.level ?? byStyle?.level ?? 0 });
  }

  private readPart(name: string): void {
    if (name === "pPr") this.readProperties();
    else if (name === "r") this.readRun();
    else if (name === "m:oMath" || name === "m:oMathPara") this.readFormula();
    else this.scanner.skip();
  }

  private readProperties(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.nextChild(depth)) {
      const name = wordName(scanner);
      if (name === "pStyle") this.style = wordAttribute(scanner, "val");
      else if (name === "numPr") this.place = readListPlace(scanner);
      else if (name === "pageBreakBefore") this.breaksBefore ||= isOn(scanner);
      else if (name === "sectPr") this.breaksAfter = true;
      else scanner.skip();
    }
  }

  private readRun(): void {
    const { scanner } = this;
    const before = this.text;
    let font = "";
    let style = "";
    let isHidden = false;
    eachWordChild(scanner, (name) => {
      if (name !== "rPr") return this.readPiece(name);
      const { depth } = scanner;
      while (scanner.nextChild(depth)) {
        const property = wordName(scanner);
        if (property === "rFonts") font = fontNamed(scanner);
        else if (property === "rStyle") style = wordAttribute(scanner, "val");
        else if (property === "vanish") isHidden = isOn(scanner);
        else scanner.skip();
      }
    });
    if (isHidden) this.text = before;
    else if (this.text.slice(before.length).trim() !== "") this.fonts.add(this.setting.styles.fontOf(font, style, this.style));
  }

  private readPiece(name: string): void {
    const { scanner } = this;
    if (name === "fldChar") return this.turnField(wordAttribute(scanner, "fldCharType"));
    if (DRAWINGS.has(name)) return this.readBoxes();
    if (name === "r") return this.readRun();
    if (this.fields.includes("instruction")) return scanner.skip();
    if (name === "t") this.text += scanner.content();
    else if (name === "br") this.breakLine(wordAttribute(scanner, "type"));
    else if (name === "sym") this.text += symbolOf(wordAttribute(scanner, "font"), wordAttribute(scanner, "char"));
    else this.text += SIGNS[name] ?? "";
    if (name !== "t") scanner.skip();
  }

  private breakLine(type: string): void {
    if (type !== "page" && type !== "column") this.text += "\n";
    else if (this.text.trim() === "") this.breaksBefore = true;
    else this.breaksAfter = true;
  }

  private turnField(type: string): void {
    if (type === "begin") this.fields.push("instruction");
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = "result";
    else if (type === "end") this.fields.pop();
  }

  private readFormula(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.depth >= depth) {
      if (scanner.next() === OPEN && wordName(scanner) === "m:t") this.text += scanner.content();
    }
  }

  /** Text boxes are drawn twice, the second time for older programs. */
  private readBoxes(): void {
    const { scanner } = this;
    const { depth } = scanner;
    while (scanner.depth >= depth) {
      if (scanner.next() !== OPEN) continue;
      const name = wordName(scanner);
      if (name === "Fallback") scanner.skip();
      else if (name === "txbxContent") eachWordChild(scanner, (child) => this.setting.takeBlock(child, this.boxes));
    }
  }
}
