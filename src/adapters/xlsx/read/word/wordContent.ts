import { damaged } from "../../fileProblem";
import type { ReadBudget } from "../readBudget";
import { XmlScanner } from "../xmlScanner";
import type { WordBlock } from "./wordBlock";
import { eachWordChild } from "./wordChildren";
import { wordName } from "./wordNames";
import type { WordNumbering } from "./wordNumbering";
import { readParagraph } from "./wordParagraph";
import type { ListPlace, WordStyles } from "./wordStyles";
import { readWordTable } from "./wordTable";

/** What the parts beside the text say of it. */
export interface WordSetting {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly budget: ReadBudget;
}

/** Reads the main part of a Word document: its paragraphs and tables in order. */
export function readWordContent(part: Uint8Array, setting: WordSetting): WordBlock[] {
  const scanner = new XmlScanner(part);
  scanner.next();
  if (wordName(scanner) !== "document") throw damaged(`a part that should hold a document holds ${scanner.name.slice(0, 40)}`);
  const content = new WordContent(scanner, setting);
  const blocks: WordBlock[] = [];
  while (scanner.nextChild(1)) {
    if (wordName(scanner) === "body") eachWordChild(scanner, (name) => content.take(name, blocks));
    else scanner.skip();
  }
  return blocks;
}

class WordContent {
  /** False within a cell that another covers: what stands there is neither printed nor counted. */
  private isShown = true;
  private readonly numberOf = (place: ListPlace): string => (this.isShown ? this.setting.numbering.next(place) : "");

  constructor(private readonly scanner: XmlScanner, private readonly setting: WordSetting) {}

  /** Takes one paragraph or table that was just opened; goes to its end. */
  readonly take = (name: string, blocks: WordBlock[]): void => {
    const { scanner, setting } = this;
    if (name === "p") {
      setting.budget.wordPieces(1);
      for (const block of readParagraph(scanner, { styles: setting.styles, numberOf: this.numberOf, takeBlock: this.take })) blocks.push(block);
    } else if (name === "tbl") {
      blocks.push(readWordTable(scanner, (child, into, isShown) => this.takeInCell(child, into, isShown), setting.budget));
    } else scanner.skip();
  };

  private takeInCell(name: string, blocks: WordBlock[], isShown: boolean): void {
    const before = this.isShown;
    this.isShown = before && isShown;
    this.take(name, blocks);
    this.isShown = before;
  }
}
