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

const SIGNS: ReadonlyMap<string, string> = new Map([["tab", "\t"], ["ptab", "\t"], ["cr", "\n"], ["noBreakHyphen", "-"]]);
const DRAWINGS: ReadonlySet<string> = new Set(["drawing", "pict", "object"]);

/** Reads `<w:p>` just opened: its text, breaks of page where they stand, and after it what its text boxes hold. */
export function readParagraph(scanner: XmlScanner, setting: ParagraphSetting): WordBlock[] {
  return new Paragraph(scanner, setting).read();
}

class Paragraph {
  private text = "";
  private hasText = false;
  private style = "";
  private place: ListPlace | null = null;
  private breaksBefore = false;
  private breaksAfter = false;
  private readonly fonts = new Set<string>();
  private readonly boxes: WordBlock[] = [];
  /** Fields that are open; those at their instruction hold no text yet, `atInstruction` counts them. */
  private readonly fields: ("instruction" | "result")[] = [];
  private atInstruction = 0;

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
    let font = "";
    let style = "";
    let isHidden = false;
    let text = "";
    eachWordChild(scanner, (name) => {
      if (name !== "rPr") return void (text += this.readPiece(name));
      const { depth } = scanner;
      while (scanner.nextChild(depth)) {
        const property = wordName(scanner);
        if (property === "rFonts") font = fontNamed(scanner);
        else if (property === "rStyle") style = wordAttribute(scanner, "val");
        else if (property === "vanish") isHidden = isOn(scanner);
        else scanner.skip();
      }
    });
    if (isHidden) return;
    this.text += text;
    if (text.trim() !== "") this.fonts.add(this.setting.styles.fontOf(font, style, this.style));
  }

  /** The text of one thing in a run; "" for what is none. */
  private readPiece(name: string): string {
    const { scanner } = this;
    if (name === "t" && this.atInstruction === 0) return this.written(scanner.content());
    if (name === "fldChar") this.turnField(wordAttribute(scanner, "fldCharType"));
    else if (DRAWINGS.has(name)) this.readBoxes();
    else if (name === "r") this.readRun();
    else if (this.atInstruction === 0) return this.signOf(name);
    return "";
  }

  private written(text: string): string {
    this.hasText ||= text.trim() !== "";
    return text;
  }

  private signOf(name: string): string {
    const { scanner } = this;
    if (name === "sym") return symbolOf(wordAttribute(scanner, "font"), wordAttribute(scanner, "char"));
    if (name !== "br") return SIGNS.get(name) ?? "";
    const type = wordAttribute(scanner, "type");
    if (type !== "page" && type !== "column") return "\n";
    if (this.hasText) this.breaksAfter = true;
    else this.breaksBefore = true;
    return "";
  }

  private turnField(type: string): void {
    const { fields } = this;
    if (type === "begin") {
      fields.push("instruction");
      this.atInstruction++;
    } else if (type === "separate" && fields.at(-1) === "instruction") {
      fields[fields.length - 1] = "result";
      this.atInstruction--;
    } else if (type === "end" && fields.pop() === "instruction") this.atInstruction--;
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
