import { unescapeText } from "./escapes";
import { SPREADSHEET } from "./namespaces";
import { cutText, fontWithin } from "./withinLimits";
import type { XmlScanner } from "./xmlScanner";

/** A text that may be set in runs: its characters, and the one font all its runs name ("" when they differ or name none). */
export interface RichText {
  readonly text: string;
  readonly font: string;
}

/** Reads the inside of `<si>` or `<is>` just opened: runs are joined, phonetic readings (`rPh`) are left out. Goes to its end. */
export function readRichText(scanner: XmlScanner): RichText {
  const { depth } = scanner;
  let text = "";
  const fonts = new Set<string>();
  while (scanner.nextChild(depth)) {
    if (!SPREADSHEET.has(scanner.uri)) {
      scanner.skip();
    } else if (scanner.name === "t") {
      text += scanner.content();
      fonts.add("");
    } else if (scanner.name === "r") {
      const run = readRun(scanner);
      text += run.text;
      if (run.text.trim() !== "") fonts.add(run.font);
    } else {
      scanner.skip();
    }
  }
  const [font = ""] = fonts;
  return { text: cutText(unescapeText(text)), font: fonts.size === 1 ? fontWithin(font) : "" };
}

function readRun(scanner: XmlScanner): RichText {
  const { depth } = scanner;
  let text = "";
  let font = "";
  while (scanner.nextChild(depth)) {
    if (scanner.name === "t" && SPREADSHEET.has(scanner.uri)) text += scanner.content();
    else if (scanner.name === "rPr") font = readRunFont(scanner);
    else scanner.skip();
  }
  return { text, font };
}

function readRunFont(scanner: XmlScanner): string {
  const { depth } = scanner;
  let font = "";
  while (scanner.nextChild(depth)) if (scanner.name === "rFont") font = scanner.attribute("val") ?? "";
  return font;
}
