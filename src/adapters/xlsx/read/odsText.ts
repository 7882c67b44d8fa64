import { OPEN } from "./xmlScanner";
import type { XmlScanner } from "./xmlScanner";

const MOST_SPACES = 1_000;

/** What the cell just opened shows: its paragraphs, one a line; comments and drawings left out. Goes to its end. */
export function readParagraphs(scanner: XmlScanner): string {
  const { depth } = scanner;
  const lines: string[] = [];
  while (scanner.nextChild(depth)) {
    if (scanner.name === "p") lines.push(readParagraph(scanner));
    else scanner.skip();
  }
  return lines.join("\n");
}

/** White space runs count as one blank (OpenDocument 1.2, 6.1.2); further blanks, tabs and line breaks are elements. */
function readParagraph(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = "";
  scanner.walk(depth, (event, piece) => {
    text += piece.replace(/[ \t\n]+/g, " ");
    if (event !== OPEN) return;
    if (scanner.name === "s") text += " ".repeat(Math.min(Math.max(Number(scanner.attribute("text:c") ?? 1) || 1, 1), MOST_SPACES));
    if (scanner.name === "tab") text += "\t";
    if (scanner.name === "line-break") text += "\n";
    if (scanner.name === "annotation" || scanner.name === "ruby-text") scanner.skip();
  });
  return text;
}
