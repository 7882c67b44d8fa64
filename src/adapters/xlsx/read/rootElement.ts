import { damaged } from "../fileProblem";
import { SPREADSHEET } from "./namespaces";
import type { XmlScanner } from "./xmlScanner";

/** Opens a SpreadsheetML part's root; `file.damaged` when it is another element than the part should hold. */
export function openRoot(scanner: XmlScanner, name: string): void {
  scanner.next();
  if (scanner.name !== name || !SPREADSHEET.has(scanner.uri)) throw damaged(`a part that should hold ${name} holds ${scanner.name.slice(0, 40)}`);
}
