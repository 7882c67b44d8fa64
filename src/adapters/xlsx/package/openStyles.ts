import { SPREADSHEET } from "../read/namespaces";
import { openRoot } from "../read/rootElement";
import { XmlScanner } from "../read/xmlScanner";

/** Numbers of the cell styles that leave a cell open to typing while its sheet is protected. */
export function openStyles(part: Uint8Array): ReadonlySet<number> {
  const scanner = new XmlScanner(part);
  const open = new Set<number>();
  openRoot(scanner, "styleSheet");
  while (scanner.nextChild(1)) {
    if (scanner.name !== "cellXfs" || !SPREADSHEET.has(scanner.uri)) {
      scanner.skip();
      continue;
    }
    const { depth } = scanner;
    for (let style = 0; scanner.nextChild(depth); style++) if (isOpen(scanner)) open.add(style);
  }
  return open;
}

function isOpen(scanner: XmlScanner): boolean {
  const { depth } = scanner;
  let open = false;
  while (scanner.nextChild(depth)) {
    const locked = scanner.name === "protection" ? scanner.attribute("locked") : undefined;
    if (locked === "0" || locked === "false") open = true;
  }
  return open;
}
