import type { XmlScanner } from "../xmlScanner";
import { wordName } from "./wordNames";

/** What only stands around text and tables: insertions accepted or not, links, fields, marks. */
const AROUND: ReadonlySet<string> = new Set(["ins", "moveTo", "hyperlink", "fldSimple", "smartTag", "customXml", "bdo", "dir", "sdtContent", "ruby", "rubyBase"]);
/** What was deleted, or stands elsewhere too; and the reading above a word. */
const GONE: ReadonlySet<string> = new Set(["del", "moveFrom", "rt"]);

/**
 * Visits the children of the element just opened that say something, through everything that only stands around them; goes to its end.
 * Deleted text, a content control's prompt (“Click here to enter text”) and the copy kept for older programs are left out.
 */
export function eachWordChild(scanner: XmlScanner, visit: (name: string) => void): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (GONE.has(name)) scanner.skip();
    else if (AROUND.has(name)) eachWordChild(scanner, visit);
    else if (name === "sdt") passControl(scanner, visit);
    else if (name === "AlternateContent") passAlternates(scanner, visit);
    else visit(name);
  }
}

function passControl(scanner: XmlScanner, visit: (name: string) => void): void {
  const { depth } = scanner;
  let isPrompt = false;
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (name === "sdtPr") isPrompt = holds(scanner, "showingPlcHdr");
    else if (name === "sdtContent" && !isPrompt) eachWordChild(scanner, visit);
    else scanner.skip();
  }
}

function holds(scanner: XmlScanner, wanted: string): boolean {
  const { depth } = scanner;
  let found = false;
  while (scanner.nextChild(depth)) if (wordName(scanner) === wanted) found = true;
  return found;
}

function passAlternates(scanner: XmlScanner, visit: (name: string) => void): void {
  const { depth } = scanner;
  let isChosen = false;
  while (scanner.nextChild(depth)) {
    const name = wordName(scanner);
    if (!isChosen && (name === "Choice" || name === "Fallback")) {
      isChosen = true;
      eachWordChild(scanner, visit);
    } else scanner.skip();
  }
}
