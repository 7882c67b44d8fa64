import type { Sheet } from "../../../core/sheet/sheet";
import type { Workbook } from "../../../core/sheet/workbook";
import { damaged, encrypted, tooLarge } from "../fileProblem";
import { LIMITS } from "../limits";
import { DefinedNames } from "./definedNames";
import { excelReference } from "./odsFormula";
import { OdsStyles } from "./odsStyles";
import { readOdsTable } from "./odsTable";
import { ReadBudget } from "./readBudget";
import { savedMoment } from "./savedMoment";
import { OPEN, XmlScanner } from "./xmlScanner";
import type { Zip } from "./zip";

const STYLE_SECTIONS: ReadonlySet<string> = new Set(["font-face-decls", "styles", "automatic-styles"]);

/** Reads an OpenDocument spreadsheet (.ods); throws a `FileProblem` when it cannot be trusted whole. */
export function readOds(name: string, zip: Zip): Workbook {
  refuseEncrypted(zip);
  const styles = new OdsStyles();
  const common = part(zip, "styles.xml");
  if (common) eachSection(common, (section) => (STYLE_SECTIONS.has(section.name) ? styles.read(section) : section.skip()));
  const content = part(zip, "content.xml");
  if (!content) throw damaged("an .ods without its content");
  const sheets: Sheet[] = [];
  const names = new DefinedNames();
  eachSection(content, (section) => {
    if (STYLE_SECTIONS.has(section.name)) styles.read(section);
    else if (section.name === "body") readBody(section, styles, sheets, names);
    else section.skip();
  });
  return { name, sheets, definedNames: names.kept, savedAt: savedAt(zip) };
}

function part(zip: Zip, name: string): XmlScanner | null {
  const entry = zip.find(name);
  return entry ? new XmlScanner(zip.read(entry)) : null;
}

function eachSection(scanner: XmlScanner, read: (scanner: XmlScanner) => void): void {
  scanner.next();
  while (scanner.nextChild(1)) read(scanner);
}

function readBody(scanner: XmlScanner, styles: OdsStyles, sheets: Sheet[], names: DefinedNames): void {
  const budget = new ReadBudget();
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    const inner = scanner.depth;
    while (scanner.nextChild(inner)) {
      if (scanner.name === "table") {
        if (sheets.length === LIMITS.sheets) throw tooLarge(`more than ${LIMITS.sheets} sheets`);
        sheets.push(readOdsTable(scanner, styles, budget));
      } else if (scanner.name === "named-expressions") readNames(scanner, names);
      else scanner.skip();
    }
  }
}

function readNames(scanner: XmlScanner, names: DefinedNames): void {
  const { depth } = scanner;
  while (scanner.nextChild(depth)) {
    const address = scanner.attribute("table:cell-range-address");
    if (scanner.name !== "named-range" || address === undefined) continue;
    names.add({ name: scanner.attribute("table:name") ?? "", refersTo: excelReference(address), hidden: false, sheet: null });
  }
}

function refuseEncrypted(zip: Zip): void {
  const manifest = part(zip, "META-INF/manifest.xml");
  if (!manifest) return;
  for (let event = manifest.next(); event !== 0; event = manifest.next()) {
    if (event === OPEN && manifest.name === "encryption-data") throw encrypted("an .ods with a password");
  }
}

function savedAt(zip: Zip): string | null {
  const meta = part(zip, "meta.xml");
  if (!meta) return null;
  for (let event = meta.next(); event !== 0; event = meta.next()) {
    if (event === OPEN && meta.name === "date" && meta.uri.includes("purl.org/dc/")) return savedMoment(meta.content());
  }
  return null;
}
